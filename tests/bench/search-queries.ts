import type { Archive } from '../../src/archive/archive.ts';
import { Random } from '../../src/synthetic/random.ts';
import { materialOf } from '../support/searched-material.ts';

/** Different queries over an archive: words from the most frequent to the rarest, several words, phrases, operators and fields. */
export function benchQueries(archive: Archive, count: number): string[] {
  const random = new Random(7);
  const { frequent, middling, rare, foreign, texts, fields } = materialOf(archive);
  const words = (list: readonly string[]): string => random.pick(list).replace(/[^\p{L}\p{N}]/gu, '');
  const phrase = (): string => {
    const { text, tokens } = random.pick(texts);
    const start = random.below(Math.max(1, tokens.length - 3));
    const part = text.slice(tokens[start]?.start, tokens[Math.min(tokens.length, start + 3) - 1]?.end);
    return `"${part.replace(/["“”\n]/g, ' ')}"`;
  };
  const kinds: readonly (() => string)[] = [
    () => words(frequent),
    () => words(middling),
    () => words(rare),
    () => words(foreign),
    () => `${words(frequent)} ${words(middling)}`,
    () => `${words(middling)} ${words(middling)} ${words(frequent)}`,
    phrase,
    () => `${phrase()} ${words(frequent)}`,
    () => `${words(middling)} OR ${words(rare)}`,
    () => `${words(frequent)} -${words(middling)}`,
    () => `${words(middling)} place:"${random.pick(fields.place)}"`,
    () => `${words(middling)} date:2012..2016`,
  ];
  const queries = new Set<string>();
  for (let at = 0; queries.size < count; at++) queries.add((kinds[at % kinds.length] as () => string)());
  return [...queries];
}
