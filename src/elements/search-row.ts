import { dateText } from '../archive/date-text.ts';
import { PLACES_IN_ROW } from '../archive/places-in-row.ts';
import { routes } from '../archive/routes.ts';
import { languageOfTitle } from '../archive/title.ts';
import { coins } from '../citing/coins.ts';
import { hlKeys } from '../query/highlight-address.ts';
import type { ExcerptPart, Hit } from '../search/backend.ts';
import { directionOf } from '../words/direction.ts';
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
    .map(({ part, text }) =>
      part === 'text' ? text : part === 'source' ? make('b', { dir: 'auto' }, text) : make('bdi', {}, text),
    );
  const shown = (parts: readonly ExcerptPart[]): (Node | string)[] =>
    parts.map(({ text, hit: marked }) => (marked ? make('mark', {}, text) : text));
  const excerpt = shown(hit.excerpt);
  const address = href(hit.address);
  const marks = hlKeys(hit.marks);
  return make(
    'li',
    { class: 'row' },
    make(
      'h2',
      {
        class: hit.supplied ? 'row-title supplied' : 'row-title',
        lang: languageOfTitle(hit.cited.origin ?? 'printed', hit.language, words.language),
        dir: 'auto',
      },
      make('a', { href: marks === '' ? address : `${address}?${marks}` }, ...title),
    ),
    make('p', { class: 'row-source' }, ...(hit.withdrawn ? [words.search.withdrawn] : []), ...source),
    ...(hit.withdrawn || excerpt.length === 0
      ? []
      : [make('p', { class: 'row-excerpt', lang: hit.language, dir: directionOf(hit.language) }, ...excerpt)]),
    ...(hit.withdrawn || hit.byline.length === 0
      ? []
      : [
          make(
            'p',
            { class: 'row-byline' },
            `${words.report.byline}: `,
            ...hit.byline.flatMap((name, at) => [
              ...(at > 0 ? [words.comma] : []),
              make('bdi', { lang: hit.language }, ...shown(name)),
            ]),
          ),
        ]),
    ...(hit.places.length === 0 ? [] : [make('p', { class: 'row-places' }, ...placeNames(hit, words, href))]),
    make('span', {
      class: 'Z3988',
      'aria-hidden': 'true',
      title: coins({
        title: { text: hit.title, origin: hit.supplied ? 'supplied' : 'printed' },
        people: hit.cited.people ?? [],
        source: hit.source?.name,
        date: hit.date,
        address: new URL(address, location.href).href,
        language: hit.language,
      }),
    }),
  );
}

function placeNames(hit: Hit, words: Words, href: (address: string) => string): (Node | string)[] {
  const more = hit.places.length - PLACES_IN_ROW;
  return [
    ...hit.places
      .slice(0, PLACES_IN_ROW)
      .flatMap(({ id, name }, index) => [
        ...(index > 0 ? [words.comma] : []),
        make('a', { href: href(routes.entry('places', id)) }, make('bdi', {}, name)),
      ]),
    ...(more > 0 ? [words.comma, words.lists.moreNames(more)] : []),
  ];
}
