import type { Diagnostic } from '../diagnostic.ts';
import { printable } from './printable.ts';

/** What `--fix` would do, on the line of a report in text: `fix: 2024-03-03   (npm run check -- --fix)`; undefined where there is no fix. */
export function fixLine({ fix }: Diagnostic): string | undefined {
  return fix && `  fix: ${inWords(fix)}   (npm run check -- --fix)`;
}

/** The same behind a sentence; `` where there is no fix, and without what the sentence ends with. */
export function remedy({ fix, suggestion }: Diagnostic): string {
  if (!fix) return '';
  return fix.text === suggestion
    ? ' npm run check -- --fix does it.'
    : ` npm run check -- --fix does it: ${inWords(fix)}`;
}

function inWords({ start, end, text }: NonNullable<Diagnostic['fix']>): string {
  const [first = '', ...more] = text.trim().split('\n');
  if (text.trim() === '') return text === '' ? 'delete it' : 'put a space there';
  return `${start === end ? 'add ' : ''}${printable(first)}${more.length > 0 ? ' …' : ''}`;
}
