import { capital as capitalIn } from '../capital.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, count, number, reports, span, time } from './numbers.ts';
import { enSeas } from './seas.ts';

const by = (sources: number): string => (sources === 0 ? '' : ` by ${count(sources, 'source', 'sources')}`);

/** `2 reports by 1 source: 1 on 1 day, 1 dated only July 1936.` `parts`: the days or months in words. */
const heldIn = ({ many, sources, own, date }: PeriodHeld, parts: string): string => {
  const all = `${reports(many)}${by(sources)}`;
  if (own === many) return `${all}.`;
  return own === 0 ? `${all}, ${parts}.` : `${all}: ${number(many - own)} ${parts}, ${number(own)} dated only ${date}.`;
};

const capital = (text: string): string => capitalIn(text, 'en');

const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (many: number): string => SPELLED[many] ?? number(many);

const placeKinds = {
  country: 'Country',
  region: 'Region',
  province: 'Province',
  municipality: 'Municipality',
  city: 'City',
  district: 'District',
  area: 'Area',
};

/** The words of the pages that browse, in English: dates, places, organisations, sources. */
export const enBrowse = {
  dates: {
    title: 'Dates',
    describe: 'Every year of the archive with the number of its reports.',
    held: (many: number, first: string, last: string): string => `${reports(many)}, ${span(first, last)}.`,
    empty: 'No report is held yet.',
    perYear: 'Reports per year',
    /** Ten years by the first of them. */
    decade: (first: number): string => `${first}s`,
    describePeriod: (period: string, many: number): string => `${reports(many)} of ${period}.`,
    earlier: 'Earlier',
    later: 'Later',
    neighbours: 'Earlier and later',
    calendar: (month: string): string => `Days of ${month} with the number of their reports`,
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    day: (weekday: string, day: number): string => `${weekday} ${day}`,
    dayReports: (day: string, many: number): string => `${day}: ${reports(many)}`,
    months: 'Months',
    /** `61 reports by 9 sources, on 22 days. Eight days hold none.` */
    monthHolds: (held: PeriodHeld, empty: number): string =>
      `${heldIn(held, `on ${count(held.parts, 'day', 'days')}`)}${empty === 0 ? '' : ` ${capital(spelled(empty))} ${empty === 1 ? 'day holds' : 'days hold'} none.`}`,
    yearHolds: (held: PeriodHeld): string => heldIn(held, `in ${count(held.parts, 'month', 'months')}`),
    dayHolds: (many: number, sources: number): string => `${reports(many)}${by(sources)}.`,
    /** Periods that hold nothing, each in words or as first and last. */
    holdNone: (periods: readonly { first: string; last: string }[]): string => {
      const plural = periods.length > 1 || periods.some(({ first, last }) => first !== last);
      return `${capital(and(periods.map(({ first, last }) => span(first, last))))} ${plural ? 'hold' : 'holds'} no report.`;
    },
    /** Heads the reports whose date says no more than the month or year. */
    only: (date: string): string => `Only ${date}`,
    onlyWhy: (date: string): string => `The day is not known: dated only ${date}.`,
    onlyYearWhy: (date: string): string => `Neither day nor month is known: dated only ${date}.`,
    datedOnly: (many: number, date: string): string => `${reports(many)} dated only ${date}`,
  },
  places: {
    title: 'Places',
    describe: 'Every place that the archive has a record of or that its reports name.',
    kinds: placeKinds,
    /** `Region of Italy.` `Municipality in Province of Campobasso, Molise, Italy.` */
    kindWithin: (kind: keyof typeof placeKinds, within: readonly string[]): string =>
      within.length === 0
        ? `${placeKinds[kind]}.`
        : `${placeKinds[kind]} ${kind === 'region' || kind === 'province' ? 'of' : 'in'} ${within.join(', ')}.`,
    /** `38 reports about it, 12 filed from it, 1951 to 2020; the places within it are counted in.` */
    holds: (
      about: number,
      filed: number,
      first: string | undefined,
      last: string | undefined,
      within: boolean,
    ): string => {
      if (about + filed === 0) return 'No report is about it or filed from it yet.';
      const years = first === undefined || last === undefined ? '' : `, ${span(first, last)}`;
      return `${reports(about)} about it, ${filed === 0 ? 'none' : number(filed)} filed from it${years}${within ? '; the places within it are counted in' : ''}.`;
    },
    /** The document's title: a place, an organisation and a source may share a name. */
    pageTitle: (title: string): string => `${title} (place)`,
    describeEntry: (name: string): string =>
      `Reports about ${name} and filed from there, its names, and what it lies in.`,
    index: (many: number): string =>
      `${count(many, 'place', 'places')}, each with the number of reports about it and about what lies within it.`,
    empty: 'No place has a record yet, and no report names one.',
    about: (name: string): string => `About ${name}`,
    filed: (name: string): string => `Filed from ${name}`,
    searchWithin: (name: string): string => `Search within ${name}`,
    searchFiled: (name: string): string => `Search what was filed from ${name}`,
    allFiled: (name: string, many: number): string => `All ${number(many)} filed from ${name}`,
    /** The line of links at the top of a place's page. */
    jump: { about: 'About', filed: 'Filed from', map: 'Map', within: 'Within', names: 'Names', byYear: 'By year' },
    within: 'Within',
    liesIn: 'Lies in',
    /** Who says so, and for what time. */
    according: (by: string | undefined, from: string | undefined, to: string | undefined): string =>
      [by === undefined ? '' : `according to ${by}`, time(from, to)].filter(Boolean).join(', '),
    followed: (by: string | undefined, name: string): string =>
      by === undefined
        ? `The tree and the search put it in ${name}.`
        : `The tree and the search put it in ${name}, following ${by}.`,
    map: 'Map',
    mapOf: (names: readonly string[]): string => `Map with ${and(names)}.`,
    coasts: 'Coasts only; no borders are drawn.',
    onTheMap: 'Places reported on',
    worldMap: (many: number): string =>
      `Map of the world with ${count(many, 'place', 'places')}; the larger a dot, the more reports.`,
    coordinates: 'Coordinates',
    seas: enSeas,
  },
  organisations: {
    title: 'Organisations',
    describe: 'Every organisation that the archive has a record of or that its reports name.',
    index: (many: number): string =>
      `${count(many, 'organisation', 'organisations')}, each with the number of reports about it and about what belongs to it.`,
    empty: 'No organisation has a record yet, and no report names one.',
    holds: (many: number, first: string | undefined, last: string | undefined, within: boolean): string =>
      many === 0
        ? 'No report is about it yet.'
        : `${reports(many)} about it${first === undefined || last === undefined ? '' : `, ${span(first, last)}`}${within ? '; what belongs to it is counted in' : ''}.`,
    pageTitle: (title: string): string => `${title} (organisation)`,
    describeEntry: (name: string): string => `Reports about ${name}, and its names.`,
    about: (name: string): string => `About ${name}`,
    within: 'Part of',
    searchWithin: (name: string): string => `Search the reports about ${name}`,
  },
  sources: {
    title: 'Sources',
    describe: 'Every agency and paper whose reports the archive holds.',
    index: (many: number): string =>
      `${count(many, 'source', 'sources')}, each with the number of its reports here. The archive sets no label on any of them.`,
    empty: 'No source has a record yet, and no report names one.',
    kinds: {
      'news agency': 'News agency',
      newspaper: 'Newspaper',
      broadcaster: 'Broadcaster',
      government: 'Government',
      other: 'Other',
    },
    /** Before the name of the place where a source is seated. */
    seatedIn: ' in ',
    holds: (many: number, first: string | undefined, last: string | undefined, languages: readonly string[]): string =>
      many === 0
        ? 'No report by it is held yet.'
        : `${reports(many)} here${first === undefined || last === undefined ? '' : `, ${span(first, last)}`}${languages.length === 0 ? '' : `, in ${and(languages)}`}.`,
    pageTitle: (title: string): string => `${title} (source)`,
    describeEntry: (name: string): string =>
      `Reports by ${name} that the archive holds, its coverage by year, and what others say of it.`,
    coverage: 'Coverage',
    /** Spans of years in words. */
    gaps: (spans: readonly { first: string; last: string }[]): string =>
      `No report is held for ${and(spans.map(({ first, last }) => span(first, last)))}. That says what the archive lacks, not what the source printed.`,
    coverageOne: (year: number): string => `Reports of ${year} only.`,
    statements: 'What others say',
    statementsRule: 'Quoted with name and, where it is known, day. The archive sets no label of its own.',
    quotes: ['“', '”'] as readonly [string, string],
    reportsBy: (name: string): string => `Reports by ${name}`,
    place: 'Place',
    founded: 'Founded',
    languages: 'Languages',
    alsoPrinted: 'Also printed as',
    filedFrom: 'Filed from',
    noPlace: 'No place known',
    about: 'About',
    searchWithin: (name: string): string => `Search the reports by ${name}`,
  },
};
