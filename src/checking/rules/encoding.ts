import type { Diagnostic } from '../diagnostic.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** A file in another encoding, and where that shows first. */
export function notUtf8(
  file: string,
  { encoding, line, column }: { encoding: string; line: number; column: number },
): Diagnostic {
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn: column + 1,
    severity: 'error',
    rule: 'file/encoding',
    message: 'a file must be UTF-8. Open it in an editor and save it as UTF-8',
    found: encoding,
  };
}

const TEXT = 'name: Blåtaria Wire\nkind: news agency\n';
// Latin-1 has its letters at the places where Unicode has them.
const LATIN_1 = Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0));

/** What the help page says of it, with examples that are tested. */
export const ENCODING: RuleHelp = {
  name: 'encoding',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must be UTF-8.',
  fixable: false,
  bad: () => inFile('sources/blataria-wire.yaml', LATIN_1, 'name: Bl\uFFFDtaria Wire'),
  good: () => inFile('sources/blataria-wire.yaml', TEXT, 'name: Blåtaria Wire'),
};
