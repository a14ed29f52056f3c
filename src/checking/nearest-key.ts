import leven from 'leven';

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

/** The key of `known` that was probably meant by `written`: another case, a slip of a letter or two, or a habit; undefined if none is near. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const bare = plain(written);
  const same = known.find((key) => plain(key) === bare);
  if (same !== undefined) return same;
  const furthest = Math.max(1, Math.floor(bare.length / 3));
  const [best] = known
    .map((key) => ({ key, distance: leven(plain(key), bare) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance);
  if (best) return best.key;
  const habit = HABITS[bare];
  return habit !== undefined && known.includes(habit) ? habit : undefined;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
