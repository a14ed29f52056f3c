import type { Severity } from './diagnostic.ts';
import type { SubjectKind } from './subject.ts';

/** A content folder small enough to show one thing: what is read on the help page, and the files it stands in. */
export interface Example {
  shown: string;
  files: Readonly<Record<string, string>>;
}

/** A rule as the help page and logs tell it; the examples are tried by a test. */
export interface RuleHelp {
  /** The ids it reports under, for example `article/date-format`. */
  ids: readonly string[];
  severity: Severity;
  /** What must be, as a sentence. */
  must: string;
  /** Whether `--fix` mends it, at least where what was meant is beyond doubt. */
  fixable: boolean;
  /** Undefined where no text can show it: a link on the disk, a file of many megabytes. */
  bad?: Example;
  good?: Example;
}

/** The ids of a rule that holds in files of several kinds. */
export function idsOf(
  rule: string,
  kinds: readonly SubjectKind[] = ['article', 'place', 'organisation', 'source', 'page'],
): string[] {
  return kinds.map((kind) => `${kind}/${rule}`);
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
  }: { text?: string; shown?: string; others?: Readonly<Record<string, string>>; file?: string } = {},
): Example {
  const all: Record<string, string | undefined> = { ...KEYS, ...keys };
  const lines = (of: Readonly<Record<string, string | undefined>>): string =>
    Object.entries(of)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${/^\n|^$/.test(value) ? value : ` ${value}`}`]))
      .join('\n');
  return {
    shown: shown ?? (text === undefined ? lines(keys) : text.trimEnd()),
    files: { ...RECORDS, ...others, [file]: `---\n${lines(all)}\n---\n\n${text ?? TEXT}` },
  };
}

/** A whole file among the usual records. */
export function inFile(file: string, text: string, shown: string = text.trimEnd()): Example {
  return { shown, files: { ...RECORDS, [file]: text } };
}

/** A whole report file, where its keys are not a list of keys. */
export function wholeReport(text: string, shown?: string): Example {
  return inFile(REPORT, text, shown);
}
