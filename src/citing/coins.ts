import type { CalendarDate } from '../schemas/calendar.ts';

/** What reference managers read of a report in a list. */
export interface CoinsReport {
  /** The title as shown, in square brackets where the archive supplied it. */
  title: string;
  source: string | undefined;
  date: CalendarDate;
  /** The full address. */
  address: string;
  /** A BCP 47 tag. */
  language: string;
}

/**
 * The ContextObject of a report (NISO Z39.88-2004, key/encoded-value format, in the Dublin Core metadata format), for
 * the `title` of a `span` of class `Z3988`. The metadata formats for journals and books have no kind for a report of an
 * agency; `rft.type` names the kind as Zotero writes and reads it.
 */
export function coins(report: CoinsReport): string {
  const keys = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    'rft.title': report.title,
  });
  if (report.source !== undefined) keys.set('rft.source', report.source);
  keys.set('rft.date', report.date);
  keys.set('rft.identifier', report.address);
  keys.set('rft.language', report.language);
  return keys.toString();
}
