/** What a line between dateline and text says of the agency and the reporters. */
export interface HeaderMark {
  agency: string | undefined;
  people: string[];
}

const BYLINE = /^(?:By|BY)\s+(?<people>\p{Lu}[^:]{1,90}?)(?:\s+[–—―-]+\s*(?<agency>\p{Lu}[^:]{0,60}):?)?$/u;
const SLASHES = /^\/\s*(?<agency>\p{L}[^/,]{0,60}?)\s*(?:,(?<people>[^/]{1,90}))?\/$/u;
const AGENCY = /^(?<agency>\p{L}[^:]{0,60}?)\s*:$/u;
const MOST_WORDS = 10;

/**
 * Reads a line that holds nothing but a byline (`By A. Berg and O. Nord`, `By A. Berg – Kura Correspondence:`), an agency
 * with a colon (`Kura Correspondence:`) or both in slashes (`/ Kura Correspondence, A.Berg /`). Undefined for any other line.
 */
export function headerMark(line: string): HeaderMark | undefined {
  if (line.split(/\s+/).length > MOST_WORDS) return undefined;
  const byline = BYLINE.exec(line)?.groups;
  if (byline) return { agency: byline['agency']?.trim(), people: peopleIn(byline['people'] ?? '') };
  const slashes = SLASHES.exec(line)?.groups;
  if (slashes)
    return {
      agency: slashes['agency'],
      people: (slashes['people'] ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    };
  const agency = AGENCY.exec(line)?.groups?.['agency'];
  return agency !== undefined && isName(agency) ? { agency, people: [] } : undefined;
}

/** Whether every word but small ones begins as a name does: `Agenzia del Sannio`, not `Questions and answers`. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{Ll}{4}/u.test(word));
}

/** `A. Berg, O. Nord and E. Lind` gives three names; a comma alone may part a name from an office and parts none. */
function peopleIn(names: string): string[] {
  const [before = '', ...after] = names.split(/\s+(?:and|&)\s+/);
  const people = after.length === 0 ? [before] : [...before.split(/\s*,\s*/), ...after];
  return people.map((name) => name.trim().replace(/,$/, '')).filter(Boolean);
}
