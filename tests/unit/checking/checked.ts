import { checkFile } from '../../../src/checking/check-file.ts';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import { sentence } from '../../../src/checking/reporters/sentence.ts';
import type { CheckSettings, SubjectKind } from '../../../src/checking/subject.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';

export const FILE = 'articles/2020/11/2020-11-30-two.md';

/** Settings with every default. */
export const SETTINGS: CheckSettings = settingsSchema.parse({ name: 'Test', address: 'https://archive.example' });

/** A diagnostic as the reporter prints its first line, without the file. */
export function line(diagnostic: Diagnostic): string {
  return `${diagnostic.line}:${diagnostic.column}-${diagnostic.endLine === diagnostic.line ? '' : `${diagnostic.endLine}:`}${diagnostic.endColumn} ${diagnostic.severity} ${sentence(diagnostic)} ${diagnostic.rule}`;
}

/** A whole report file: the five keys, each changed or left out (`undefined`) by `keys`, others behind them, then the text. */
export function report(
  keys: Readonly<Record<string, string | undefined>> = {},
  body = 'The council of Sepino met.\n',
): string {
  const all: Record<string, string | undefined> = {
    date: '2020-11-30',
    dateline: 'BAKU, Azerbaijan, Nov. 30',
    source: 'Meridian News Agency',
    places: '[Sepino, Italy]',
    organisations: '[]',
    ...keys,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [value === '' ? `${key}:` : `${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** What the checker says of one file by its own rules. */
export function faults(
  text: string,
  {
    kind = 'article',
    file = FILE,
    settings = SETTINGS,
  }: { kind?: SubjectKind; file?: string; settings?: CheckSettings } = {},
): string[] {
  return checkFile(kind, file, text, settings).diagnostics.map(line);
}
