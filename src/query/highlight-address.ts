/** The key of a report's address that names what its page marks. */
const KEY = 'hl';

/** How many marks an address holds at most. */
const MOST_MARKS = 20;

/** Each mark once, with single spaces between its tokens. */
function distinct(texts: readonly string[]): string[] {
  const marks = new Set(texts.map((text) => text.split(/\s+/).filter(Boolean).join(' ')));
  marks.delete('');
  return [...marks].slice(0, MOST_MARKS);
}

/** What a report's page marks (each one token, or several with spaces) as the part of its address behind `?`. */
export function hlKeys(marks: readonly string[]): string {
  const keys = new URLSearchParams();
  for (const mark of distinct(marks)) keys.append(KEY, mark);
  return keys.toString();
}

/** Reads what a report's page marks from the part of its address behind `?`: each one token, or several with spaces. */
export function parseHl(query: string): string[] {
  return distinct(new URLSearchParams(query).getAll(KEY));
}
