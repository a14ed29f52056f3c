import type { enBrowse } from '../en/browse.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, capital, count, number, reports, span, time } from './numbers.ts';
import { ruSeas } from './seas.ts';

const sources = (many: number): string =>
  count(many, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' });

const andSources = (many: number): string => (many === 0 ? '' : `, ${sources(many)}`);

const days = (many: number): string => count(many, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });

const months = (many: number): string =>
  count(many, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' });

const heldIn = ({ many, sources, own, date }: PeriodHeld, parts: string): string => {
  const all = `${reports(many)}${andSources(sources)}`;
  if (own === many) return `${all}.`;
  return own === 0
    ? `${all}, ${parts}.`
    : `${all}: за ${parts} – ${number(many - own)}, в дате только «${date}» – ${number(own)}.`;
};

const years = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `, ${span(first, last)}`;

const spans = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

const placeKinds = {
  country: 'Страна',
  region: 'Регион',
  province: 'Провинция',
  municipality: 'Муниципалитет',
  city: 'Город',
  district: 'Район',
  area: 'Местность',
};

/** The words of the pages that browse, in Russian: dates, places, organisations, sources, and what their lists share. */
export const ruBrowse: typeof enBrowse = {
  dates: {
    title: 'Даты',
    describe: 'Все годы архива с числом сообщений.',
    held: (many, first, last) => `${reports(many)}, ${span(first, last)}.`,
    empty: 'Сообщений пока нет.',
    perYear: 'Сообщения по годам',
    decade: (first) => `${first}-е`,
    describePeriod: (period, many) => `${capital(period)}: ${reports(many)}.`,
    earlier: 'Раньше',
    later: 'Позже',
    neighbours: 'Раньше и позже',
    calendar: (month) => `${capital(month)}: дни с числом сообщений`,
    shortWeekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    day: (weekday, day) => `${weekday}, ${day}`,
    dayReports: (day, many) => `${day}: ${reports(many)}`,
    months: 'Месяцы',
    monthHolds: (held, empty) =>
      `${heldIn(held, days(held.parts))}${empty === 0 ? '' : ` Без сообщений: ${days(empty)}.`}`,
    yearHolds: (held) => heldIn(held, months(held.parts)),
    dayHolds: (many, sources) => `${reports(many)}${andSources(sources)}.`,
    holdNone: (periods) => `Нет сообщений: ${spans(periods)}.`,
    only: (date) => `Только ${date}`,
    onlyWhy: (date) => `День неизвестен; в дате только: ${date}.`,
    onlyYearWhy: (date) => `День и месяц неизвестны; в дате только: ${date}.`,
    datedOnly: (many, date) => `В дате только «${date}»: ${reports(many)}`,
  },
  places: {
    title: 'Места',
    describe: 'Все места, для которых у архива есть карточка или которые называют сообщения.',
    kinds: placeKinds,
    kindWithin: (kind, within) => `${[placeKinds[kind], ...within].join(', ')}.`,
    holds: (about, filed, first, last, within) =>
      about + filed === 0
        ? 'Сообщений об этом месте или отсюда пока нет.'
        : `Сообщений об этом месте: ${number(about)}; отправлено отсюда: ${number(filed)}${years(first, last)}${within ? '; места внутри учтены' : ''}.`,
    pageTitle: (title) => `${title} (место)`,
    describeEntry: (name) =>
      `${name}: сообщения об этом месте и отправленные отсюда, его имена, и в чём оно находится.`,
    index: (many) =>
      `${count(many, { one: '# место', few: '# места', many: '# мест', other: '# места' })}; при каждом число сообщений о нём и о том, что в нём находится.`,
    empty: 'Ни у одного места ещё нет карточки, и ни одно сообщение места не называет.',
    about: (name) => `${name}: сообщения`,
    filed: (name) => `${name}: отправлено отсюда`,
    searchWithin: (name) => `Искать в сообщениях: ${name}`,
    searchFiled: (name) => `Искать в отправленном отсюда: ${name}`,
    allFiled: (name, many) => `Всё отправленное отсюда (${number(many)}): ${name}`,
    jump: {
      about: 'Сообщения',
      filed: 'Отправлено отсюда',
      map: 'Карта',
      within: 'Внутри',
      names: 'Имена',
      byYear: 'По годам',
    },
    within: 'Внутри',
    liesIn: 'Находится в',
    according: (by, from, to) =>
      [by === undefined ? '' : `кто так считает: ${by}`, time(from, to)].filter(Boolean).join('; '),
    followed: (by, name) =>
      by === undefined
        ? `В дереве и поиске место отнесено сюда: ${name}.`
        : `В дереве и поиске место отнесено сюда: ${name}. За кем следует архив: ${by}.`,
    map: 'Карта',
    mapOf: (names) => `Карта: ${and(names)}.`,
    coasts: 'Только берега; границы не проведены.',
    onTheMap: 'О каких местах сообщают',
    worldMap: (many) =>
      `Карта мира, ${count(many, { one: '# место', few: '# места', many: '# мест', other: '# места' })}; чем больше точка, тем больше сообщений.`,
    coordinates: 'Координаты',
    seas: ruSeas,
  },
  organisations: {
    title: 'Организации',
    describe: 'Все организации, для которых у архива есть карточка или которые называют сообщения.',
    index: (many) =>
      `${count(many, { one: '# организация', few: '# организации', many: '# организаций', other: '# организации' })}; при каждой число сообщений о ней и о том, что в неё входит.`,
    empty: 'Ни у одной организации ещё нет карточки, и ни одно сообщение организации не называет.',
    holds: (many, first, last, within) =>
      many === 0
        ? 'Сообщений об этой организации пока нет.'
        : `${reports(many)}${years(first, last)}${within ? '; то, что в неё входит, учтено' : ''}.`,
    pageTitle: (title) => `${title} (организация)`,
    describeEntry: (name) => `${name}: сообщения об этой организации и её имена.`,
    about: (name) => `${name}: сообщения`,
    within: 'Входит в',
    searchWithin: (name) => `Искать в сообщениях: ${name}`,
  },
  sources: {
    title: 'Источники',
    describe: 'Все агентства и газеты, чьи сообщения хранит архив.',
    index: (many) =>
      `${sources(many)}; при каждом число его сообщений здесь. Архив не навешивает ярлыков ни на один из них.`,
    empty: 'Ни у одного источника ещё нет карточки, и ни одно сообщение источника не называет.',
    kinds: {
      'news agency': 'Информационное агентство',
      newspaper: 'Газета',
      broadcaster: 'Телерадиокомпания',
      government: 'Государственный орган',
      other: 'Другое',
    },
    seatedIn: ', ',
    holds: (many, first, last, languages) =>
      many === 0
        ? 'Его сообщений пока нет.'
        : `${reports(many)}${years(first, last)}${languages.length === 0 ? '' : `; языки: ${and(languages)}`}.`,
    pageTitle: (title) => `${title} (источник)`,
    describeEntry: (name) => `${name}: сообщения, которые хранит архив, охват по годам и что говорят другие.`,
    coverage: 'Охват',
    gaps: (periods) =>
      `Сообщений нет: ${spans(periods)}. Это говорит о том, чего недостаёт архиву, а не о том, что печатал источник.`,
    coverageOne: (year) => `Сообщения только за ${year} год.`,
    statements: 'Что говорят другие',
    statementsRule: 'Цитируется с именем и, если он известен, днём. Своих ярлыков архив не навешивает.',
    quotes: ['«', '»'],
    reportsBy: (name) => `${name}: сообщения`,
    place: 'Место',
    founded: 'Основан',
    languages: 'Языки',
    alsoPrinted: 'Печатается также как',
    filedFrom: 'Место отправки',
    noPlace: 'Место неизвестно',
    about: 'О чём',
    searchWithin: (name) => `Искать в сообщениях: ${name}`,
  },
};
