import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import type { FeedEntry, FeedSubject } from '../archive/feeds.ts';
import { markupEscaped, xmlCharacters } from '../archive/xml-text.ts';

/** A feed with all that its forms are written from. */
export interface Feed {
  subject: FeedSubject;
  /** At least one, the last changed first. */
  entries: readonly FeedEntry[];
  /** The archive's name, and the language of its words as a BCP 47 tag. */
  archive: string;
  language: string;
  /** The feed's own address, whole. */
  self: string;
  /** Makes an address within the archive whole. */
  whole: (address: string) => string;
}

const text = (value: string): { value: string; type: string } => ({ value: xmlCharacters(value), type: 'text' });

/** A feed in Atom (RFC 4287); an entry is known by its report's address, the feed by its page's. */
export function atomXml({ subject, entries, archive, language, self, whole }: Feed): string {
  const page = whole(subject.page);
  return generateAtomFeed({
    xml: { lang: language },
    id: page,
    title: text(subject.title),
    subtitle: text(subject.description),
    updated: lastUpdated(entries),
    authors: [{ name: xmlCharacters(archive), uri: whole('/') }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: whole(entry.address),
      title: { ...text(entry.title), ...(entry.language === undefined ? {} : { xml: { lang: entry.language } }) },
      links: [{ href: whole(entry.address), rel: 'alternate', type: 'text/html' }],
      ...(entry.author === undefined ? {} : { authors: [{ name: xmlCharacters(entry.author) }] }),
      summary: text(entry.summary),
      ...(entry.published === undefined ? {} : { published: new Date(entry.published) }),
      updated: new Date(entry.updated),
    })),
  });
}

/** The same in RSS 2.0, whose descriptions are HTML: plain text is escaped for it. The source is the Dublin Core creator. */
export function rssXml({ subject, entries, language, self, whole }: Feed): string {
  return generateRssFeed({
    title: xmlCharacters(subject.title),
    link: whole(subject.page),
    description: html(subject.description),
    language,
    lastBuildDate: lastUpdated(entries),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: xmlCharacters(entry.title),
      link: whole(entry.address),
      description: html(entry.summary),
      ...(entry.author === undefined ? {} : { dc: { creators: [xmlCharacters(entry.author)] } }),
      guid: { value: whole(entry.address), isPermaLink: true },
      ...(entry.published === undefined ? {} : { pubDate: new Date(entry.published) }),
    })),
  });
}

const html = (value: string): string => markupEscaped(xmlCharacters(value));

const lastUpdated = (entries: readonly FeedEntry[]): Date => new Date(entries[0]?.updated ?? 0);
