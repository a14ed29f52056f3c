/** A stretch of a text, and whether it is a run of two or more capitals. */
export interface TextRun {
  text: string;
  capitals: boolean;
}

/** Divides a text into runs of two or more capitals and what stands between them; joined, they are the text to the letter. */
export function capitalRuns(text: string): TextRun[] {
  return text
    .split(/((?:\p{Lu}\p{M}*){2,})/u)
    .map((part, index) => ({ text: part, capitals: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
