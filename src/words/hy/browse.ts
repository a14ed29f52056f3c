import type { enBrowse } from '../en/browse.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, capital, number, reports, span, time } from './numbers.ts';
import { hySeas } from './seas.ts';

const andSources = (many: number): string => (many === 0 ? '' : `, ${number(many)} աղբյուր`);

const heldIn = ({ many, sources, parts, own, date }: PeriodHeld, unit: string): string => {
  const all = `${reports(many)}${andSources(sources)}`;
  if (own === many) return `${all}։`;
  return own === 0
    ? `${all}, ${number(parts)} ${unit}։`
    : `${all}. ${reports(many - own)}՝ ${number(parts)} ${unit}, ${reports(own)}՝ միայն ${date} ամսաթվով։`;
};

const years = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `, ${span(first, last)}`;

const spans = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

const placeKinds = {
  country: 'Երկիր',
  region: 'Մարզ',
  province: 'Նահանգ',
  municipality: 'Համայնք',
  city: 'Քաղաք',
  district: 'Շրջան',
  area: 'Տարածք',
};

/** The words of the pages that browse, in Armenian: dates, places, organisations, sources, and what their lists share. */
export const hyBrowse: typeof enBrowse = {
  dates: {
    title: 'Ամսաթվեր',
    describe: 'Արխիվի բոլոր տարիները՝ հաղորդումների քանակով։',
    held: (many, first, last) => `${reports(many)}, ${span(first, last)}։`,
    empty: 'Դեռ ոչ մի հաղորդում չկա։',
    perYear: 'Հաղորդումներն ըստ տարիների',
    decade: (first) => `${first}–${first + 9}`,
    describePeriod: (period, many) => `${capital(period)}՝ ${reports(many)}։`,
    earlier: 'Ավելի վաղ',
    later: 'Ավելի ուշ',
    neighbours: 'Ավելի վաղ և ավելի ուշ',
    calendar: (month) => `${capital(month)}. օրերը՝ հաղորդումների քանակով`,
    shortWeekdays: ['երկ', 'երք', 'չրք', 'հնգ', 'ուրբ', 'շբթ', 'կիր'],
    day: (weekday, day) => `${weekday}, ${day}`,
    dayReports: (day, many) => `${day}՝ ${reports(many)}`,
    months: 'Ամիսներ',
    monthHolds: (held, empty) => `${heldIn(held, 'օր')}${empty === 0 ? '' : ` Առանց հաղորդման՝ ${number(empty)} օր։`}`,
    yearHolds: (held) => heldIn(held, 'ամիս'),
    dayHolds: (many, sources) => `${reports(many)}${andSources(sources)}։`,
    holdNone: (periods) => `Հաղորդում չկա՝ ${spans(periods)}։`,
    only: (date) => `Միայն ${date}`,
    onlyWhy: (date) => `Օրը հայտնի չէ. ամսաթվում միայն սա է՝ ${date}։`,
    onlyYearWhy: (date) => `Օրն ու ամիսը հայտնի չեն. ամսաթվում միայն սա է՝ ${date}։`,
    datedOnly: (many, date) => `Միայն ${date} ամսաթվով՝ ${reports(many)}`,
  },
  places: {
    title: 'Վայրեր',
    describe: 'Բոլոր վայրերը, որոնց համար արխիվը քարտ ունի կամ որոնք նշում են հաղորդումները։',
    kinds: placeKinds,
    kindWithin: (kind, within) => `${[placeKinds[kind], ...within].join(', ')}։`,
    holds: (about, filed, first, last, within) =>
      about + filed === 0
        ? 'Նրա մասին կամ այնտեղից ուղարկված հաղորդում դեռ չկա։'
        : `Հաղորդումներ նրա մասին՝ ${number(about)}, այնտեղից ուղարկված՝ ${number(filed)}${years(first, last)}${within ? '. ներսի վայրերը հաշվված են' : ''}։`,
    pageTitle: (title) => `${title} (վայր)`,
    describeEntry: (name) =>
      `${name}. հաղորդումներ այս վայրի մասին և այստեղից ուղարկված, նրա անունները և որտեղ է գտնվում։`,
    index: (many) => `${number(many)} վայր. ամեն մեկի մոտ՝ նրա և նրանում եղածի մասին հաղորդումների քանակը։`,
    empty: 'Դեռ ոչ մի վայր քարտ չունի, և ոչ մի հաղորդում վայր չի նշում։',
    about: (name) => `${name}. հաղորդումներ`,
    filed: (name) => `${name}. այստեղից ուղարկվածները`,
    searchWithin: (name) => `Որոնել հաղորդումներում՝ ${name}`,
    searchFiled: (name) => `Որոնել այստեղից ուղարկվածներում՝ ${name}`,
    allFiled: (name, many) => `Այստեղից ուղարկված բոլորը (${number(many)})՝ ${name}`,
    jump: {
      about: 'Հաղորդումներ',
      filed: 'Այստեղից ուղարկվածները',
      map: 'Քարտեզ',
      within: 'Ներսում',
      names: 'Անուններ',
      byYear: 'Ըստ տարիների',
    },
    within: 'Ներսում',
    liesIn: 'Որտեղ է գտնվում',
    according: (by, from, to) => [by === undefined ? '' : `ըստ ում՝ ${by}`, time(from, to)].filter(Boolean).join('; '),
    followed: (by, name) =>
      by === undefined
        ? `Ծառը և որոնումը դնում են այն այստեղ՝ ${name}։`
        : `Ծառը և որոնումը դնում են այն այստեղ՝ ${name}։ Ում է հետևում արխիվը՝ ${by}։`,
    map: 'Քարտեզ',
    mapOf: (names) => `Քարտեզ՝ ${and(names)}։`,
    coasts: 'Միայն ափերը. սահմաններ գծված չեն։',
    onTheMap: 'Վայրեր, որոնց մասին հաղորդվում է',
    worldMap: (many) => `Աշխարհի քարտեզ, ${number(many)} վայր. որքան մեծ է կետը, այնքան շատ են հաղորդումները։`,
    coordinates: 'Կոորդինատներ',
    seas: hySeas,
  },
  organisations: {
    title: 'Կազմակերպություններ',
    describe: 'Բոլոր կազմակերպությունները, որոնց համար արխիվը քարտ ունի կամ որոնք նշում են հաղորդումները։',
    index: (many) =>
      `${number(many)} կազմակերպություն. ամեն մեկի մոտ՝ նրա և նրան պատկանողի մասին հաղորդումների քանակը։`,
    empty: 'Դեռ ոչ մի կազմակերպություն քարտ չունի, և ոչ մի հաղորդում կազմակերպություն չի նշում։',
    holds: (many, first, last, within) =>
      many === 0
        ? 'Նրա մասին հաղորդում դեռ չկա։'
        : `Հաղորդումներ նրա մասին՝ ${number(many)}${years(first, last)}${within ? '. նրան պատկանողը հաշվված է' : ''}։`,
    pageTitle: (title) => `${title} (կազմակերպություն)`,
    describeEntry: (name) => `${name}. հաղորդումներ այս կազմակերպության մասին և նրա անունները։`,
    about: (name) => `${name}. հաղորդումներ`,
    within: 'Ինչի մաս է',
    searchWithin: (name) => `Որոնել հաղորդումներում՝ ${name}`,
  },
  sources: {
    title: 'Աղբյուրներ',
    describe: 'Բոլոր գործակալություններն ու թերթերը, որոնց հաղորդումները պահում է արխիվը։',
    index: (many) =>
      `${number(many)} աղբյուր. ամեն մեկի մոտ՝ նրա հաղորդումների քանակն այստեղ։ Արխիվը պիտակ չի դնում դրանցից ոչ մեկի վրա։`,
    empty: 'Դեռ ոչ մի աղբյուր քարտ չունի, և ոչ մի հաղորդում աղբյուր չի նշում։',
    kinds: {
      'news agency': 'Լրատվական գործակալություն',
      newspaper: 'Թերթ',
      broadcaster: 'Հեռարձակող',
      government: 'Պետական մարմին',
      other: 'Այլ',
    },
    seatedIn: ', ',
    holds: (many, first, last, languages) =>
      many === 0
        ? 'Նրա հաղորդումներից դեռ ոչինչ չի պահվում։'
        : `${reports(many)}${years(first, last)}${languages.length === 0 ? '' : `. լեզուներ՝ ${and(languages)}`}։`,
    pageTitle: (title) => `${title} (աղբյուր)`,
    describeEntry: (name) => `${name}. արխիվի պահած հաղորդումները, ընդգրկումն ըստ տարիների և ինչ են ասում ուրիշները։`,
    coverage: 'Ընդգրկում',
    gaps: (periods) =>
      `Հաղորդում չի պահվում՝ ${spans(periods)}։ Սա ասում է, թե ինչն է պակասում արխիվին, ոչ թե՝ ինչ է տպել աղբյուրը։`,
    coverageOne: (year) => `Միայն այս տարվա հաղորդումները՝ ${year}։`,
    statements: 'Ինչ են ասում ուրիշները',
    statementsRule: 'Մեջբերված է անունով և, եթե հայտնի է, օրով։ Արխիվն իր կողմից պիտակ չի դնում։',
    quotes: ['«', '»'],
    reportsBy: (name) => `${name}. հաղորդումներ`,
    place: 'Վայր',
    founded: 'Հիմնադրվել է',
    languages: 'Լեզուներ',
    alsoPrinted: 'Տպվում է նաև այսպես',
    filedFrom: 'Ուղարկման վայր',
    noPlace: 'Վայրը հայտնի չէ',
    about: 'Ինչի մասին',
    searchWithin: (name) => `Որոնել հաղորդումներում՝ ${name}`,
  },
};
