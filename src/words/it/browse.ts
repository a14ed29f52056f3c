import type { enBrowse } from '../en/browse.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, capital, count, number, reports, span, time } from './numbers.ts';
import { itSeas } from './seas.ts';

const sources = (many: number): string => count(many, { one: '# fonte', other: '# fonti' });

const ofSources = (many: number): string => (many === 0 ? '' : ` di ${sources(many)}`);

const heldIn = ({ many, sources, own, date }: PeriodHeld, parts: string): string => {
  const all = `${reports(many)}${ofSources(sources)}`;
  if (own === many) return `${all}.`;
  return own === 0
    ? `${all}, in ${parts}.`
    : `${all}: ${number(many - own)} in ${parts}, ${number(own)} con la sola data ${date}.`;
};

const years = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `, ${span(first, last)}`;

const placeKinds = {
  country: 'Paese',
  region: 'Regione',
  province: 'Provincia',
  municipality: 'Comune',
  city: 'Città',
  district: 'Distretto',
  area: 'Area',
};

/** The words of the pages that browse, in Italian: dates, places, organisations, sources, and what their lists share. */
export const itBrowse: typeof enBrowse = {
  dates: {
    title: 'Date',
    describe: 'Ogni anno dell’archivio con il numero delle sue notizie.',
    held: (many, first, last) => `${reports(many)}, ${span(first, last)}.`,
    empty: 'Non vi è ancora nessuna notizia.',
    perYear: 'Notizie per anno',
    decade: (first) => `Anni ${first}–${first + 9}`,
    describePeriod: (period, many) => `${capital(period)}: ${reports(many)}.`,
    earlier: 'Prima',
    later: 'Dopo',
    neighbours: 'Prima e dopo',
    calendar: (month) => `Giorni con il numero delle loro notizie: ${month}`,
    shortWeekdays: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
    day: (weekday, day) => `${weekday} ${day}`,
    dayReports: (day, many) => `${day}: ${reports(many)}`,
    months: 'Mesi',
    monthHolds: (held, empty) =>
      `${heldIn(held, count(held.parts, { one: '# giorno', other: '# giorni' }))}${empty === 0 ? '' : ` ${count(empty, { one: '# giorno non ne ha nessuna.', other: '# giorni non ne hanno nessuna.' })}`}`,
    yearHolds: (held) => heldIn(held, count(held.parts, { one: '# mese', other: '# mesi' })),
    dayHolds: (many, sources) => `${reports(many)}${ofSources(sources)}.`,
    holdNone: (periods) => `Nessuna notizia: ${periods.map(({ first, last }) => span(first, last)).join(', ')}.`,
    only: (date) => `Solo ${date}`,
    onlyWhy: (date) => `Il giorno non è noto; la data dice solo: ${date}.`,
    onlyYearWhy: (date) => `Giorno e mese non sono noti; la data dice solo: ${date}.`,
    datedOnly: (many, date) => `Con la sola data ${date}: ${reports(many)}`,
  },
  places: {
    title: 'Luoghi',
    describe: 'Ogni luogo di cui l’archivio ha una scheda o che le sue notizie nominano.',
    kinds: placeKinds,
    kindWithin: (kind, within) => `${[placeKinds[kind], ...within].join(', ')}.`,
    holds: (about, filed, first, last, within) => {
      if (about + filed === 0) return 'Nessuna notizia ne parla ancora o ne fu inviata.';
      return `Notizie che ne parlano: ${number(about)}; inviate da qui: ${number(filed)}${years(first, last)}${within ? '; i luoghi al suo interno sono compresi' : ''}.`;
    },
    pageTitle: (title) => `${title} (luogo)`,
    describeEntry: (name) => `${name}: notizie che ne parlano o inviate da lì, i suoi nomi, e in che cosa si trova.`,
    index: (many) =>
      `${count(many, { one: '# luogo', other: '# luoghi' })}, ciascuno con il numero delle notizie che ne parlano e che parlano di ciò che vi si trova.`,
    empty: 'Nessun luogo ha ancora una scheda, e nessuna notizia ne nomina uno.',
    about: (name) => `${name}: notizie`,
    filed: (name) => `${name}: inviate da qui`,
    searchWithin: (name) => `Cerca nelle notizie: ${name}`,
    searchFiled: (name) => `Cerca in ciò che fu inviato: ${name}`,
    allFiled: (name, many) => `Tutte le ${number(many)} inviate: ${name}`,
    jump: {
      about: 'Notizie',
      filed: 'Inviate da qui',
      map: 'Carta',
      within: 'Al suo interno',
      names: 'Nomi',
      byYear: 'Per anno',
    },
    within: 'Al suo interno',
    liesIn: 'Si trova in',
    according: (by, from, to) => [by === undefined ? '' : `secondo ${by}`, time(from, to)].filter(Boolean).join(', '),
    followed: (by, name) =>
      by === undefined
        ? `L’albero e la ricerca lo collocano in: ${name}.`
        : `L’albero e la ricerca lo collocano in: ${name}, secondo ${by}.`,
    map: 'Carta',
    mapOf: (names) => `Carta con ${and(names)}.`,
    coasts: 'Solo coste; nessun confine è disegnato.',
    onTheMap: 'Luoghi di cui si dà notizia',
    worldMap: (many) =>
      `Carta del mondo con ${count(many, { one: '# luogo', other: '# luoghi' })}; più grande il punto, più notizie.`,
    coordinates: 'Coordinate',
    seas: itSeas,
  },
  organisations: {
    title: 'Organizzazioni',
    describe: 'Ogni organizzazione di cui l’archivio ha una scheda o che le sue notizie nominano.',
    index: (many) =>
      `${count(many, { one: '# organizzazione', other: '# organizzazioni' })}, ciascuna con il numero delle notizie che ne parlano e che parlano di ciò che le appartiene.`,
    empty: 'Nessuna organizzazione ha ancora una scheda, e nessuna notizia ne nomina una.',
    holds: (many, first, last, within) =>
      many === 0
        ? 'Nessuna notizia ne parla ancora.'
        : `Notizie che ne parlano: ${number(many)}${years(first, last)}${within ? '; ciò che le appartiene è compreso' : ''}.`,
    pageTitle: (title) => `${title} (organizzazione)`,
    describeEntry: (name) => `${name}: notizie che ne parlano, e i suoi nomi.`,
    about: (name) => `${name}: notizie`,
    within: 'Parte di',
    searchWithin: (name) => `Cerca nelle notizie: ${name}`,
  },
  sources: {
    title: 'Fonti',
    describe: 'Ogni agenzia e giornale di cui l’archivio conserva notizie.',
    index: (many) =>
      `${sources(many)}, ciascuna con il numero delle sue notizie qui. L’archivio non mette etichette a nessuna.`,
    empty: 'Nessuna fonte ha ancora una scheda, e nessuna notizia ne nomina una.',
    kinds: {
      'news agency': 'Agenzia di stampa',
      newspaper: 'Giornale',
      broadcaster: 'Emittente',
      government: 'Governo',
      other: 'Altro',
    },
    seatedIn: ', ',
    holds: (many, first, last, languages) =>
      many === 0
        ? 'Non vi è ancora nessuna sua notizia.'
        : `${reports(many)}${years(first, last)}${languages.length === 0 ? '' : `; lingue: ${and(languages)}`}.`,
    pageTitle: (title) => `${title} (fonte)`,
    describeEntry: (name) => `${name}: le notizie conservate, la copertura per anno, e che cosa ne dicono altri.`,
    coverage: 'Copertura',
    gaps: (spans) =>
      `Nessuna notizia conservata: ${spans.map(({ first, last }) => span(first, last)).join(', ')}. Questo dice che cosa manca all’archivio, non che cosa stampò la fonte.`,
    coverageOne: (year) => `Solo notizie del ${year}.`,
    statements: 'Che cosa ne dicono altri',
    statementsRule: 'Citati con nome e, dove è noto, giorno. L’archivio non mette etichette sue.',
    quotes: ['«', '»'],
    reportsBy: (name) => `${name}: notizie`,
    place: 'Luogo',
    founded: 'Fondazione',
    languages: 'Lingue',
    alsoPrinted: 'Stampata anche come',
    filedFrom: 'Luogo di invio',
    noPlace: 'Nessun luogo noto',
    about: 'Ne parlano',
    searchWithin: (name) => `Cerca nelle notizie: ${name}`,
  },
};
