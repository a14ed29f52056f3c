import type { Archive, Report } from '../archive/archive.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import type { Token } from '../query/tokens.ts';
import { marksAsLetters } from './marks-as-letters.ts';

/** Stands between the parts of a report, so that no phrase reaches from one into the next; it takes the place of a word. */
export const BARRIER = '|';

/**
 * What of a report can be found, in parts: its title, by which relevance is told; dateline and text as the page shows
 * them; its byline. Of a withdrawn report what its tombstone keeps: supplied title, source, places and date.
 */
export function indexedTexts(report: Report, archive: Archive): string[] {
  const { data, html } = report.record;
  const texts = report.withdrawn
    ? [
        report.title.text,
        report.sourceName ?? '',
        ...report.places.map((id) => archive.places.get(id)?.name ?? ''),
        report.date,
      ]
    : [report.title.text, `${report.dateline}\n${plainTextOf(html)}`, ...(data.byline ?? [])];
  // A record without a word would vanish from the index: the date stands on every page.
  return texts.some((text) => /[\p{L}\p{N}]/u.test(text)) ? texts : [...texts, report.date];
}

/** The parts of a report as the text of its record in the index: its words, whose numbers are their positions. */
export function indexedContent(parts: readonly (readonly Token[])[]): string {
  return parts.map((tokens) => marksAsLetters(tokens.map(({ token }) => token).join(' '))).join(` ${BARRIER} `);
}
