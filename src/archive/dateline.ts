import type { NameIndex } from './name-index.ts';

/** What a printed dateline says. */
export interface Dateline {
  /** The place filed from: an id where it resolves, else the name as printed. */
  place: string | undefined;
  month: number | undefined;
  day: number | undefined;
}

/** Reads a dateline as printed. */
export function parseDateline(printed: string, places: NameIndex): Dateline | undefined {
  void places;
  const [place] = printed.split(',');
  return place ? { place, month: undefined, day: undefined } : undefined;
}
