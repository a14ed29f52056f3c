import type { enBrowse } from '../en/browse.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, capital, number, reports, span, time } from './numbers.ts';
import { azSeas } from './seas.ts';

const andSources = (many: number): string => (many === 0 ? '' : `, ${number(many)} mənbə`);

const heldIn = ({ many, sources, parts, own, date }: PeriodHeld, unit: string): string => {
  const all = `${reports(many)}${andSources(sources)}`;
  if (own === many) return `${all}.`;
  return own === 0
    ? `${all}, ${number(parts)} ${unit}.`
    : `${all}: ${reports(many - own)} ${number(parts)} ${unit} üzrə, ${reports(own)} yalnız bu tarixlə: ${date}.`;
};

const years = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `, ${span(first, last)}`;

const spans = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

const placeKinds = {
  country: 'Ölkə',
  region: 'Region',
  province: 'Əyalət',
  municipality: 'Bələdiyyə',
  city: 'Şəhər',
  district: 'Rayon',
  area: 'Ərazi',
};

/** The words of the pages that browse, in Azerbaijani: dates, places, organisations, sources, and what their lists share. */
export const azBrowse: typeof enBrowse = {
  dates: {
    title: 'Tarixlər',
    describe: 'Arxivin bütün illəri xəbərlərinin sayı ilə.',
    held: (many, first, last) => `${reports(many)}, ${span(first, last)}.`,
    empty: 'Hələ heç bir xəbər yoxdur.',
    perYear: 'İllər üzrə xəbərlər',
    decade: (first) => `${first}–${first + 9}`,
    describePeriod: (period, many) => `${capital(period)}: ${reports(many)}.`,
    earlier: 'Əvvəl',
    later: 'Sonra',
    neighbours: 'Əvvəl və sonra',
    calendar: (month) => `${capital(month)}: günlər xəbərlərinin sayı ilə`,
    shortWeekdays: ['B.e.', 'Ç.a.', 'Ç.', 'C.a.', 'C.', 'Ş.', 'B.'],
    day: (weekday, day) => `${weekday}, ${day}`,
    dayReports: (day, many) => `${day}: ${reports(many)}`,
    months: 'Aylar',
    monthHolds: (held, empty) => `${heldIn(held, 'gün')}${empty === 0 ? '' : ` Xəbərsiz: ${number(empty)} gün.`}`,
    yearHolds: (held) => heldIn(held, 'ay'),
    dayHolds: (many, sources) => `${reports(many)}${andSources(sources)}.`,
    holdNone: (periods) => `Xəbər yoxdur: ${spans(periods)}.`,
    only: (date) => `Yalnız ${date}`,
    onlyWhy: (date) => `Gün məlum deyil; tarixdə yalnız bu var: ${date}.`,
    onlyYearWhy: (date) => `Gün və ay məlum deyil; tarixdə yalnız bu var: ${date}.`,
    datedOnly: (many, date) => `Tarixi yalnız ${date}: ${reports(many)}`,
  },
  places: {
    title: 'Yerlər',
    describe: 'Arxivdə kartı olan və ya xəbərlərdə adı çəkilən bütün yerlər.',
    kinds: placeKinds,
    kindWithin: (kind, within) => `${[placeKinds[kind], ...within].join(', ')}.`,
    holds: (about, filed, first, last, within) =>
      about + filed === 0
        ? 'Hələ onun haqqında və ya oradan göndərilmiş xəbər yoxdur.'
        : `Onun haqqında xəbərlər: ${number(about)}; oradan göndərilənlər: ${number(filed)}${years(first, last)}${within ? '; içindəki yerlər də sayılıb' : ''}.`,
    pageTitle: (title) => `${title} (yer)`,
    describeEntry: (name) => `${name}: bu yer haqqında və oradan göndərilən xəbərlər, adları və harada yerləşdiyi.`,
    index: (many) => `${number(many)} yer; hər birinin yanında onun və içindəkilərin haqqında xəbərlərin sayı.`,
    empty: 'Hələ heç bir yerin kartı yoxdur və heç bir xəbər yer adı çəkmir.',
    about: (name) => `${name}: xəbərlər`,
    filed: (name) => `${name}: buradan göndərilənlər`,
    searchWithin: (name) => `Xəbərlərdə axtar: ${name}`,
    searchFiled: (name) => `Buradan göndərilənlərdə axtar: ${name}`,
    allFiled: (name, many) => `Buradan göndərilənlərin hamısı (${number(many)}): ${name}`,
    jump: {
      about: 'Xəbərlər',
      filed: 'Buradan göndərilənlər',
      map: 'Xəritə',
      within: 'İçindəkilər',
      names: 'Adlar',
      byYear: 'İllər üzrə',
    },
    within: 'İçindəkilər',
    liesIn: 'Harada yerləşir',
    according: (by, from, to) =>
      [by === undefined ? '' : `kimə görə: ${by}`, time(from, to)].filter(Boolean).join('; '),
    followed: (by, name) =>
      by === undefined
        ? `Ağac və axtarış onu buraya aid edir: ${name}.`
        : `Ağac və axtarış onu buraya aid edir: ${name}. Arxivin əsaslandığı: ${by}.`,
    map: 'Xəritə',
    mapOf: (names) => `Xəritə: ${and(names)}.`,
    coasts: 'Yalnız sahillər; sərhədlər çəkilməyib.',
    onTheMap: 'Haqqında xəbər verilən yerlər',
    worldMap: (many) => `Dünya xəritəsi, ${number(many)} yer; nöqtə nə qədər böyükdürsə, xəbər o qədər çoxdur.`,
    coordinates: 'Koordinatlar',
    seas: azSeas,
  },
  organisations: {
    title: 'Təşkilatlar',
    describe: 'Arxivdə kartı olan və ya xəbərlərdə adı çəkilən bütün təşkilatlar.',
    index: (many) =>
      `${number(many)} təşkilat; hər birinin yanında onun və ona daxil olanların haqqında xəbərlərin sayı.`,
    empty: 'Hələ heç bir təşkilatın kartı yoxdur və heç bir xəbər təşkilat adı çəkmir.',
    holds: (many, first, last, within) =>
      many === 0
        ? 'Hələ onun haqqında xəbər yoxdur.'
        : `Onun haqqında xəbərlər: ${number(many)}${years(first, last)}${within ? '; ona daxil olanlar da sayılıb' : ''}.`,
    pageTitle: (title) => `${title} (təşkilat)`,
    describeEntry: (name) => `${name}: bu təşkilat haqqında xəbərlər və onun adları.`,
    about: (name) => `${name}: xəbərlər`,
    within: 'Nəyin hissəsidir',
    searchWithin: (name) => `Xəbərlərdə axtar: ${name}`,
  },
  sources: {
    title: 'Mənbələr',
    describe: 'Xəbərlərini arxivin saxladığı bütün agentliklər və qəzetlər.',
    index: (many) =>
      `${number(many)} mənbə; hər birinin yanında buradakı xəbərlərinin sayı. Arxiv heç birinə damğa vurmur.`,
    empty: 'Hələ heç bir mənbənin kartı yoxdur və heç bir xəbər mənbə adı çəkmir.',
    kinds: {
      'news agency': 'İnformasiya agentliyi',
      newspaper: 'Qəzet',
      broadcaster: 'Teleradio şirkəti',
      government: 'Dövlət qurumu',
      other: 'Başqa',
    },
    seatedIn: ', ',
    holds: (many, first, last, languages) =>
      many === 0
        ? 'Hələ onun xəbəri yoxdur.'
        : `${reports(many)}${years(first, last)}${languages.length === 0 ? '' : `; dillər: ${and(languages)}`}.`,
    pageTitle: (title) => `${title} (mənbə)`,
    describeEntry: (name) => `${name}: arxivin saxladığı xəbərlər, illər üzrə əhatə və başqalarının dedikləri.`,
    coverage: 'Əhatə',
    gaps: (periods) =>
      `Xəbər saxlanılmır: ${spans(periods)}. Bu, arxivdə nəyin çatışmadığını deyir, mənbənin nə çap etdiyini yox.`,
    coverageOne: (year) => `Yalnız bu ilin xəbərləri: ${year}.`,
    statements: 'Başqaları nə deyir',
    statementsRule: 'Adla və məlum olduqda günlə sitat gətirilir. Arxiv özündən damğa vurmur.',
    quotes: ['“', '”'],
    reportsBy: (name) => `${name}: xəbərlər`,
    place: 'Yer',
    founded: 'Yaranıb',
    languages: 'Dillər',
    alsoPrinted: 'Belə də çap olunur',
    filedFrom: 'Göndərildiyi yer',
    noPlace: 'Yer məlum deyil',
    about: 'Nə haqqında',
    searchWithin: (name) => `Xəbərlərdə axtar: ${name}`,
  },
};
