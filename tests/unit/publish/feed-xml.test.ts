import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/archive/feeds.ts';
import { atomXml, rssXml, type Feed } from '../../../src/publish/feed-xml.ts';
import { xmlFaults } from '../../support/validate-xml.ts';

const HOSTILE = 'A & B <script>alert("1")</script> ]]> &amp; \u0000\u0008\ud800\uffff «é» عنوان 𝌆';
/** The same without what XML cannot hold. */
const HELD = 'A & B <script>alert("1")</script> ]]> &amp; \ufffd «é» عنوان 𝌆';

const entry: FeedEntry = {
  address: '/2020/11/30/slug/',
  title: HOSTILE,
  language: 'ar',
  author: HOSTILE,
  summary: HOSTILE,
  published: undefined,
  updated: '1936-07-01T00:00:00Z',
};

const feed: Feed = {
  subject: { title: HOSTILE, description: HOSTILE, page: '/places/sepino/' },
  entries: [{ ...entry, updated: '2021-06-11T00:00:00Z', published: '2020-11-30T00:00:00Z' }, entry],
  archive: HOSTILE,
  language: 'en',
  self: 'https://archive.example/base/places/sepino/atom.xml',
  whole: (address) => `https://archive.example/base${address}`,
};
const page = 'https://archive.example/base/places/sepino/';
const address = 'https://archive.example/base/2020/11/30/slug/';

describe('a feed in Atom', () => {
  const text = atomXml(feed);

  it('is valid with any text, and holds it to the letter', async () => {
    expect(await xmlFaults(new Map([['atom.xml', text]]), 'atom.rng')).toEqual([]);
    const parsed = parseAtomFeed(text);
    expect(parsed.title?.value).toBe(HELD);
    expect(parsed.subtitle?.value).toBe(HELD);
    expect(parsed.authors?.[0]?.name).toBe(HELD);
    const [first] = parsed.entries ?? [];
    expect([first?.title?.value, first?.summary?.value, first?.authors?.[0]?.name]).toEqual([HELD, HELD, HELD]);
    expect(first?.title?.xml?.lang).toBe('ar');
  });

  it('is known by its page, its entries by their reports; it was updated when the first of them was', () => {
    const { id, links, updated, entries = [] } = parseAtomFeed(text);
    expect([id, updated]).toEqual([page, '2021-06-11T00:00:00.000Z']);
    expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', feed.self],
      ['alternate', page],
    ]);
    expect(entries.map((one) => [one.id, one.links?.[0]?.href, one.published, one.updated])).toEqual([
      [address, address, '2020-11-30T00:00:00.000Z', '2021-06-11T00:00:00.000Z'],
      [address, address, undefined, '1936-07-01T00:00:00.000Z'],
    ]);
  });
});

describe('a feed in RSS', () => {
  const text = rssXml(feed);

  it('is valid with any text, and escapes it where readers take HTML', async () => {
    expect(await xmlFaults(new Map([['rss.xml', text]]), 'rss.rng')).toEqual([]);
    const { title, description, items = [] } = parseRssFeed(text);
    const escaped = HELD.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    expect([title, description]).toEqual([HELD, escaped]);
    const [first] = items;
    expect([first?.title, first?.description, first?.dc?.creators?.[0]]).toEqual([HELD, escaped, HELD]);
  });

  it('links page and reports, and tells the day of those whose day is known', () => {
    const { link, lastBuildDate, atom, items = [] } = parseRssFeed(text);
    expect([link, lastBuildDate, atom?.links?.[0]?.href]).toEqual([page, 'Fri, 11 Jun 2021 00:00:00 GMT', feed.self]);
    expect(items.map((one) => [one.link, one.guid, one.pubDate])).toEqual([
      [address, { value: address, isPermaLink: true }, 'Mon, 30 Nov 2020 00:00:00 GMT'],
      [address, { value: address, isPermaLink: true }, undefined],
    ]);
  });
});

describe('the schemas of feeds', () => {
  it.each([
    ['an update that is a day', (text: string) => text.replace(/<updated>[^<]+/, '<updated>2021-06-11')],
    ['an update without a zone', (text: string) => text.replace(/Z<\/updated>/, '</updated>')],
    ['no id', (text: string) => text.replace(/<id>.*?<\/id>/, '')],
    ['a title twice', (text: string) => text.replace('</entry>', '<title>Again</title></entry>')],
    ['an element it does not know', (text: string) => text.replace('</entry>', '<note>?</note></entry>')],
  ])('refuse an Atom feed with %s', async (_what, spoil) => {
    expect(await xmlFaults(new Map([['atom.xml', spoil(atomXml(feed))]]), 'atom.rng')).not.toEqual([]);
  });

  it.each([
    ['a day that is no RFC 822 date', (text: string) => text.replace(/<pubDate>[^<]+/, '<pubDate>2020-11-30')],
    ['no description', (text: string) => text.replace(/<description>[^]*?<\/description>/, '')],
    ['an item without title and description', (text: string) => text.replace('</channel>', '<item/></channel>')],
    ['an author that is no address', (text: string) => text.replace('</item>', '<author>Ada</author></item>')],
  ])('refuse an RSS feed with %s', async (_what, spoil) => {
    expect(await xmlFaults(new Map([['rss.xml', spoil(rssXml(feed))]]), 'rss.rng')).not.toEqual([]);
  });
});
