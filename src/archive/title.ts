/** A report's title and where it comes from. Anything but `printed` is shown in square brackets. */
export interface Title {
  text: string;
  origin: 'printed' | 'supplied' | 'opening';
}

/** A title as plain text, in square brackets where it is not printed. */
export function titleText(title: Title): string {
  return title.origin === 'printed' ? title.text : `[${title.text}]`;
}

/** Which of the three steps of size a title takes, by its length: up to 80 letters, up to 140, longer. */
export function titleStep(text: string): 1 | 2 | 3 {
  const letters = [...text].length;
  return letters <= 80 ? 1 : letters <= 140 ? 2 : 3;
}

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

function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const [sentence = flat] = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat)].map((part) =>
    part.segment.trim(),
  );
  if (sentence.length <= OPENING_LENGTH) return sentence;
  const cut = sentence.slice(0, OPENING_LENGTH + 1);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > OPENING_LENGTH / 2 ? cut.slice(0, atWord) : cut.slice(0, OPENING_LENGTH)).replace(/[\s,;:–—-]+$/, '')} …`;
}
