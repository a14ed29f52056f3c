import { stopped } from '../words/full-stop.ts';
import type { SentencePart } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { abstractOf } from './abstract.ts';
import type { Archive, Entry, Report } from './archive.ts';
import { dateText } from './date-text.ts';
import { instantOf, lastChange } from './last-change.ts';
import { routes, type Kind } from './routes.ts';
import { sourceLineNames } from './source-line.ts';
import { titleText } from './title.ts';

/** The forms a feed comes in: RSS 2.0 and Atom (RFC 4287). */
export const FEED_FORMS = [
  { form: 'rss', name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
  { form: 'atom', name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
] as const;

/** What a feed tells of: the whole archive, or what is about (for sources: by) one entry. */
export interface FeedSubject {
  title: string;
  description: string;
  /** The page that the feed belongs to; its files lie beside it. Root-absolute within the archive. */
  page: string;
}

/** The feed of the whole archive. */
export function archiveFeed(name: string, description: string): FeedSubject {
  return { title: name, description, page: routes.home() };
}

/** The feed of a place, an organisation or a source; `archive` is the archive's name. */
export function entryFeed({ kind, id, name }: Entry, archive: string, words: Words): FeedSubject {
  const title = words.feeds.of[kind](name);
  return { title: `${title} – ${archive}`, description: words.feeds.describe(title), page: routes.entry(kind, id) };
}

/** Every feed of the archive with the ordinals of its reports. What holds no report has none: a feed needs an instant. */
export function* feedsOf(
  archive: Archive,
  { name, description }: { name: string; description: string },
  words: Words,
): Iterable<{ subject: FeedSubject; reports: readonly number[] }> {
  if (archive.reports.length === 0) return;
  yield { subject: archiveFeed(name, description), reports: archive.reports.map(({ ordinal }) => ordinal) };
  for (const kind of ['places', 'organisations', 'sources'] satisfies Kind[]) {
    for (const entry of archive[kind].values())
      if (entry.reports.length > 0) yield { subject: entryFeed(entry, name, words), reports: entry.reports };
  }
}

/** A report as feeds tell of it. */
export interface FeedEntry {
  /** Root-absolute within the archive; also what the entry is known by, since an address never changes. */
  address: string;
  title: string;
  /** The language of the title; undefined where it is the archive's own. */
  language: string | undefined;
  /** The source, by name. */
  author: string | undefined;
  /** Plain text: who, where and when; what was corrected; how the report begins. */
  summary: string;
  /** The instant the report carries; undefined where its day is not known. */
  published: string | undefined;
  /** The instant of the last change (see `lastChange`), else of the report's date, of a partial one its first day. */
  updated: string;
}

/**
 * A report as feeds tell of it: attributed in the line that people read. A report carries a calendar date and a feed asks
 * for instants: they are the day's first in UTC, and the line says the date in words. Of a withdrawn report stand its
 * title, that line and the day of its withdrawal.
 */
export function feedEntry(report: Report, words: Words): FeedEntry {
  const { date, title, withdrawn, record } = report;
  const line = words.report.sourceLine(sourceLineNames(report, words));
  const gone = record.data.withdrawn?.date;
  const changes = withdrawn
    ? [gone === undefined ? words.report.withdrawn : words.report.withdrawnOn(dateText(gone, words))]
    : (record.data.corrections ?? []).map((one) => words.feeds.corrected(dateText(one.date, words), one.note));
  return {
    address: routes.report(report.id),
    title: titleText(title),
    language: title.origin === 'supplied' ? undefined : report.language,
    author: report.sourceName,
    summary: [sentence(line), ...changes.map(stopped), withdrawn ? '' : abstractOf(record.opening)]
      .filter(Boolean)
      .join(' '),
    published: date.length === 10 ? instantOf(date) : undefined,
    updated: updatedOf(report),
  };
}

/** The instant of a report's last change, else of its date. */
export function updatedOf(report: Report): string {
  return instantOf(lastChange(report) ?? report.date);
}

const sentence = (parts: readonly SentencePart[]): string => stopped(parts.map(({ text }) => text).join(''));
