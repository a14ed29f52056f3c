import { dateText } from '../archive/date-text.ts';
import { routes } from '../archive/routes.ts';
import type { Hit } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** One result as lists show a report: title, source line, excerpt, places. `href` puts the archive's path in front. */
export function searchRow(hit: Hit, words: Words, href: (address: string) => string): HTMLLIElement {
  const title = hit.supplied
    ? [make('span', { class: 'bracket' }, '['), hit.title, make('span', { class: 'bracket' }, ']')]
    : [hit.title];
  const source = words.report
    .sourceLine({
      source: hit.source?.name,
      place: hit.filedFrom?.name,
      dateline: hit.dateline,
      date: dateText(hit.date, words),
    })
    .map(({ part, text }) => (part === 'source' ? make('b', {}, text) : text));
  const excerpt = hit.excerpt.map(({ text, hit: marked }) => (marked ? make('mark', {}, text) : text));
  return make(
    'li',
    { class: 'row' },
    make(
      'p',
      { class: hit.supplied ? 'row-title supplied' : 'row-title', dir: 'auto' },
      make('a', { href: href(hit.address) }, ...title),
    ),
    make('p', { class: 'row-source' }, ...(hit.withdrawn ? [words.search.withdrawn] : []), ...source),
    ...(hit.withdrawn || excerpt.length === 0
      ? []
      : [make('p', { class: 'row-excerpt', lang: hit.language, dir: 'auto' }, ...excerpt)]),
    ...(hit.places.length === 0 ? [] : [make('p', { class: 'row-places' }, ...placeNames(hit, href))]),
  );
}

function placeNames(hit: Hit, href: (address: string) => string): (Node | string)[] {
  return hit.places.flatMap(({ id, name }, index) => [
    ...(index > 0 ? [', '] : []),
    make('a', { href: href(routes.entry('places', id)) }, make('bdi', {}, name)),
  ]);
}
