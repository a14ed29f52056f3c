/** A report's title and where it comes from. Anything but `printed` is shown in square brackets. */
export interface Title {
  text: string;
  origin: 'printed' | 'supplied' | 'opening';
}

/** A title as plain text, in square brackets where it is not printed. */
export function titleText(title: Title): string {
  return title.origin === 'printed' ? title.text : `[${title.text}]`;
}

/** Which note a title needs that is not printed; of a withdrawn report nobody can see any more how it was printed. */
export function titleNoteOf({ origin }: Title, withdrawn: boolean): 'supplied' | 'opening' | 'withdrawn' | undefined {
  return origin === 'printed' ? undefined : withdrawn ? 'withdrawn' : origin;
}

/** The language of a title: the report's own, unless the archive supplied it in its own. BCP 47 tags. */
export function languageOfTitle(origin: Title['origin'], reportLanguage: string, archiveLanguage: string): string {
  return origin === 'supplied' ? archiveLanguage : reportLanguage;
}

/** Which of the three steps of size a title takes, by its length: up to 80 letters, up to 140, longer. */
export function titleStep(text: string): 1 | 2 | 3 {
  const letters = [...text].length;
  return letters <= 80 ? 1 : letters <= 140 ? 2 : 3;
}
