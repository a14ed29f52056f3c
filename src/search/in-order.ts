import type { Sort } from '../query/search-address.ts';
import type { TermFound } from './terms.ts';

/** Reports in the order asked for. Relevance: more of the wanted terms in the title first, then newest. Ordinals come in oldest first. */
export function inOrder(ordinals: Uint32Array, sort: Sort, wanted: readonly TermFound[]): Uint32Array {
  if (sort === 'oldest') return ordinals;
  const newest = ordinals.toReversed();
  if (sort === 'newest' || wanted.length === 0) return newest;
  const held = new Uint32Array(newest.length);
  for (const { inTitle } of wanted)
    for (let at = 0; at < newest.length; at++)
      held[at] = (held[at] as number) + (inTitle[newest[at] as number] as number);
  const ordered = new Uint32Array(newest.length);
  let next = 0;
  for (let titled = wanted.length; titled >= 0; titled--)
    for (let at = 0; at < newest.length; at++) if (held[at] === titled) ordered[next++] = newest[at] as number;
  return ordered;
}
