import { parseArgs } from 'node:util';
import leven from 'leven';
import { articleFields, fieldsFromFlags } from '../importing/article-fields.ts';
import type { Frontmatter } from '../importing/article-file.ts';
import { FORMATS, type Format } from '../importing/guess-format.ts';
import { articleSchema } from '../schemas/article.ts';
import { isEntryId } from '../schemas/id-form.ts';

/** What the command line of an import asks for. */
export interface ImportArguments {
  files: string[];
  data: Frontmatter;
  slug: string | undefined;
  out: string | undefined;
  /** Told from each file where it is not given. */
  from: Format | undefined;
  /** A file that says which key becomes which field. */
  mapping: string | undefined;
  /** The address that relative links start from. */
  base: string | undefined;
  dryRun: boolean;
  force: boolean;
  help: boolean;
}

const SWITCHES = {
  slug: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  mapping: { type: 'string' },
  base: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; `faults` says in sentences what is wrong with it. */
export function importArguments(argv: string[]): { arguments: ImportArguments; faults: string[] } {
  const flags = articleFields().map(({ flag }) => flag);
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true } as const]));
  const faults: string[] = [];
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: { ...options, ...SWITCHES },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = [...flags, ...Object.keys(SWITCHES)];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name))
      faults.push(
        `${token.rawName} is no flag of import.${suggestion(token.name, known)} All flags: npm run import -- --help`,
      );
    else if (isSwitch(token.name) && token.value !== undefined) faults.push(`${token.rawName} takes no value.`);
    else if (!isSwitch(token.name) && token.value === undefined) faults.push(`${token.rawName} needs a value.`);
  }
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const given = new Map(
    flags.flatMap((flag) => (Array.isArray(values[flag]) ? [[flag, values[flag].map(String)] as const] : [])),
  );
  const fields = fieldsFromFlags(given);
  const slug = text('slug');
  if (faults.length === 0) faults.push(...fields.faults);
  if (slug !== undefined && !isEntryId(slug))
    faults.push(`--slug must be lower-case letters, digits and single hyphens, up to 80 characters. Found ${slug}.`);
  if (slug !== undefined && positionals.length > 1)
    faults.push('--slug names one report: import one file at a time with it.');
  const from = text('from');
  const format = FORMATS.find((known) => known === from);
  if (from !== undefined && format === undefined)
    faults.push(`--from must be one of ${FORMATS.join(', ')}. Found ${from}.`);
  const base = text('base');
  if (base !== undefined && !articleSchema.shape.url.safeParse(base).success)
    faults.push(`--base must be a web address that begins with https:// or http://. Found ${base}.`);
  if (positionals.length === 0 && values['help'] !== true)
    faults.push('Name the file or folder to import, or - for standard input: npm run import -- FILE');
  return {
    arguments: {
      files: positionals,
      data: fields.data,
      slug,
      out: text('out'),
      from: format,
      mapping: text('mapping'),
      base,
      dryRun: values['dry-run'] === true,
      force: values['force'] === true,
      help: values['help'] === true,
    },
    faults,
  };
}

function isSwitch(name: string): boolean {
  return name in SWITCHES && SWITCHES[name as keyof typeof SWITCHES].type === 'boolean';
}

function suggestion(name: string, known: readonly string[]): string {
  const [nearest] = known.map((flag) => [flag, leven(flag, name)] as const).sort((a, b) => a[1] - b[1]);
  return nearest && nearest[1] <= 3 ? ` Did you mean --${nearest[0]}?` : '';
}

/** What `--help` prints: the command, its switches and a flag for every field of a report. */
export function importHelp(): string {
  const switches = [
    ['--slug WORDS', 'The last part of the address. Else the first words of headline or text.'],
    ['--out FOLDER', 'The content folder; else PRESSMARK_CONTENT, else content.'],
    ['--from FORMAT', `The format: ${FORMATS.join(', ')}. Else told from the file and said.`],
    ['--mapping FILE', 'Which key of Markdown or CSV becomes which field; a guess to start from is printed.'],
    ['--base ADDRESS', 'Completes relative links; without it they become plain words.'],
    ['--dry-run', 'Print every plan and write nothing.'],
    ['--force', 'Write over the file where it exists.'],
  ];
  const fields = articleFields().map(({ flag, form, list, description, keys }) => [
    `--${flag} ${form === 'yaml' ? 'YAML' : 'TEXT'}`,
    `${description}${keys.length > 0 ? ` As {${keys.map((key) => `${key}: …`).join(', ')}}.` : ''}${list ? ' May be repeated.' : ''}`,
  ]);
  const rows = (pairs: string[][]): string =>
    pairs.map(([name = '', text]) => `  ${name.padEnd(24)}${text}`).join('\n');
  return [
    'npm run import -- FILE-OR-FOLDER ... [switches] [fields]        (- is standard input)',
    '',
    'Takes texts into the archive, word for word: raw wire text (a date in front, “ date 2020-11-30”, a dateline, bylines,',
    'an agency, then the text), Markdown, saved pages, feeds, exports of WordPress, Word files, ninjs and tables. What it',
    'cannot know is given by flags; what it is not sure of becomes TODO.',
    '',
    rows(switches),
    '',
    'Fields of the report; they win over what the text says. A list may also be given as "[Sepino, Italy]":',
    '',
    rows(fields),
    '',
    'Ends with 0 when every text is written or already held, 1 when one was skipped, 2 when the command is not understood.',
  ].join('\n');
}
