import { plainTextOf } from '../../src/markdown/plain-text.ts';

/** What of a report stands on its page as the report's own. */
export interface PageReport {
  /** Without the brackets of a title that was not printed. */
  title: string;
  /** Dateline and body, as `plainTextOf` gives them; empty for a withdrawn report. */
  text: string;
}

// A tag as HTML parts it: a quoted value may hold anything, a report's own words in `description` included.
const TAG = /<(\/?[a-z][^\s"'>/]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const BRACKET = /<span class="bracket">[[\]]<\/span>/g;
const TEXT_ENDS = '</report-text>';

/** Takes title and text out of the HTML of a report's page, without a DOM; empty texts where it is another page. */
export function reportFromPage(html: string): PageReport {
  let title = '';
  let titleStarts = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    if (tag[1] === 'h1') titleStarts = TAG.lastIndex;
    else if (tag[1] === '/h1') title = plainTextOf(html.slice(titleStarts, tag.index).replace(BRACKET, ''));
    else if (tag[1] === 'report-text') {
      const ends = html.indexOf(TEXT_ENDS, TAG.lastIndex);
      return { title, text: plainTextOf(html.slice(TAG.lastIndex, ends === -1 ? undefined : ends)) };
    }
  }
  return { title, text: '' };
}
