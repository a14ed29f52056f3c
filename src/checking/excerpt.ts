const LONGEST = 60;

/** Text as written, on one line and cut to 60 characters, to quote in a message. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
