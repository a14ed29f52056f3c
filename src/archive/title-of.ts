import { endsInAbbreviation } from './abbreviations.ts';
import type { Title } from './title.ts';

/** The longest title made from a report's first sentence, in characters. */
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
  if (sentence.length <= OPENING_LENGTH) return sentence;
  const cut = sentence.slice(0, OPENING_LENGTH + 1);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > OPENING_LENGTH / 2 ? cut.slice(0, atWord) : cut.slice(0, OPENING_LENGTH)).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** A name that ends in a mark (`Yahoo!`) ends no sentence. Chinese and Japanese, which part no words, have stops of their own. */
const isSingleWord = (text: string): boolean => /^\P{L}*[^\s]+[.?!]\s*$/u.test(text);
