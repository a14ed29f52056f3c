import { partsOf } from '../../archive/chronology.ts';
import type { Dateline } from '../../archive/dateline.ts';
import type { CalendarDate } from '../../schemas/calendar.ts';
import type { Unplaced } from '../at-mark.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A dateline whose day is not that of `date`; undefined where they agree. */
export function datelineDate(printed: string, read: Dateline, date: CalendarDate): Unplaced | undefined {
  if (agrees(read, date)) return undefined;
  return {
    severity: 'warning',
    rule: 'article/dateline-date',
    message: `dateline must agree with date, which is ${date}. Correct the one that is wrong; leave both if the report prints them so`,
    found: printed,
  };
}

function agrees(read: Dateline, date: CalendarDate): boolean {
  const { year, month, day } = partsOf(date);
  const same = (printed: number | undefined, known: number | undefined): boolean =>
    printed === undefined || known === undefined || printed === known;
  return same(read.year, year) && same(read.month, month) && same(read.day, day);
}

/** What the help page says of it, with examples that are tested. */
export const DATELINE_DATE: RuleHelp = {
  name: 'dateline-date',
  kinds: ['article'],
  severity: 'warning',
  must: 'The day and month of the dateline must agree with date.',
  fixable: false,
  bad: () => inReport({ dateline: 'TROMSØ, March 5' }),
  good: () => inReport({ dateline: 'TROMSØ, March 4' }),
};
