import type { enSearch } from '../en/search.ts';
import { and, count, number, reports, span } from './numbers.ts';
import { ruSearchAnswer } from './search-answer.ts';

const SORTS: Readonly<Record<string, string>> = {
  newest: 'сначала новые',
  oldest: 'сначала старые',
  relevance: 'сначала те, где больше слов в заголовке, затем новые',
};

/** The search page's words in Russian. */
export const ruSearch: typeof enSearch = {
  title: 'Поиск',
  pageTitle: (typed, page) =>
    [
      typed === '' ? 'Поиск' : `${/["“”„«»]/.test(typed) ? typed : `«${typed}»`} – Поиск`,
      ...(page > 1 ? [`страница ${number(page)}`] : []),
    ].join(', '),
  found: (total) => (total === 0 ? 'Ничего не найдено' : reports(total)),
  everything: 'Всё, что хранит архив.',
  alsoSearched: (name, typed) => `По слову «${typed}» искалось также: ${name}.`,
  searchedIn: (languages, narrowed) =>
    `Поиск на всех языках (${number(languages.length)}): ${and(languages)}${narrowed ? '; список «Язык» их сужает' : ''}.`,
  facets: {
    place: 'Место',
    filed: 'Место отправки',
    org: 'Организация',
    source: 'Источник',
    language: 'Язык',
  },
  narrow: (total) => `Сузить: ${reports(total)}`,
  findAmong: {
    place: (many) => `Найти среди мест (${number(many)})`,
    filed: (many) => `Найти среди мест (${number(many)})`,
    org: (many) => `Найти среди организаций (${number(many)})`,
    source: (many) => `Найти среди источников (${number(many)})`,
    language: (many) => `Найти среди языков (${number(many)})`,
  },
  toResults: 'К результатам',
  noneFound: 'Такого имени нет.',
  filters: 'Фильтры',
  filter: (facet, name) => `${facet}: ${name}`,
  dates: (from, to) =>
    from !== undefined && to !== undefined
      ? span(from, to)
      : from !== undefined
        ? `${from} и позже`
        : `${to ?? ''} и раньше`,
  remove: (filter) => `Убрать фильтр: ${filter}`,
  unknown: (id) => `${id} (здесь неизвестно)`,
  from: 'С',
  to: 'по',
  dateHelp: 'Напишите дату так: 1994, март 1994, 3 марта 1994 или 1994-03-03.',
  order: 'Порядок',
  sorts: { newest: 'Новые', oldest: 'Старые', relevance: 'Соответствие' },
  status: (total, sort, page, pages) =>
    total === 0
      ? 'Ничего не найдено.'
      : `${reports(total)}, ${SORTS[sort] ?? sort}${pages > 1 ? `; страница ${number(page)} из ${number(pages)}` : ''}.`,
  searching: 'Идёт поиск …',
  withdrawn: 'Отозвано. ',
  held: 'Что хранится',
  heldText: (many, first, last) =>
    many === 0
      ? 'Архив пока не хранит ни одного сообщения.'
      : `${count(many, {
          one: 'Просмотрено # сообщение',
          few: 'Просмотрены # сообщения',
          many: 'Просмотрено # сообщений',
          other: 'Просмотрено # сообщения',
        })}${first === undefined ? '' : `, ${span(first, last ?? first)}`}.`,
  waysIn: 'Другие пути',
  byDate: 'Все сообщения по дате',
  byPlace: 'Все сообщения по месту',
  bySource: 'Все сообщения по источнику',
  help: 'Как искать',
  withoutScript: 'Поиск работает в браузере и требует JavaScript. Все сообщения доступны и без него:',
  notBuilt: 'Поиск работает в собранном архиве: npm start собирает и показывает его.',
  retry: 'Повторить',
  ...ruSearchAnswer,
};
