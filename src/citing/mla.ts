import { stopped } from '../words/full-stop.ts';
import type { Words } from '../words/words.ts';
import type { CitedReport } from './cited-report.ts';
import { invertedName, straightName, type PersonName } from './person-name.ts';
import { quotedTitle, sentences, styledDate, type Reference } from './reference.ts';

/**
 * A reference after MLA (9th edition, two containers):
 * `Przykład, Ada. “Title.” Vistula Press, 28 Nov. 2020, p. 4. Pressmark, https://….`
 */
export function mla(report: CitedReport, words: Words): Reference {
  const container = [
    report.source,
    styledDate(report.date, 'mla', words),
    report.page === undefined ? undefined : words.citing.page(report.page),
  ];
  const withdrawn =
    report.withdrawn === undefined ? undefined : words.citing.withdrawn(styledDate(report.withdrawn, 'mla', words));
  const { title, stop } = quotedTitle(report.title);
  const rest = sentences(
    container.filter((part) => part !== undefined).join(', '),
    withdrawn,
    `${report.archive.name}, ${report.address}`,
  );
  return {
    before: report.people.length === 0 ? '“' : `${stopped(authors(report.people, words))} “`,
    title,
    after: `${stop}” ${rest}`,
  };
}

function authors(people: readonly PersonName[], words: Words): string {
  const [first, second, ...more] = people;
  if (!first) return '';
  if (!second) return invertedName(first);
  return more.length > 0
    ? `${invertedName(first)}, et al.`
    : `${invertedName(first)}, ${words.citing.and} ${straightName(second)}`;
}
