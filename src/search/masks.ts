import { dayNumber, intervalOf } from '../archive/chronology.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { FacetColumn, FacetTable } from './facet-table.ts';

/** Which reports pass: for each ordinal 1 or 0. */
export type Mask = Uint8Array;

/** Lets every report pass. */
export function allOf(table: FacetTable): Mask {
  return new Uint8Array(table.size).fill(1);
}

/** Reports that have one of these positions, or anything that lies in it; an unknown one (undefined) passes nothing. */
export function maskOfPositions({ all }: FacetColumn, wanted: Iterable<number | undefined>): Mask {
  const selected = new Set(wanted);
  const { starts, items } = all;
  const mask = new Uint8Array(starts.length - 1);
  for (let ordinal = 0; ordinal < mask.length; ordinal++) {
    const end = starts[ordinal + 1] as number;
    for (let at = starts[ordinal] as number; at < end; at++) {
      if (selected.has(items[at])) {
        mask[ordinal] = 1;
        break;
      }
    }
  }
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

/** How many reports pass. */
export function countOf(mask: Mask): number {
  let count = 0;
  for (const passes of mask) count += passes;
  return count;
}

/** The ordinals of the reports that pass, oldest first. */
export function ordinalsOf(mask: Mask): Uint32Array {
  const ordinals = new Uint32Array(countOf(mask));
  let at = 0;
  for (let ordinal = 0; ordinal < mask.length; ordinal++) if (mask[ordinal] === 1) ordinals[at++] = ordinal;
  return ordinals;
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
  return mask.map((passes) => 1 - passes);
}
