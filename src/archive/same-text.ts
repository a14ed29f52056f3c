import type { Archive, Report } from './archive.ts';
import { distance } from './related.ts';

/** A report with the same text as another, or nearly the same. */
export interface SameText {
  report: Report;
  /** `text`: the stored text is the same to the byte; else the share of their runs of three words that both have. */
  likeness: 'text' | number;
  /** From the report to this one, negative for an earlier one; undefined where the day of one is not known. */
  days: number | undefined;
}

/** Finds the reports whose texts intake found to be nearly a report's own, the likest first. Withdrawn texts are nobody's. */
export function sameTextFinder(archive: Archive): (report: Report) => SameText[] {
  const byId = new Map(archive.reports.map((report) => [report.id, report]));
  return (report) => {
    if (report.withdrawn) return [];
    return (report.record.near ?? [])
      .flatMap(({ id, similarity }) => {
        const other = byId.get(id);
        return other && !other.withdrawn
          ? [{ report: other, likeness: likenessOf(report, other, similarity), days: distance(report, other) }]
          : [];
      })
      .sort((a, b) => rankOf(b) - rankOf(a) || a.report.ordinal - b.report.ordinal);
  };
}

/** Words are compared without case, accents and signs: only the texts themselves tell that nothing differs. */
function likenessOf(report: Report, other: Report, similarity: number): SameText['likeness'] {
  return report.record.sha256 === other.record.sha256 ? 'text' : similarity;
}

const rankOf = ({ likeness }: SameText): number => (likeness === 'text' ? 2 : likeness);
