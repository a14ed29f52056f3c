import { titleText } from '../archive/title.ts';
import type { CitedReport } from './cited-report.ts';
import { straightName } from './person-name.ts';

/** What reference managers read of a report in a list. */
export type CoinsReport = Pick<CitedReport, 'title' | 'people' | 'source' | 'date' | 'address' | 'language'>;

/**
 * The ContextObject of a report (NISO Z39.88-2004, key/encoded-value format, in the Dublin Core metadata format), for
 * the `title` of a `span` of class `Z3988`. The metadata formats for journals and books have no kind for a report of an
 * agency; `rft.type` names the kind as Zotero writes and reads it. There is no key for a note: a title that the archive
 * supplied keeps its brackets here.
 *
 * Never on a report's own page: Zotero would save the report in the list instead of the page.
 */
export function coins(report: CoinsReport): string {
  const keys = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    'rft.title': titleText(report.title),
  });
  for (const person of report.people) keys.append('rft.creator', straightName(person));
  if (report.source !== undefined) keys.set('rft.source', report.source);
  keys.set('rft.date', report.date);
  keys.set('rft.identifier', report.address);
  keys.set('rft.language', report.language);
  return keys.toString();
}
