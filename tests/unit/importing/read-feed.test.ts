import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/importing/read-feed.ts';
import { bodyOf, fieldsOf, planOf } from '../../support/plan-of.ts';

// Every feed here is invented.
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kura Correspondence</title><language>en</language>${channel}${items}</channel></rss>`;
const ITEM =
  '<item><title>Lock &amp;amp; gate open</title><link>https://kura.example/a</link><pubDate>Mon, 30 Nov 2020 23:30:00 +0400</pubDate><dc:creator>Anna Berg</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>BAKU, Azerbaijan, Nov. 30 (Nordlys Wire) — The <b>Canal Board</b> opened a lock in Sepino &amp; left.</p><p><img src="/a.png" alt="A lock"> See <a href="/b">more</a>.</p>]]></content:encoded></item>';
const records = (text: string) => [...readFeed('feed.xml', text)];

describe('readFeed', () => {
  it('reads RSS: the whole text, its day as printed, its dateline and agency', async () => {
    const [record, ...others] = records(rss(ITEM));
    expect(others).toEqual([]);
    expect(record?.name).toBe('feed.xml, entry 1 (Lock & gate open)');
    if (!record) return;
    const plan = await planOf(record);
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-11-30',
      headline: 'Lock & gate open',
      byline: ['Anna Berg'],
      url: 'https://kura.example/a',
      language: 'en',
      dateline: 'BAKU, Azerbaijan, Nov. 30 (Nordlys Wire) —',
      source: 'Nordlys Wire',
      places: ['Sepino'],
      organisations: ['Canal Board'],
    });
    expect(bodyOf(plan)).toBe(
      'The **Canal Board** opened a lock in Sepino & left.\n\n[A lock](https://kura.example/a.png) See [more](https://kura.example/b).\n',
    );
  });

  it('reads Atom with XHTML, RDF and JSON Feed', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><title>Lock</title><published>2020-11-30T00:10:00Z</published><link href="https://kura.example/a"/><author><name>Anna Berg</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> three <i>four</i>.</p></div></content></entry></feed>';
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>K</title></channel><item><title>Lock</title><link>https://kura.example/a</link><description>One two three four.</description><dc:date>2020-11-30</dc:date></item></rdf:RDF>';
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'K',
      items: [
        { id: '1', title: 'Lock', content_text: 'One two three < four.', date_published: '2020-11-30T10:00:00Z' },
      ],
    });
    for (const [text, body] of [
      [atom, 'One **two** three *four*.\n'],
      [rdf, 'One two three four.\n'],
      [json, 'One two three < four.\n'],
    ]) {
      const [record] = records(text ?? '');
      const plan = await planOf(record ?? { name: '', fault: '' });
      expect(fieldsOf(plan)).toMatchObject({ date: '2020-11-30', headline: 'Lock' });
      expect(bodyOf(plan)).toBe(body);
    }
  });

  it('says where a feed gives a summary alone, and skips an entry whose date is not sure', async () => {
    const [record] = records(rss(ITEM.replace(/<content.*<\/content:encoded>/, '')));
    expect(fieldsOf(await planOf(record ?? { name: '', fault: '' }))).toMatchObject({
      notices: expect.stringContaining('summary is the text'),
    });
    const [unsure] = records(rss(ITEM.replace('Mon, 30', 'Tue, 30')));
    expect(await planOf(unsure ?? { name: '', fault: '' })).toMatchObject({
      action: 'skip',
      reason: expect.stringMatching(/weekday.*--date/),
      needsDate: true,
    });
  });

  it.each([
    ['cut in half', rss(ITEM + ITEM).slice(0, 900), 'breaks off at line 1'],
    [
      'with an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(ITEM.replace('Short.', '&x;'))}`,
      'declares entities',
    ],
    [
      'with swelling entities',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss(ITEM)}`,
      'declares entities',
    ],
    ['not well-formed', rss('<item><title>A</item>'), 'no XML that can be read'],
    ['nested without end', `<rss>${'<a>'.repeat(5000)}`, 'nest more than'],
    ['empty', rss(''), 'no entries'],
    ['that is none', '<html><body>No feed</body></html>', 'no feed'],
    ['of bad JSON', '{"version": "https://jsonfeed.org/version/1", "items": [', 'no feed'],
  ])('a feed %s is a fault', (_name, text, fault) => {
    expect(records(text)).toEqual([{ name: 'feed.xml', fault: expect.stringContaining(fault) }]);
  });
});
