import { partsOf } from '../../../src/archive/chronology.ts';
import { ORGANISATIONS, PLACES, SOURCES } from '../../../src/synthetic/invented-world.ts';
import type { Random } from '../../../src/synthetic/random.ts';
import { misspelt } from './misspelt.ts';
import { valueOf, withInstead, withValue, type Plant } from './planted-fault.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** A date of the report in another form; every form here reads one way. */
const otherDate =
  (write: (year: number, month: number, day: number) => string, key = 'date'): Plant =>
  (_, { file, text }) => {
    const { value } = valueOf(text, key);
    const { year, month = 1, day = 1 } = partsOf(value);
    return {
      file,
      ...withValue(text, key, write(year, month, day)),
      rule: 'article/date-format',
      suggestion: value,
      mended: text,
    };
  };

const value =
  (
    key: string,
    written: string,
    rule: string,
    { suggestion, good }: { suggestion?: string; good?: string } = {},
  ): Plant =>
  (_, { file, text }) => ({
    file,
    ...withValue(text, key, written),
    rule,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(good === undefined ? {} : { mended: withValue(text, key, good).text }),
  });

/** A name of the archive with wrong letters, in place of the first in a list or of a single one. */
const nameSlip =
  (key: string, names: readonly { name: string }[], slips: number): Plant =>
  (random: Random, { file, text }) => {
    const known = new Set(names.map(({ name }) => name.toLowerCase()));
    let name = '';
    let written = '';
    do {
      // Two wrong letters in a word of four leave nothing to go by.
      name = random.pick(names.filter((each) => each.name.length >= 4 + slips)).name;
      written = misspelt(random, name, slips);
    } while (known.has(written.toLowerCase()));
    const list = valueOf(text, key).value.startsWith('[');
    const planted = withValue(text, key, list ? `[${written}]` : written);
    return {
      file,
      text: planted.text,
      at: planted.at + (list ? 1 : 0),
      rule: 'article/unknown-name',
      suggestion: name,
      misspelt: true,
    };
  };

