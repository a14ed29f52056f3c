import { stopped } from '../../words/full-stop.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { printable } from './printable.ts';

/** What must be, what was found, what was probably meant: the words of a diagnostic on one line. */
export function sentence({ message, found, suggestion }: Diagnostic): string {
  const was = found === undefined ? '' : ` Found ${bare(found, suggestion) ? found : `"${found}"`}.`;
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return printable(`${stopped(message)}${was}${meant}`);
}

/** Whether what was found stands without quotes: words of ours, or a value that only lacks quotes, which they would hide. */
function bare(found: string, suggestion: string | undefined): boolean {
  return found === 'nothing' || /^no \w+$/.test(found) || suggestion === `"${found}"`;
}
