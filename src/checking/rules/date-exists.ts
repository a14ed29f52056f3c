import { partsOf } from '../../archive/chronology.ts';
import { daysInMonth } from '../../schemas/calendar.ts';
import { enMonths } from '../../words/en/dates.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Why there is no such day, to stand behind what must be. */
export function whyNoDay(date: string): string {
  const { year, month = 0, day } = partsOf(date);
  if (year === 0) return ': years begin at 0001';
  if (month < 1 || month > 12) return ': months go from 01 to 12';
  return day === undefined ? '' : `: ${enMonths[month - 1]} ${year} has ${daysInMonth(year, month)} days`;
}

/** What the help page says of it, with examples that are tested. */
export const DATE_EXISTS: RuleHelp = {
  name: 'date-exists',
  kinds: ['article', 'place', 'organisation', 'source'],
  severity: 'error',
  must: 'A date must be a day that exists.',
  fixable: false,
  bad: () => inReport({ date: '2024-02-30' }),
  good: () => inReport({ accessed: '2024-02-29' }),
};
