import type { Entry } from './archive.ts';

/** The `most` entries that most reports refer to, ties by name; entries without a report are left out. */
export function topEntries(entries: ReadonlyMap<string, Entry>, most: number): Entry[] {
  const compare = new Intl.Collator('en').compare;
  return [...entries.values()]
    .filter((entry) => entry.reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length || compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
