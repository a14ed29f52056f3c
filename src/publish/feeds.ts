import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, Report } from '../archive/archive.ts';
import { FEED_FORMS, feedEntry, feedsOf, updatedOf, type FeedEntry } from '../archive/feeds.ts';
import { wholeAddress } from '../archive/routes.ts';
import type { Settings } from '../schemas/settings.ts';
import { wordsFor } from '../words/words.ts';
import { atomXml, rssXml, type Feed } from './feed-xml.ts';

const WRITERS = { rss: rssXml, atom: atomXml };

/**
 * Writes the feeds beside the pages they belong to. Each brings the `feedReports` reports that changed last (see
 * `updatedOf`), the later dated first among those of one day. Tells how many files there are.
 */
export async function writeFeeds(archive: Archive, settings: Settings, out: string): Promise<number> {
  const words = wordsFor(settings.language);
  const updated = archive.reports.map(updatedOf);
  const made = new Map<number, FeedEntry>();
  const entryOf = (ordinal: number): FeedEntry => {
    const known = made.get(ordinal) ?? feedEntry(archive.reports[ordinal] as Report, words);
    made.set(ordinal, known);
    return known;
  };
  const lastFirst = (a: number, b: number): number => {
    const [one = '', other = ''] = [updated[a], updated[b]];
    return one === other ? b - a : one < other ? 1 : -1;
  };
  const whole = (address: string): string => wholeAddress(settings.address, address);
  let files = 0;
  for (const { subject, reports } of feedsOf(archive, settings, words)) {
    const entries = reports.toSorted(lastFirst).slice(0, settings.feedReports).map(entryOf);
    for (const { form, file } of FEED_FORMS) {
      const address = `${subject.page}${file}`;
      const feed: Feed = {
        subject,
        entries,
        archive: settings.name,
        language: words.language,
        self: whole(address),
        whole,
      };
      const target = path.join(out, address);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, WRITERS[form](feed));
      files++;
    }
  }
  return files;
}
