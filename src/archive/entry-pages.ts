import type { Archive, Entry, Report } from './archive.ts';
import { parthoods } from './hierarchy.ts';
import { pageParam } from './pagination.ts';

/** One page of an entry's pages: which of its lists it shows, and which page of that list. */
export interface EntryPage {
  list: 'reports' | 'filed';
  /** From 1. */
  page: number;
  /** What follows the entry's address, without slashes around it; undefined for the entry's own page. */
  param: string | undefined;
}

/**
 * The pages of an entry: its own, which begins the list of reports, and that list's further pages.
 * A place from which more is filed than a page holds has a list of those too, under `filed/`.
 */
export function pagesOfEntry(entry: Entry, size: number): EntryPage[] {
  const numbers = (many: number): number[] => Array.from({ length: Math.ceil(many / size) }, (_, index) => index + 1);
  return [
    ...numbers(Math.max(1, entry.reports.length)).map((page): EntryPage => ({
      list: 'reports',
      page,
      param: pageParam(page),
    })),
    ...(entry.filed.length <= size ? [] : numbers(entry.filed.length)).map((page): EntryPage => ({
      list: 'filed',
      page,
      param: ['filed', pageParam(page)].filter((part) => part !== undefined).join('/'),
    })),
  ];
}

/** The reports with these ordinals, the newest first. */
export function newestFirst(archive: Archive, ordinals: readonly number[]): Report[] {
  return ordinals.flatMap((ordinal) => archive.reports[ordinal] ?? []).reverse();
}

/** Whether records say differently, or name who says, where an entry or one that it lies in belongs. */
export function isContested(entry: Entry<Parted>, entries: ReadonlyMap<string, Entry<Parted>>): boolean {
  return uncontestedLength(entry, entries) !== undefined;
}

/** What an entry lies in, nearest first, up to where records say differently or name who says: no further is it a plain fact. */
export function uncontestedAncestors(
  entry: Entry<Parted>,
  entries: ReadonlyMap<string, Entry<Parted>>,
): readonly string[] {
  return entry.ancestors.slice(0, uncontestedLength(entry, entries));
}

/** How many of an entry's ancestors nobody contests; undefined where nobody contests any. */
function uncontestedLength(entry: Entry<Parted>, entries: ReadonlyMap<string, Entry<Parted>>): number | undefined {
  const at = [entry, ...entry.ancestors.map((id) => entries.get(id))].findIndex((one) => {
    const all = parthoods(one?.record?.partOf);
    return all.length > 1 || all.some(({ by }) => by !== undefined);
  });
  return at === -1 ? undefined : at;
}

interface Parted {
  partOf?: Parameters<typeof parthoods>[0];
}
