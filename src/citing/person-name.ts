/** A person's name: in its two parts, or whole where nothing tells them apart. */
export type PersonName = { family: string; given: string } | { literal: string };

/** Scripts in which given names usually stand first; a name in any other stays whole. */
const GIVEN_FIRST =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\s.'’‘ʼ-]+$/u;

const SUFFIX = /^(?:[JjSs]r\.?|I{2,3}|IV)$/;

/** What joins two persons, or the two halves of one family name (`Ortega y Gasset`), in languages written in these scripts. */
const JOINING = new Set([
  'and',
  'e',
  'en',
  'et',
  'i',
  'na',
  'och',
  'og',
  'ja',
  'und',
  'va',
  've',
  'və',
  'y',
  'и',
  'і',
  'та',
  'և',
  'και',
]);

/** Titles, which are no given names. */
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Lady|Rev|Gen|Col|Maj|Capt|Lt|Sgt|Hon)\.?$/;

/** Particles that some write with a capital: whether they belong to the family name, no sign tells. */
const CAPITAL_PARTICLE =
  /^(?:Abu|Al|Bar|Ben|Bin|Bint|Da|De|Del|Den|Der|Di|Dos|Du|El|Ibn|La|Le|Mac|Mc|Ní|Nic|Ó|Ter|Uí|Van|Von)$/;

/**
 * Reads a name as a byline prints it: `Ada Przykład`, `Jan van der Berg`, `E.Tariverdiyeva`, or `Nagy, János`, which
 * settles the order. One word, a name with a suffix (`Jr.`), a title (`Dr.`) or a particle in front (`van Gogh`) or with
 * a capital (`Juan De Soto`), what is joined (`A. Able and B. Baker`, `José Ortega y Gasset`; `Ann Able, Bo Baker`), and
 * what is not written in letters alone stay whole.
 */
export function personName(printed: string): PersonName {
  const literal = printed.replace(/\s+/g, ' ').trim();
  const [family = '', given = '', ...more] = literal.split(/\s*,\s*/);
  if (given !== '' && family !== '' && more.length === 0 && !SUFFIX.test(given))
    return family.includes(' ') && given.includes(' ') ? { literal } : { family, given };
  if (!GIVEN_FIRST.test(literal) || /^\p{Ll}/u.test(literal)) return { literal };
  const words = literal.replace(/(\p{Lu}\.)(?=\p{L}{2})/gu, '$1 ').split(' ');
  const isWhole =
    words.length < 2 ||
    words.length > 6 ||
    words.some((word) => JOINING.has(word)) ||
    TITLE.test(words[0] ?? '') ||
    SUFFIX.test(words.at(-1) ?? '') ||
    words.slice(1, -1).some((word) => CAPITAL_PARTICLE.test(word));
  if (isWhole) return { literal };
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
