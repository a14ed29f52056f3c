import { stopped } from '../words/full-stop.ts';
import type { Words } from '../words/words.ts';
import type { CitedReport } from './cited-report.ts';
import { invertedName, straightName, type PersonName } from './person-name.ts';
import { quotedTitle, sentences, styledDate, type Reference } from './reference.ts';

/** Of more authors than this, Chicago names the first {@link NAMED}. */
const MOST = 10;
const NAMED = 7;

/**
 * A reference after Chicago (an entry of a bibliography):
 * `Przykład, Ada. “Title.” Vistula Press, November 28, 2020. Pressmark. https://….`
 * Without a byline the source stands in the author’s place.
 */
export function chicago(report: CitedReport, words: Words): Reference {
  const date = styledDate(report.date, 'chicago', words);
  const withdrawn =
    report.withdrawn === undefined ? undefined : words.citing.withdrawn(styledDate(report.withdrawn, 'chicago', words));
  const { title, stop } = quotedTitle(report.title);
  const hasAuthor = report.people.length > 0;
  const first = hasAuthor ? authors(report.people, words) : report.source;
  const published = hasAuthor && report.source !== undefined ? `${report.source}, ${date}` : date;
  return {
    before: first === undefined ? '“' : `${stopped(first)} “`,
    title,
    after: `${stop}” ${sentences(published, withdrawn, report.archive.name, report.address)}`,
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
