import type { Severity } from './diagnostic.ts';
import type { CheckSettings, SubjectKind } from './subject.ts';

/** A file of an example: its text, its bytes, a link to another file, or a text under a name that is not UTF-8. */
export type ExampleFile = string | Uint8Array | { linkTo: string } | { text: string; nameIn: 'latin1' };

/** A content folder small enough to show one thing: what is read on the help page, and the files it stands in. */
export interface Example {
  shown: string;
  files: Readonly<Record<string, ExampleFile>>;
  /** What the archive's settings say otherwise than usual. */
  settings?: Partial<CheckSettings>;
  /** How long one file may take, in milliseconds, where not as long as usual. */
  patience?: number;
}

/** A rule as the help page and logs tell it; the examples are tried by a test. */
export interface RuleHelp {
  /** What its ids end with and its file is called: `date-format` of `article/date-format`. */
  name: string;
  /** What its ids begin with: the kinds of file it holds in, or `file` where it holds in all alike. */
  kinds: readonly (SubjectKind | 'file')[];
  severity: Severity;
  /** What must be, as a sentence. */
  must: string;
  /** Whether `--fix` mends it, at least where what was meant is beyond doubt. */
  fixable: boolean;
  // Made on use: a check needs none of them.
  bad: () => Example;
  good: () => Example;
}

/** Every kind of file that has rules of its own. */
export const EVERY_KIND: readonly SubjectKind[] = ['article', 'place', 'organisation', 'source', 'page'];

/** The ids that a rule reports under, for example `article/date-format`. */
export function idsOf({ name, kinds }: RuleHelp): string[] {
  return kinds.map((kind) => `${kind}/${name}`);
}

/** Where a rule stands on the help page: its id without the kind of file. */
export function anchorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

const REPORT = 'articles/2024/03/2024-03-04-harbour.md';
const TEXT = 'The harbour board of Tromsø met. This report is synthetic.\n';
const RECORDS = {
  'places/norway.yaml': 'name: Norway\nkind: country\nnames: [Norge]\n',
  'places/tromso.yaml': 'name: Tromsø\nkind: city\npartOf: norway\n',
  'sources/nordlys-wire.yaml': 'name: Nordlys Wire\nkind: news agency\n',
};
const KEYS = {
  date: '2024-03-04',
  dateline: 'TROMSØ, March 4',
  source: 'Nordlys Wire',
  places: '[Tromsø]',
  organisations: '[]',
};

/** A report with some keys changed, added or (`undefined`) left out; what is shown are those keys, else the text. */
export function inReport(
  keys: Readonly<Record<string, string | undefined>>,
  {
    text,
    shown,
    others = {},
    file = REPORT,
    settings,
  }: {
    text?: string;
    shown?: string;
    others?: Example['files'];
    file?: string;
    settings?: Partial<CheckSettings>;
  } = {},
): Example {
  const all: Record<string, string | undefined> = { ...KEYS, ...keys };
  const lines = (of: Readonly<Record<string, string | undefined>>): string =>
    Object.entries(of)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${/^\n|^$/.test(value) ? value : ` ${value}`}`]))
      .join('\n');
  return {
    shown: shown ?? (text === undefined ? lines(keys) : text.trimEnd()),
    files: { ...RECORDS, ...others, [file]: `---\n${lines(all)}\n---\n\n${text ?? TEXT}` },
    ...(settings === undefined ? {} : { settings }),
  };
}

/** A whole file among the usual records. */
export function inFile(file: string, content: ExampleFile, shown = String(content).trimEnd()): Example {
  return { shown, files: { ...RECORDS, [file]: content } };
}

/** A whole report file, where its keys are not a list of keys. */
export function wholeReport(text: string, shown?: string): Example {
  return inFile(REPORT, text, shown);
}
