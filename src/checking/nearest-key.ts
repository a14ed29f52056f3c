import { editDistance } from '../archive/edit-distance.ts';

// What contributors write out of habit, and the key that is meant.
const HABITS: Readonly<Record<string, string>> = {
  title: 'headline',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  location: 'places',
  locations: 'places',
  agency: 'source',
  publisher: 'source',
  lang: 'language',
  link: 'url',
  licence: 'rights',
  license: 'rights',
  parent: 'partOf',
  type: 'kind',
  variants: 'names',
  summary: 'description',
};

/** Words up to this length have two slips in them where half of their letters are right. */
const SHORT = 4;

/** The word of `known` that was probably meant by `written`: another case, a slip of a letter or two, or a habit; undefined if none is near. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const bare = plain(written);
  const same = known.find((key) => plain(key) === bare);
  if (same !== undefined) return same;
  const habit = HABITS[bare];
  if (habit !== undefined && known.includes(habit)) return habit;
  const [best] = byDistance(bare, known).filter(
    ({ key, distance }) =>
      distance <= (Math.min(bare.length, plain(key).length) <= SHORT ? 1 : Math.max(2, bare.length / 3)),
  );
  return best?.key;
}

/**
 * The word of `known` that `written` is beyond doubt: another case, or one slip in a word of five letters or more that
 * is nearer to no other. Two slips do where the word `mustStand`, so that its lack is told by the same fault.
 */
export function sureKey(
  written: string,
  known: readonly string[],
  mustStand: (key: string) => boolean = () => false,
): string | undefined {
  const bare = plain(written);
  const [first, second] = byDistance(bare, known);
  if (!first || first.distance === second?.distance) return undefined;
  const slips = mustStand(first.key) ? (plain(first.key).length > SHORT ? 2 : 1) : bare.length > SHORT ? 1 : 0;
  return first.distance <= slips ? first.key : undefined;
}

function byDistance(bare: string, known: readonly string[]): { key: string; distance: number }[] {
  return known
    .map((key) => ({ key, distance: editDistance(plain(key), bare) }))
    .sort((a, b) => a.distance - b.distance);
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
