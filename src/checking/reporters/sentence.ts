import type { Diagnostic } from '../diagnostic.ts';
import { printable } from './printable.ts';

/** What must be, what was found, what was probably meant: the words of a diagnostic on one line. */
export function sentence({ message, found, suggestion }: Diagnostic): string {
  const must = /[.?!]$/.test(message) ? message : `${message}.`;
  const was =
    found === undefined
      ? ''
      : found === 'nothing'
        ? ' Found nothing.'
        : /^no \w+$/.test(found)
          ? ` Found ${found}.`
          : ` Found "${found}".`;
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return printable(`${must}${was}${meant}`);
}
