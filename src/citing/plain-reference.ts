/** What a reference to a report says. */
export interface CitedReport {
  /** The title as shown, in square brackets where the archive supplied it. */
  title: string;
  source: string | undefined;
  /** The place filed from. */
  place: string | undefined;
  /** The date in words. */
  date: string;
  archive: string;
  /** The full address. */
  address: string;
}

/**
 * A plain reference: `“[Title].” Trend (Baku), 30 November 2020. Pressmark. https://…`.
 * In three parts, so that a page can give the title its own language and direction.
 */
export function plainReference(report: CitedReport): { before: string; title: string; after: string } {
  const place = report.place === undefined ? '' : ` (${report.place})`;
  const source = report.source === undefined ? report.place : `${report.source}${place}`;
  const end = /[.?!…]\]?$/.test(report.title) ? '' : '.';
  return {
    before: '“',
    title: report.title,
    after: `${end}” ${source === undefined ? '' : `${source}, `}${report.date}. ${report.archive}. ${report.address}.`,
  };
}
