import { ENGLISH_MARK, NAMING, PHRASES } from './english-phrases.ts';
import type { Language } from './other-languages.ts';
import { pickRareWord } from './rare-words.ts';
import type { Random } from './random.ts';

/** A sentence whose `#`s are replaced by names. */
function named(random: Random, sentence: string, number: number): string {
  return sentence.replace(/#/g, () => pickRareWord(random, number));
}

/** The paragraphs of an invented English report: about 130 words, in a few reports many more. */
export function englishText(random: Random, opening: string, number: number): string[] {
  const paragraphs = [`${opening}, ${random.pick(PHRASES.speakers)} said. ${random.pick(PHRASES.quotations)}`];
  const count = random.chance(0.1) ? 6 + random.below(4) : 2 + random.below(2);
  for (let at = 0; at < count; at++) {
    paragraphs.push(Array.from({ length: 2 + random.below(3) }, () => random.pick(PHRASES.details)).join(' '));
  }
  paragraphs.push(Array.from({ length: 2 }, () => named(random, random.pick(NAMING), number)).join(' '));
  return [...paragraphs, ENGLISH_MARK];
}

/** The paragraphs of an invented report in another language: between its few sentences names, so that no two are alike. */
export function otherText(random: Random, language: Language, number: number): string[] {
  const paragraphs = Array.from({ length: 3 + random.below(2) }, () => {
    const naming = Array.from({ length: 3 }, () => named(random, language.naming, number));
    return [random.pick(language.sentences), ...naming].join(' ');
  });
  return [...paragraphs, language.mark];
}
