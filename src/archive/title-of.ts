import { endsInAbbreviation } from './abbreviations.ts';
import { cutAtWord } from './cut-at-word.ts';
import type { Title } from './title.ts';

/** The longest title made from a report's first sentence, in UTF-16 units, without the ellipsis. */
const OPENING_LENGTH = 90;

/**
 * The title of a report: its headline as printed; else the title the archive supplied;
 * else its first sentence, cut at a word with an ellipsis.
 */
export function titleOf(
  article: { headline?: string | undefined; suppliedTitle?: string | undefined },
  opening: string,
  untitled: string,
): Title {
  if (article.headline !== undefined) return { text: article.headline, origin: 'printed' };
  if (article.suppliedTitle !== undefined) return { text: article.suppliedTitle, origin: 'supplied' };
  return { text: firstSentence(opening) || untitled, origin: 'opening' };
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  let sentence = '';
  for (const { segment } of sentences.segment(flat)) {
    sentence += segment;
    if (sentence.length > OPENING_LENGTH || !(endsInAbbreviation(sentence) || isSingleWord(sentence))) break;
  }
  sentence = sentence.trim();
  return sentence.length <= OPENING_LENGTH ? sentence : cutAtWord(sentence, OPENING_LENGTH);
}

/** A name that ends in a mark (`Yahoo!`) ends no sentence. Chinese and Japanese, which part no words, have stops of their own. */
const isSingleWord = (text: string): boolean => /^\P{L}*[^\s]+[.?!]\s*$/u.test(text);
