import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** The buttons that end the form; without a host to propose to, the first one is the download. */
export function composeButtons(
  words: Words['compose']['sending'],
  host: string | undefined,
  acts: Readonly<Record<'propose' | 'download' | 'discard', () => void>>,
): HTMLButtonElement[] {
  const button = (text: string, act: () => void, first = false): HTMLButtonElement => {
    const made = make('button', { type: 'button', class: first ? 'first' : undefined }, text);
    made.addEventListener('click', act);
    return made;
  };
  return [
    ...(host === undefined ? [] : [button(words.propose(host), acts.propose, true)]),
    button(words.download, acts.download, host === undefined),
    button(words.discard, acts.discard),
  ];
}
