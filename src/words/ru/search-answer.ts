import type { enSearchAnswer } from '../en/search-answer.ts';
import { and, number, or, reports, span } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `«${item}»`);

const NAMED = { place: 'место', filed: 'место', org: 'организация', source: 'источник' };
const UNITS = { year: 'по годам', month: 'по месяцам', day: 'по дням' };

/** What the search page says of an answer, of an empty one and of a failure, in Russian. */
export const ruSearchAnswer: typeof enSearchAnswer = {
  idle: 'Слова, фразы, имена и даты ищутся во всех сообщениях. Или просмотрите все подряд.',
  browseAll: 'Все сообщения, сначала новые',
  noReportHolds: (term) => `Ни в одном сообщении нет: «${term}».`,
  noReportOfDates: (term) => `Ни в одном сообщении с этими датами нет: «${term}».`,
  near: 'Запрос не изменён; похожее в архиве:',
  common: (words) =>
    words.length === 1
      ? `Слово ${and(quoted(words))} слишком частое, чтобы искать его рядом с другими, и опущено.`
      : `Слова ${and(quoted(words))} слишком частые, чтобы искать их рядом с другими, и опущены.`,
  commonIn: (words, languages) =>
    words.length === 1
      ? `Слово ${and(quoted(words))} слишком частое, чтобы искать его рядом с другими, в сообщениях на этих языках: ${and(languages)}. В них оно опущено.`
      : `Слова ${and(quoted(words))} слишком частые, чтобы искать их рядом с другими, в сообщениях на этих языках: ${and(languages)}. В них они опущены.`,
  unknownName: (field, value) => `Имя, неизвестное архиву (${NAMED[field]}): «${value}».`,
  readAs: (field, value, names) => `${field}: «${value}» прочитано как ${or(names)}.`,
  words: 'Слова',
  looser: 'Более широкий поиск',
  withoutPart: (part) => `Без условия: ${part}`,
  withoutFacet: (facet) => `Без выбора в списке «${facet}»`,
  withoutDates: 'С любой датой',
  withoutFilters: 'Без всех фильтров',
  datesTurned: 'С датами, поменянными местами',
  asPhrase: (phrase) => `Как фраза или имя: ${phrase}`,
  anyWord: 'С любым из слов, а не со всеми',
  heldHere: 'О чём бы ни говорилось, с этими фильтрами и датами в архиве есть',
  none: 'ничего',
  pastLast: (page, pages) => `Страницы ${number(page)} нет; результаты кончаются страницей ${number(pages)}.`,
  suggestions: 'Подсказки',
  suggestionKinds: { place: 'Места', org: 'Организации', source: 'Источники', word: 'Слова в заголовках' },
  findAmongValues: (facet, many) => `Найти в списке «${facet}» (${number(many)})`,
  units: { year: 'Год', month: 'Месяц', day: 'День' },
  chart: (unit, first, last) => `Найденные сообщения ${UNITS[unit]}, ${span(first, last)}`,
  bar: (period, many) => `${period}: ${reports(many)}`,
  stillLoading: {
    worker: 'Программа поиска ещё загружается.',
    table: 'Таблица мест, источников и дат ещё загружается.',
    index: 'Указатель слов ещё загружается.',
    texts: 'Тексты найденных сообщений ещё загружаются.',
  },
  meanwhile: 'Все сообщения доступны и без поиска:',
  failed: 'Поиск не загрузился',
  faults: {
    worker: 'Не удалось загрузить программу поиска.',
    table: 'Не удалось загрузить или прочесть таблицу мест, источников и дат.',
    index: 'Не удалось загрузить или прочесть указатель слов.',
    wasm: 'Поиску нужен WebAssembly, а этот браузер или его настройка не позволяет его выполнить.',
    mismatch:
      'Указатель слов и таблица мест, источников и дат не подходят друг к другу. Возможно, архив только что обновлён: попробуйте снова или перезагрузите страницу.',
  },
  said: 'Что было сообщено:',
};
