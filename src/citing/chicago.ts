import type { Words } from '../words/words.ts';
import type { CitedReport } from './cited-report.ts';
import { invertedName, straightName, type PersonName } from './person-name.ts';
import { quotedTitle, sentences, stopAfter, stopped, styledDate, type Reference } from './reference.ts';

/** Of more authors than this, Chicago names the first {@link NAMED}. */
const MOST = 10;
const NAMED = 7;

/**
 * A reference after Chicago (an entry of a bibliography):
 * `Przykład, Ada. “Title.” Vistula Press (Łódź), November 28, 2020. Pressmark. https://….`
 */
export function chicago(report: CitedReport, words: Words): Reference {
  const date = styledDate(report.date, 'chicago', words);
  const place = report.place === undefined ? '' : ` (${report.place})`;
  const source = report.source === undefined ? report.place : `${report.source}${place}`;
  const withdrawn =
    report.withdrawn === undefined ? undefined : words.citing.withdrawn(styledDate(report.withdrawn, 'chicago', words));
  const title = quotedTitle(report.title);
  return {
    before: report.people.length === 0 ? '“' : `${stopped(authors(report.people, words))} “`,
    title,
    after: `${stopAfter(title)}” ${sentences(source === undefined ? date : `${source}, ${date}`, withdrawn, report.archive.name, report.address)}`,
  };
}

function authors(people: readonly PersonName[], words: Words): string {
  const [first, ...others] = people;
  const names = [...(first ? [invertedName(first)] : []), ...others.map(straightName)];
  if (names.length > MOST) return `${names.slice(0, NAMED).join(', ')}, et al.`;
  return names.length === 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, ${words.citing.and} ${names.at(-1)}`;
}
