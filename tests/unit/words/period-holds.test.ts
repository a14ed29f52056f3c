import { expect, it } from 'vitest';
import { dateText } from '../../../src/archive/date-text.ts';
import { wordsFor } from '../../../src/words/words.ts';

const { dates, holdings } = wordsFor('en');
const held = { many: 61, sources: 9, parts: 22, own: 0, date: 'July 1936' };

it('says on how many days or in how many months reports are', () => {
  expect(dates.monthHolds(held, 8)).toBe('61 reports by 9 sources, on 22 days. Eight days hold none.');
  expect(dates.monthHolds({ ...held, sources: 0, parts: 31 }, 0)).toBe('61 reports, on 31 days.');
  expect(dates.yearHolds({ ...held, parts: 1, date: '1936' })).toBe('61 reports by 9 sources, in 1 month.');
});

it('says of how many reports that is not known', () => {
  expect(dates.monthHolds({ ...held, own: 2 }, 0)).toBe(
    '61 reports by 9 sources: 59 on 22 days, 2 dated only July 1936.',
  );
  expect(dates.yearHolds({ ...held, own: 2, date: '1936' })).toBe(
    '61 reports by 9 sources: 59 in 22 months, 2 dated only 1936.',
  );
});

it('leaves to the page’s title what all reports are dated', () => {
  expect(dates.monthHolds({ many: 1, sources: 1, parts: 0, own: 1, date: 'July 1936' }, 0)).toBe(
    '1 report by 1 source.',
  );
});

it('says of how many months it is not known whether they hold a report', () => {
  expect(holdings.uncertainMonths(1)).toBe(
    'Of 1 month it is not known whether it holds a report: it lies in a year that has a report dated only by year.',
  );
});

it.each([
  ['it', '3 notizie di 2 fonti: 2 in 1 giorno, 1 con la sola data luglio 1936.'],
  ['az', '3 xəbər, 2 mənbə: 2 xəbər 1 gün üzrə, 1 xəbər yalnız bu tarixlə: iyul 1936.'],
  ['hy', '3 հաղորդում, 2 աղբյուր. 2 հաղորդում՝ 1 օր, 1 հաղորդում՝ միայն հուլիս 1936 ամսաթվով։'],
  ['ar', '3 تقارير، مصدران. بتاريخ يوليو 1936 فقط: تقرير واحد؛ وبتاريخ أدق: تقريران، يوم واحد.'],
  ['ru', '3 сообщения, 2 источника: за 1 день – 2, в дате только «июль 1936» – 1.'],
])('says the same in %s', (language, said) => {
  const words = wordsFor(language);
  const date = dateText('1936-07', words);
  expect(words.dates.monthHolds({ many: 3, sources: 2, parts: 1, own: 1, date }, 0)).toBe(said);
});
