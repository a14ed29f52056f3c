import type { CalendarDate } from '../schemas/calendar.ts';
import type { Report } from './archive.ts';
import { intervalOf } from './chronology.ts';

/**
 * The day a report's page last changed, as far as its record tells: that of its withdrawal or latest correction, or of its
 * accession where that is all there is, or came later. Undefined where the record says none of these; may be partial.
 */
export function lastChange({ record: { data } }: Report): CalendarDate | undefined {
  const days = [data.withdrawn?.date, ...(data.corrections ?? []).map(({ date }) => date), data.accession?.date].filter(
    (date) => date !== undefined,
  );
  return days.sort().at(-1);
}

/** A calendar date as the instant that feeds ask for: the first of the (first) day it covers, in UTC. */
export function instantOf(date: CalendarDate): string {
  return `${intervalOf(date).first}T00:00:00Z`;
}
