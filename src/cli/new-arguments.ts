import { parseArgs } from 'node:util';
import leven from 'leven';
import { articleFields, fieldsFromFlags } from '../importing/article-fields.ts';
import type { Frontmatter } from '../importing/article-file.ts';

/** What the command line of `new` says. */
export interface NewArguments {
  data: Frontmatter;
  slug: string | undefined;
  help: boolean;
  /** What is wrong with it, in sentences. */
  faults: string[];
}

/** Reads the command line: a flag for every field of a report, and one for the end of its address. */
export function newArguments(argv: string[]): NewArguments {
  const flags = articleFields().map(({ flag }) => flag);
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: {
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true } as const])),
      slug: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = [...flags, 'slug', 'help'];
  const faults = positionals
    .filter(Boolean)
    .map((word) => `${word} belongs to no flag. Put a value of several words in quotes.`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name))
      faults.push(`${token.rawName} is no flag of new.${meant(token.name, known)} All flags: npm run new -- --help`);
    else if (token.name !== 'help' && token.value === undefined) faults.push(`${token.rawName} needs a value.`);
  }
  const given = new Map(
    flags.flatMap((flag) => {
      const value = values[flag];
      return Array.isArray(value) ? [[flag, value.map(String)] as const] : [];
    }),
  );
  const fields = faults.length === 0 ? fieldsFromFlags(given) : { data: {}, faults: [] };
  return {
    data: fields.data,
    slug: typeof values['slug'] === 'string' ? values['slug'] : undefined,
    help: values['help'] === true,
    faults: [...faults, ...fields.faults],
  };
}

function meant(name: string, known: readonly string[]): string {
  const [nearest] = known.map((flag) => [flag, leven(flag, name)] as const).sort((a, b) => a[1] - b[1]);
  return nearest && nearest[1] <= 3 ? ` Did you mean --${nearest[0]}?` : '';
}

/** What `--help` prints. */
export function newHelp(): string {
  const rows = [
    ['--slug WORDS', 'The end of the address; else the first words of headline or supplied title.'],
    ...articleFields().map(({ flag, form, list, description }) => [
      `--${flag} ${form === 'yaml' ? 'YAML' : 'TEXT'}`,
      `${description}${list ? ' May be repeated.' : ''}`,
    ]),
  ];
  return [
    'npm run new -- [flags]',
    '',
    'Writes the file of a new report, ready for its text. Asks for date, dateline, source, places, organisations, headline',
    'and the end of the address; what is given by a flag is not asked. Tab completes names that the archive knows.',
    '',
    ...rows.map(([name = '', text = '']) => `  ${name.padEnd(24)}${text}`),
    '',
    'Ends with 0 when the file is written, 1 when an answer is missing or the file exists, 2 when a flag is not understood.',
  ].join('\n');
}
