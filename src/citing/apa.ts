import { titleText } from '../archive/title.ts';
import { stopAfter, stopped } from '../words/full-stop.ts';
import { barePage } from '../words/grammar.ts';
import type { Words } from '../words/words.ts';
import type { CitedReport } from './cited-report.ts';
import type { PersonName } from './person-name.ts';
import { sentences, styledDate, type Reference } from './reference.ts';

/** The most authors that APA names; of more, the first nineteen and the last. */
const MOST = 20;

/**
 * A reference after APA (7th edition, article of a newspaper in an archive):
 * `Przykład, A. (2020, November 28). Title. Vistula Press, 4. Pressmark. https://…`
 * Without a byline the title stands in the author's place.
 */
export function apa(report: CitedReport, words: Words): Reference {
  const date = `(${styledDate(report.date, 'apa', words)})`;
  const title = titleText(report.title);
  const end = stopAfter(title);
  const page = report.page === undefined ? undefined : barePage(report.page).replace(/(\d)-(?=\d)/g, '$1–');
  const source = report.source !== undefined && page !== undefined ? `${report.source}, ${page}` : report.source;
  const withdrawn =
    report.withdrawn === undefined ? undefined : words.citing.withdrawn(styledDate(report.withdrawn, 'chicago', words));
  const rest = `${sentences(source, withdrawn, report.archive.name)} ${report.address}`;
  return report.people.length === 0
    ? { before: '', title, after: `${end} ${date}. ${rest}` }
    : { before: `${stopped(authors(report.people))} ${date}. `, title, after: `${end} ${rest}` };
}

function authors(people: readonly PersonName[]): string {
  const names = people.map((name) => ('literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`));
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  return names.length > MOST
    ? `${names.slice(0, MOST - 1).join(', ')}, … ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** `A. M.` of `Ada Maria`, `J.-P.` of `Jean-Paul`. */
function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');
}
