/** A person's name: in its two parts, or whole where nothing tells them apart. */
export type PersonName = { family: string; given: string } | { literal: string };

/** Scripts in which given names usually stand first; a name in any other stays whole. */
const GIVEN_FIRST =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\s.'’‘ʼ-]+$/u;

const SUFFIX = /^(?:[JjSs]r\.?|I{2,3}|IV)$/;

/**
 * Reads a name as a byline prints it: `Ada Przykład`, `Jan van der Berg`, `E.Tariverdiyeva`, or `Nagy, János`, which
 * settles the order. One word, a name with a suffix (`Jr.`) or a particle in front (`van Gogh`), two persons in one
 * (`A. Able and B. Baker`), and what is not written in letters alone stay whole.
 */
export function personName(printed: string): PersonName {
  const literal = printed.replace(/\s+/g, ' ').trim();
  const [family = '', given = '', ...more] = literal.split(/\s*,\s*/);
  if (given !== '' && family !== '' && more.length === 0 && !SUFFIX.test(given)) return { family, given };
  if (!GIVEN_FIRST.test(literal) || /^\p{Ll}/u.test(literal)) return { literal };
  const words = literal.replace(/(\p{Lu}\.)(?=\p{L}{2})/gu, '$1 ').split(' ');
  if (words.length < 2 || words.length > 6 || words.includes('and') || SUFFIX.test(words.at(-1) ?? ''))
    return { literal };
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first -= 1;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** `Przykład, Ada`. */
export function invertedName(name: PersonName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `Ada Przykład`. */
export function straightName(name: PersonName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}
