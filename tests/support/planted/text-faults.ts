import type { Random } from '../../../src/synthetic/random.ts';
import { PLACES } from '../../../src/synthetic/invented-world.ts';
import { misspelt } from './misspelt.ts';
import { valueOf, withInstead, withValue, type Plant, type Planted } from './planted-fault.ts';

/** Something put into the second paragraph. */
const inText =
  (write: (random: Random) => string, rule: string, mend?: string): Plant =>
  (random, { file, text }) => {
    const written = write(random);
    const planted = withInstead(text, 'It will meet again.', `It will ${written} meet again.`);
    return {
      file,
      text: planted.text,
      at: planted.at + 8,
      rule,
      ...(mend === undefined ? {} : { mended: planted.text.replace(written, mend) }),
    };
  };

const record = (file: string, text: string, planted: Omit<Planted, 'file' | 'text' | 'at'>, at: number): Planted => ({
  file,
  text,
  at,
  ...planted,
});

const PLACE = 'name: Senja\nkind: city\npartOf: norway\nwikidata: Q4321\niso: NO-54\nnote: Synthetic.\n';
const FILE = 'places/senja.yaml';

/** A fault in a place's record: another value for a key. */
const inPlace =
  (
    key: string,
    written: string,
    rule: string,
    { suggestion, fixed }: { suggestion?: string; fixed?: boolean } = {},
  ): Plant =>
  () => {
    const { text, at } = withValue(PLACE, key, written);
    return record(
      FILE,
      text,
      { rule, ...(suggestion === undefined ? {} : { suggestion }), ...(fixed ? { mended: PLACE } : {}) },
      at,
    );
  };

/** Faults of texts, of records, and of where files stand. */
export const TEXT_FAULTS: Readonly<Record<string, Plant>> = {
  'heading of level 1': (_, { file, text }) => ({
    file,
    ...withInstead(text, 'It will meet', '# Outlook\n\nIt will meet'),
    rule: 'article/heading-level',
  }),
  'heading two levels down': (_, { file, text }) => ({
    file,
    ...withInstead(text, 'It will meet', '#### Outlook\n\nIt will meet'),
    rule: 'article/heading-level',
  }),
  'HTML tag': inText(
    (random) => random.pick(['<b>soon</b>', '<br>', '<span class="x">', '<!-- soon -->']),
    'article/raw-html',
  ),
  image: inText(() => '![a quay](quay.jpg)', 'article/image'),
  'relative link': inText(
    (random) => `[here](${random.pick(['/notice/', 'notice.html', '#top'])})`,
    'article/link-address',
  ),
  'zero width space in a word': (_, { file, text }) => {
    const planted = withInstead(text, 'It will meet', 'It will me\u200Bet');
    return { file, text: planted.text, at: planted.at + 10, rule: 'article/invisible-character' };
  },
  'zero width space beside a space': inText(() => '\u200B', 'article/invisible-character', ''),
  'soft hyphen': (_, { file, text }) => {
    const planted = withInstead(text, 'It will meet', 'It will m\u00ADeet');
    return { file, text: planted.text, at: planted.at + 9, rule: 'article/invisible-character', mended: text };
  },
  'direction override': inText(() => '\u202Esoon', 'article/direction-character'),
  'replacement character': inText(() => '\uFFFD', 'article/damaged-character'),
  'TODO in the text': (_, { file, text }) => ({
    file,
    ...withInstead(text, 'It will meet', 'TODO\n\nIt will meet'),
    rule: 'article/todo',
  }),
  'no text': (_, { file, text }) => {
    const closing = text.indexOf('\n---\n') + 1;
    return { file, text: text.slice(0, closing + 4), at: closing, rule: 'article/body-empty' };
  },
  'report in another month’s folder': (_, { file, text }) => ({
    file: file.replace(/\/\d\d\//, '/12/'),
    text,
    at: 0,
    rule: 'article/path',
    suggestion: file,
  }),
  'report with capitals in its name': (_, { file, text }) => ({
    file: file.replace('harbour', 'Harbour'),
    text,
    at: 0,
    rule: 'article/path',
    suggestion: file,
  }),
  'record with capitals in its name': () =>
    record('places/Senja.yaml', PLACE, { rule: 'place/id', suggestion: 'places/senja.yaml' }, 0),
  'kind in capitals': inPlace('kind', 'City', 'place/kind', { suggestion: 'city', fixed: true }),
  'kind that is none': inPlace('kind', 'hamlet', 'place/kind'),
  'kind, one letter wrong': (random) => {
    const written = misspelt(random, 'municipality', 1);
    const good = withValue(PLACE, 'kind', 'municipality').text;
    const { text, at } = withValue(good, 'kind', written);
    return record(FILE, text, { rule: 'place/kind', suggestion: 'municipality', misspelt: true }, at);
  },
  'Wikidata item in small letters': inPlace('wikidata', 'q4321', 'place/value', { suggestion: 'Q4321', fixed: true }),
  'ISO code in small letters': inPlace('iso', 'no-54', 'place/value', { suggestion: 'NO-54', fixed: true }),
  'coordinates off the globe': () => {
    const { text, at } = withValue(PLACE, 'iso', 'NO-54\ncoordinates: [96, 17]');
    return record(FILE, text, { rule: 'place/value' }, text.indexOf('96', at));
  },
  'partOf by a variant': inPlace('partOf', 'norge', 'place/part-of', { suggestion: 'norway', fixed: true }),
  'partOf by a name': inPlace('partOf', 'Norway', 'place/value', { suggestion: 'norway' }),
  'partOf, one letter wrong': (random) => {
    const known = new Set(PLACES.flatMap(({ id, names = [] }) => [id, ...names.map((name) => name.toLowerCase())]));
    let written;
    do written = misspelt(random, 'norway', 1);
    while (known.has(written));
    const { text, at } = withValue(PLACE, 'partOf', written.replaceAll(' ', '-'));
    return record(FILE, text, { rule: 'place/part-of', suggestion: 'norway', misspelt: true }, at);
  },
  'partOf the record itself': inPlace('partOf', 'senja', 'place/part-of-cycle'),
  'former id in use': () => {
    const text = `${PLACE}aliases: [bergen]\n`;
    return record(FILE, text, { rule: 'place/alias' }, text.indexOf('bergen'));
  },
  'source’s place misspelt': (random) => {
    const written = misspelt(random, 'Trieste', 1);
    const text = `name: Golfo Wire\nkind: news agency\nplace: ${written}\nnote: Synthetic.\n`;
    return record(
      'sources/golfo-wire.yaml',
      text,
      { rule: 'source/unknown-name', suggestion: 'Trieste', misspelt: true },
      valueOf(text, 'place').start,
    );
  },
  'page without a description': () =>
    record('pages/rules.md', '---\ntitle: Rules\n---\n\nSynthetic.\n', { rule: 'page/required-key' }, 0),
};
