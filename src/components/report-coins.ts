import type { Archive, Report } from '../archive/archive.ts';
import { peopleOf } from '../citing/cited-report.ts';
import { coins } from '../citing/coins.ts';

const made = new WeakMap<Report, string>();

/** The COinS of a report at its full address: made once for all the lists that it stands in. */
export function reportCoins(archive: Archive, report: Report, address: () => string): string {
  const known = made.get(report);
  if (known !== undefined) return known;
  const { title, date, language, sourceName: source } = report;
  const text = coins({ title, date, language, source, people: peopleOf(archive, report), address: address() });
  made.set(report, text);
  return text;
}
