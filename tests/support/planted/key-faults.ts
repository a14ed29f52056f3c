import { misspelt } from './misspelt.ts';
import { valueOf, withInstead, withKey, withValue, type Plant } from './planted-fault.ts';

const REQUIRED = ['date', 'dateline', 'source', 'places', 'organisations'];
const OPTIONAL = ['headline', 'byline', 'language', 'accessed', 'section', 'rights', 'status', 'notes', 'extra'];

const keySlip =
  (keys: readonly string[], slips: number, fixable: (key: string, written: string) => boolean): Plant =>
  (random, { file, text }) => {
    const key = random.pick(keys);
    const written = misspelt(random, key, slips);
    return {
      file,
      ...withKey(text, key, written),
      rule: 'article/unknown-key',
      suggestion: key,
      misspelt: true,
      mended: text,
      needNotMend: !fixable(key, written),
    };
  };

/** Faults of keys and of YAML itself. */
export const KEY_FAULTS: Readonly<Record<string, Plant>> = {
  'required key, one letter wrong': keySlip(REQUIRED, 1, () => true),
  'required key, two letters wrong': keySlip(['dateline', 'source', 'places', 'organisations'], 2, () => true),
  'optional key, one letter wrong': keySlip(OPTIONAL, 1, (_, written) => written.length >= 5),
  'optional key, two letters wrong': keySlip(
    ['headline', 'byline', 'language', 'accessed', 'section', 'rights', 'status'],
    2,
    () => false,
  ),
  'key in capitals': (random, { file, text }) => {
    const key = random.pick([...REQUIRED, ...OPTIONAL]);
    const written = random.pick([key.toUpperCase(), `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`]);
    return { file, ...withKey(text, key, written), rule: 'article/unknown-key', suggestion: key, mended: text };
  },
  'key in American spelling': (_, { file, text }) => ({
    file,
    ...withKey(text, 'organisations', 'organizations'),
    rule: 'article/unknown-key',
    suggestion: 'organisations',
    mended: text,
  }),
  'key of another program': (random, { file, text }) => ({
    file,
    ...withInstead(
      text,
      'language: en\n',
      `${random.pick(['layout: post', 'draft: false', 'permalink: /x/', 'editor: Jo', 'age: 4'])}\n`,
    ),
    rule: 'article/unknown-key',
  }),
  'key out of habit': (random, { file, text }) => {
    const [written, key] = random.pick([
      ['title', 'headline'],
      ['agency', 'source'],
      ['author', 'byline'],
      ['lang', 'language'],
    ] as const);
    return { file, ...withKey(text, key, written), rule: 'article/unknown-key', suggestion: key };
  },
  'required key left out': (random, { file, text }) => ({
    file,
    text: text.replace(valueOf(text, random.pick(REQUIRED)).line, ''),
    at: 0,
    rule: 'article/required-key',
  }),
  'key within a note misspelt': (random, { file, text }) => {
    const written = misspelt(random, 'text', 1);
    return {
      file,
      ...withInstead(text, 'text: Synthetic', `${written}: Synthetic`),
      rule: 'article/unknown-key',
      suggestion: 'text',
      misspelt: true,
      mended: text,
      needNotMend: true,
    };
  },
  'field of the archive misspelt': (random, { file, text }) => {
    const written = misspelt(random, 'topic', 1);
    const planted = withInstead(text, 'topic: ', `${written}: `);
    return {
      file,
      ...planted,
      rule: 'article/undeclared-field',
      suggestion: 'topic',
      misspelt: true,
      mended: text,
      needNotMend: written.length < 5,
    };
  },
  'key twice with one value': (random, { file, text }) => {
    const { line, lineStart } = valueOf(text, random.pick(['source', 'section', 'status', 'places']));
    const at = lineStart + line.length;
    return { file, text: text.slice(0, at) + line + text.slice(at), at, rule: 'file/yaml-repeated-key', mended: text };
  },
  'key twice with two values': (random, { file, text }) => {
    const { line, lineStart } = valueOf(text, random.pick(['source', 'section', 'status']));
    const at = lineStart + line.length;
    return {
      file,
      text: `${text.slice(0, at)}${line.trimEnd()}x\n${text.slice(at)}`,
      at,
      rule: 'file/yaml-repeated-key',
    };
  },
  'colon in a headline': (_, { file, text }) => {
    const { value } = valueOf(text, 'headline');
    return {
      file,
      ...withValue(text, 'headline', value.slice(1, -1)),
      rule: 'file/yaml-quotes',
      suggestion: value,
      mended: text,
    };
  },
  'headline that begins with a mark': (random, { file, text }) => {
    const written = `${random.pick(['@', '*', '&', '!', '%', '`'])}harbour board meets`;
    return {
      file,
      ...withValue(text, 'headline', written),
      rule: 'file/yaml-quotes',
      suggestion: `"${written}"`,
      mended: withValue(text, 'headline', `"${written}"`).text,
    };
  },
  'headline that goes on behind quotes': (_, { file, text }) => ({
    file,
    ...withValue(text, 'headline', '"Harbour" board meets'),
    rule: 'file/yaml-quotes',
    suggestion: `'"Harbour" board meets'`,
    mended: withValue(text, 'headline', `'"Harbour" board meets'`).text,
  }),
  'closing quote missing': (random, { file, text }) => {
    const mark = random.pick(['"', "'"]);
    const good = withValue(text, 'headline', `${mark}Harbour board meets${mark}`).text;
    return {
      file,
      ...withValue(text, 'headline', `${mark}Harbour board meets`),
      rule: 'file/yaml-unclosed',
      mended: good,
    };
  },
  'closing bracket missing': (random, { file, text }) => {
    const key = random.pick(['places', 'organisations', 'byline']);
    const { value } = valueOf(text, key);
    return { file, ...withValue(text, key, value.slice(0, -1)), rule: 'file/yaml-unclosed', mended: text };
  },
  'tab in front of a list': (random, { file, text }) => {
    const good = withValue(text, 'byline', '\n  - A. Reporter\n  - B. Reporter').text.replace(
      'byline: \n',
      'byline:\n',
    );
    const lines = random.pick([2, 1]);
    const planted =
      lines === 2
        ? good.replaceAll('\n  - A.', '\n\t- A.').replaceAll('\n  - B.', '\n\t- B.')
        : good.replace('\n  - A. Reporter\n  - B. Reporter', '\n\t- A. Reporter');
    return {
      file,
      text: planted,
      at: planted.indexOf('\t'),
      rule: 'file/yaml-tab',
      mended: lines === 2 ? good : good.replace('\n  - B. Reporter', ''),
    };
  },
  'no space behind a colon': (random, { file, text }) => {
    const key = random.pick(['source', 'section', 'language', 'status']);
    const planted = withInstead(text, `\n${key}: `, `\n${key}:`);
    return { file, text: planted.text, at: planted.at + 1 + key.length, rule: 'file/yaml', mended: text };
  },
  'closing --- missing': (_, { file, text }) => ({
    file,
    text: text.replace('\n---\n\n', '\n\n'),
    at: 0,
    rule: 'file/frontmatter',
    mended: text,
  }),
  'opening --- missing': (_, { file, text }) => ({
    file,
    text: text.slice(4),
    at: 0,
    rule: 'file/frontmatter',
    mended: text,
  }),
  'second line of a quoted value at the margin': (_, { file, text }) => {
    const planted = withValue(text, 'headline', '"Harbour board\nmeets"');
    return { file, text: planted.text, at: planted.text.indexOf('meets"'), rule: 'file/yaml-indent' };
  },
  'list repeated by an alias': (_, { file, text }) => {
    const { value } = valueOf(text, 'places');
    const anchored = withValue(text, 'places', `&all ${value}`).text;
    return { file, ...withValue(anchored, 'byline', '*all'), rule: 'file/yaml-aliases' };
  },
};
