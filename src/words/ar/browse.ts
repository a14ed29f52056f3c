import type { enBrowse } from '../en/browse.ts';
import type { PeriodHeld } from '../period-held.ts';
import { and, count, isolated, number, reports, span, time } from './numbers.ts';
import { arSeas } from './seas.ts';

const sources = (many: number): string =>
  count(many, {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  });

const days = (many: number): string =>
  count(many, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' });

const months = (many: number): string =>
  count(many, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' });

const andSources = (many: number): string => (many === 0 ? '' : `، ${sources(many)}`);

const heldIn = ({ many, sources, own, date }: PeriodHeld, parts: string): string => {
  const all = `${reports(many)}${andSources(sources)}`;
  if (own === many) return `${all}.`;
  return own === 0
    ? `${all}، ${parts}.`
    : `${all}. بتاريخ ${date} فقط: ${reports(own)}؛ وبتاريخ أدق: ${reports(many - own)}، ${parts}.`;
};

const years = (first: string | undefined, last: string | undefined): string =>
  first === undefined || last === undefined ? '' : `، ${span(first, last)}`;

const spans = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join('، ');

const placeKinds = {
  country: 'بلد',
  region: 'إقليم',
  province: 'مقاطعة',
  municipality: 'بلدية',
  city: 'مدينة',
  district: 'ناحية',
  area: 'منطقة',
};

/** The words of the pages that browse, in Arabic: dates, places, organisations, sources, and what their lists share. */
export const arBrowse: typeof enBrowse = {
  dates: {
    title: 'التواريخ',
    describe: 'كل سنوات الأرشيف مع عدد تقاريرها.',
    held: (many, first, last) => `${reports(many)}، ${span(first, last)}.`,
    empty: 'لا تقارير محفوظة بعد.',
    perYear: 'التقارير بحسب السنة',
    decade: (first) => `عقد ${first}`,
    describePeriod: (period, many) => `${period}: ${reports(many)}.`,
    earlier: 'أسبق',
    later: 'لاحق',
    neighbours: 'الأسبق واللاحق',
    calendar: (month) => `أيام ${month} مع عدد تقاريرها`,
    shortWeekdays: ['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'],
    day: (weekday, day) => `${weekday} ${day}`,
    dayReports: (day, many) => `${day}: ${reports(many)}`,
    months: 'الأشهر',
    monthHolds: (held, empty) =>
      `${heldIn(held, days(held.parts))}${empty === 0 ? '' : ` بلا تقارير: ${days(empty)}.`}`,
    yearHolds: (held) => heldIn(held, months(held.parts)),
    dayHolds: (many, sources) => `${reports(many)}${andSources(sources)}.`,
    holdNone: (periods) => `لا تقارير: ${spans(periods)}.`,
    only: (date) => `${date} فقط`,
    onlyWhy: (date) => `اليوم غير معروف؛ التاريخ لا يقول إلا ${date}.`,
    onlyYearWhy: (date) => `اليوم والشهر غير معروفين؛ التاريخ لا يقول إلا ${date}.`,
    datedOnly: (many, date) => `بتاريخ ${date} فقط: ${reports(many)}`,
  },
  places: {
    title: 'الأماكن',
    describe: 'كل مكان للأرشيف بطاقة عنه أو تذكره تقاريره.',
    kinds: placeKinds,
    kindWithin: (kind, within) => `${[placeKinds[kind], ...within.map(isolated)].join('، ')}.`,
    holds: (about, filed, first, last, within) =>
      about + filed === 0
        ? 'لا تقرير عنه أو مرسل منه بعد.'
        : `تقارير عنه: ${number(about)}؛ مرسلة منه: ${number(filed)}${years(first, last)}${within ? '؛ والأماكن داخله محسوبة' : ''}.`,
    pageTitle: (title) => `${isolated(title)} (مكان)`,
    describeEntry: (name) => `${isolated(name)}: التقارير عنه والمرسلة منه، وأسماؤه، وما يقع فيه.`,
    index: (many) =>
      `${count(many, { zero: 'لا أماكن', one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' })}، مع كل منها عدد التقارير عنه وعما يقع فيه.`,
    empty: 'لا بطاقة لأي مكان بعد، ولا تقرير يذكر مكانًا.',
    about: (name) => `عن ${isolated(name)}`,
    filed: (name) => `مرسلة من ${isolated(name)}`,
    searchWithin: (name) => `البحث في ما يتناول ${isolated(name)}`,
    searchFiled: (name) => `البحث في ما أُرسل من ${isolated(name)}`,
    allFiled: (name, many) => `كل ما أُرسل من ${isolated(name)}: ${number(many)}`,
    jump: {
      about: 'عنه',
      filed: 'مرسلة منه',
      map: 'الخريطة',
      within: 'في داخله',
      names: 'الأسماء',
      byYear: 'بحسب السنة',
    },
    within: 'في داخله',
    liesIn: 'يقع في',
    according: (by, from, to) =>
      [by === undefined ? '' : `بحسب ${isolated(by)}`, time(from, to)].filter(Boolean).join('، '),
    followed: (by, name) =>
      by === undefined
        ? `الشجرة والبحث يضعانه في ${isolated(name)}.`
        : `الشجرة والبحث يضعانه في ${isolated(name)}، تبعًا لما يقوله ${isolated(by)}.`,
    map: 'الخريطة',
    mapOf: (names) => `خريطة فيها ${and(names)}.`,
    coasts: 'السواحل فقط؛ لا حدود مرسومة.',
    onTheMap: 'أماكن تتناولها التقارير',
    worldMap: (many) =>
      `خريطة العالم: ${count(many, { one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' })}؛ كلما كبرت النقطة زادت التقارير.`,
    coordinates: 'الإحداثيات',
    seas: arSeas,
  },
  organisations: {
    title: 'المنظمات',
    describe: 'كل منظمة للأرشيف بطاقة عنها أو تذكرها تقاريره.',
    index: (many) =>
      `${count(many, { zero: 'لا منظمات', one: 'منظمة واحدة', two: 'منظمتان', few: '# منظمات', many: '# منظمة', other: '# منظمة' })}، مع كل منها عدد التقارير عنها وعما يتبعها.`,
    empty: 'لا بطاقة لأي منظمة بعد، ولا تقرير يذكر منظمة.',
    holds: (many, first, last, within) =>
      many === 0
        ? 'لا تقرير عنها بعد.'
        : `تقارير عنها: ${number(many)}${years(first, last)}${within ? '؛ وما يتبعها محسوب' : ''}.`,
    pageTitle: (title) => `${isolated(title)} (منظمة)`,
    describeEntry: (name) => `${isolated(name)}: التقارير عنها، وأسماؤها.`,
    about: (name) => `عن ${isolated(name)}`,
    within: 'جزء من',
    searchWithin: (name) => `البحث في التقارير عن ${isolated(name)}`,
  },
  sources: {
    title: 'المصادر',
    describe: 'كل وكالة وصحيفة يحفظ الأرشيف تقاريرها.',
    index: (many) => `${sources(many)}، مع كل منها عدد تقاريره هنا. والأرشيف لا يضع وسمًا على أي منها.`,
    empty: 'لا بطاقة لأي مصدر بعد، ولا تقرير يذكر مصدرًا.',
    kinds: {
      'news agency': 'وكالة أنباء',
      newspaper: 'صحيفة',
      broadcaster: 'هيئة بث',
      government: 'جهة حكومية',
      other: 'غير ذلك',
    },
    seatedIn: ' في ',
    holds: (many, first, last, languages) =>
      many === 0
        ? 'لا تقرير منه محفوظ بعد.'
        : `${reports(many)}${years(first, last)}${languages.length === 0 ? '' : `؛ اللغات: ${and(languages)}`}.`,
    pageTitle: (title) => `${isolated(title)} (مصدر)`,
    describeEntry: (name) => `${isolated(name)}: تقاريره المحفوظة، وتغطيته بحسب السنة، وما يقوله عنه آخرون.`,
    coverage: 'التغطية',
    gaps: (periods) => `لا تقرير محفوظ: ${spans(periods)}. وهذا يقول ما ينقص الأرشيف، لا ما طبعه المصدر.`,
    coverageOne: (year) => `تقارير من ${year} فقط.`,
    statements: 'ما يقوله آخرون',
    statementsRule: 'منقول مع الاسم، ومع اليوم حيث يُعرف. والأرشيف لا يضع وسمًا من عنده.',
    quotes: ['«', '»'],
    reportsBy: (name) => `تقارير ${isolated(name)}`,
    place: 'المكان',
    founded: 'التأسيس',
    languages: 'اللغات',
    alsoPrinted: 'يُطبع أيضًا',
    filedFrom: 'مكان الإرسال',
    noPlace: 'لا مكان معروف',
    about: 'عن أي أماكن',
    searchWithin: (name) => `البحث في تقارير ${isolated(name)}`,
  },
};
