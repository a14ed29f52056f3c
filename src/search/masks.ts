import { dayNumber, intervalOf } from '../archive/chronology.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { columnOf, type FacetColumn, type FacetTable } from './facet-table.ts';
import { flagsOf, holdsOne } from './lists.ts';

/** Which reports pass: for each ordinal 1 or 0. */
export type Mask = Uint8Array;

/** Lets every report pass. */
export function allOf(table: FacetTable): Mask {
  return new Uint8Array(table.size).fill(1);
}

/** Reports that have one of these positions, or anything that lies in it; an unknown one (undefined) passes nothing. */
export function maskOfPositions({ all, entries }: FacetColumn, wanted: Iterable<number | undefined>): Mask {
  const selected = flagsOf(entries.length, wanted);
  const mask = new Uint8Array(all.starts.length - 1);
  for (let ordinal = 0; ordinal < mask.length; ordinal++) if (holdsOne(all, ordinal, selected)) mask[ordinal] = 1;
  return mask;
}

/** Reports whose date overlaps a period, both ends inclusive; `undefined` leaves an end open. */
export function maskOfDates(
  table: FacetTable,
  after: CalendarDate | undefined,
  before: CalendarDate | undefined,
): Mask {
  const from = after === undefined ? -Infinity : dayNumber(intervalOf(after).first);
  const to = before === undefined ? Infinity : dayNumber(intervalOf(before).last);
  const mask = new Uint8Array(table.size);
  for (let ordinal = 0; ordinal < table.size; ordinal++) {
    if ((table.first[ordinal] as number) <= to && (table.last[ordinal] as number) >= from) mask[ordinal] = 1;
  }
  return mask;
}

/** Reports in one of these languages (BCP 47 tags). */
export function maskOfLanguages(table: FacetTable, languages: readonly string[]): Mask {
  const column = columnOf(table, 'language') as FacetColumn;
  return maskOfPositions(
    column,
    languages.map((language) => column.positions.get(language)),
  );
}

/** The ordinals of the reports that pass, oldest first. */
export function ordinalsOf(mask: Mask): Uint32Array {
  const ordinals = new Uint32Array(mask.length);
  let count = 0;
  for (let ordinal = 0; ordinal < mask.length; ordinal++) if (mask[ordinal] === 1) ordinals[count++] = ordinal;
  return ordinals.slice(0, count);
}

/** The mask of what passes all of these masks. */
export function bothOf(first: Mask, ...others: readonly Mask[]): Mask {
  const both = first.slice();
  for (const other of others)
    for (let at = 0; at < both.length; at++) both[at] = (both[at] as number) & (other[at] as number);
  return both;
}

/** The mask of what passes any of these masks. */
export function anyOf(first: Mask, ...others: readonly Mask[]): Mask {
  const any = first.slice();
  for (const other of others)
    for (let at = 0; at < any.length; at++) any[at] = (any[at] as number) | (other[at] as number);
  return any;
}

/** The mask of what does not pass. */
export function noneOf(mask: Mask): Mask {
  const none = new Uint8Array(mask.length);
  for (let at = 0; at < mask.length; at++) none[at] = 1 - (mask[at] as number);
  return none;
}
