/** A piece of a sentence, so that a page can link it or set it apart: plain words, or the name of what `part` says. */
export interface SentencePart {
  part: 'text' | 'source' | 'place' | 'date';
  text: string;
}

/** What a source line names; `undefined` where it is not known. */
export interface SourceLineNames {
  source: string | undefined;
  /** The place filed from. */
  place: string | undefined;
  /** Whether the report prints a dateline, read or not. */
  dateline: boolean;
  /** The date in words. */
  date: string;
}

/** A piece of a sentence. */
export const piece = (part: SentencePart['part'], text: string): SentencePart => ({ part, text });