/** Faults of values, dates and names. */
export const VALUE_FAULTS: Readonly<Record<string, Plant>> = {
  'date as day, month, year': otherDate((year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`),
  'date as month, day, year': otherDate((year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`),
  'date with slashes, year first': otherDate((year, month, day) => `${year}/${month}/${day}`),
  'date with slashes, year last': otherDate((year, month, day) => `${day}/${month}/${year}`),
  'date with a time of day': otherDate(
    (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${day}T10:14:29-04:00`,
  ),
  'date without hyphens, in quotes': otherDate(
    (year, month, day) => `"${year}${String(month).padStart(2, '0')}${day}"`,
  ),
  'further date in another form': otherDate((year, month, day) => `${day}.${month}.${year}`, 'accessed'),
  'day that does not exist': (_, { file, text }) => ({
    file,
    ...withValue(text, 'date', `${valueOf(text, 'date').value.slice(0, 4)}-02-30`),
    rule: 'article/date-exists',
  }),
  'date that two countries read in two ways': value('accessed', '3/4/2021', 'article/date-format'),
  'date against the file’s name': (_, { file, text }) => {
    const { value: date } = valueOf(text, 'date');
    return { file, ...withValue(text, 'date', `${date.slice(0, 8)}11`), rule: 'article/path-date', suggestion: date };
  },
  'date left empty': (_, { file, text }) => {
    const planted = withValue(text, 'date', '');
    return { file, text: planted.text, at: text.indexOf('date:'), rule: 'article/date-format' };
  },
  'status, one letter wrong': (random, { file, text }) => {
    const written = misspelt(random, 'usable', 1);
    return {
      file,
      ...withValue(text, 'status', written),
      rule: 'article/status',
      suggestion: 'usable',
      misspelt: true,
      mended: text,
    };
  },
  'status, two letters wrong': (random, { file, text }) => {
    const written = misspelt(random, 'corrected', 2);
    const good = withValue(text, 'status', 'corrected\ncorrections: [{date: 2021-01-01, note: Synthetic.}]').text;
    const planted = withInstead(good, 'status: corrected', `status: ${written}`);
    return {
      file,
      text: planted.text,
      at: planted.at + 8,
      rule: 'article/status',
      suggestion: 'corrected',
      misspelt: true,
      mended: good,
    };
  },
  'status that is none': value('status', 'published', 'article/status'),
  'language with an underscore': value('language', 'en_GB', 'article/language-tag', {
    suggestion: 'en-GB',
    good: 'en-GB',
  }),
  'language that is none': value('language', 'e', 'article/language-tag'),
  'rights in capitals': value('rights', 'CC BY-SA', 'article/rights', { suggestion: 'cc-by-sa', good: 'cc-by-sa' }),
  'rights that are none': value('rights', 'ours', 'article/rights'),
  'number for a source': value('source', '24', 'article/type', { suggestion: '"24"', good: '"24"' }),
  'one place without brackets': value('places', 'Tromsø', 'article/type', { suggestion: '[Tromsø]', good: '[Tromsø]' }),
  'two places without brackets': value('places', 'Tromsø, Norway', 'article/type', { suggestion: '[Tromsø, Norway]' }),
  'group of keys for a list': value('places', '{a: b}', 'article/type'),
  'address without https://': value('url', 'wire.example/report', 'article/value', {
    suggestion: 'https://wire.example/report',
  }),
  'TODO left': (random, { file, text }) => ({
    file,
    ...withValue(text, random.pick(['dateline', 'source', 'headline', 'section']), 'TODO'),
    rule: 'article/todo',
  }),
  'withdrawn without reason': (_, { file, text }) => ({
    file,
    ...withValue(text, 'status', 'withdrawn'),
    rule: 'article/withdrawn',
  }),
  'remark behind a value': (_, { file, text }) => {
    const planted = withValue(text, 'section', 'Harbours # or Ports');
    return { file, text: planted.text, at: planted.at + 9, rule: 'article/comment' };
  },
  'address in use as a former one': (_, { file, text }) => {
    const own = `/${file.slice(9, 13)}/${file.slice(14, 16)}/${file.slice(25, 27)}/${file.slice(28, -3)}/`;
    const planted = withValue(text, 'section', `Harbours\naliases: [${own}]`);
    return { file, text: planted.text, at: planted.text.indexOf(own), rule: 'article/alias' };
  },
  'former address without slashes': (_, { file, text }) => {
    const planted = withValue(text, 'section', 'Harbours\naliases: [1999/01/02/old]');
    return {
      file,
      text: planted.text,
      at: planted.text.indexOf('1999/01/02/old'),
      rule: 'article/value',
      suggestion: '/1999/01/02/old/',
      mended: planted.text.replace('1999/01/02/old', '/1999/01/02/old/'),
    };
  },
  'place, one letter wrong': nameSlip('places', PLACES, 1),
  'place, two letters wrong': nameSlip('places', PLACES, 2),
  'source, one letter wrong': nameSlip('source', SOURCES, 1),
  'source, two letters wrong': nameSlip('source', SOURCES, 2),
  'organisation, one letter wrong': nameSlip('organisations', ORGANISATIONS, 1),
  'organisation, two letters wrong': nameSlip('organisations', ORGANISATIONS, 2),
  'name of two places': (_, { file, text }) => {
    const planted = withValue(text, 'places', '[Norway, Vika]');
    return { file, text: planted.text, at: planted.at + 9, rule: 'article/ambiguous-name' };
  },
  'dateline of another day': (_, { file, text }) => {
    const { value: printed } = valueOf(text, 'dateline');
    return { file, ...withValue(text, 'dateline', printed.replace(/\d+$/, '11')), rule: 'article/dateline-date' };
  },
  'dateline without a place': (_, { file, text }) => {
    const { value: printed } = valueOf(text, 'dateline');
    return { file, ...withValue(text, 'dateline', printed.replace(/^.*, /, '')), rule: 'article/dateline-place' };
  },
};
