const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0' };

/**
 * The words of a rendered report as plain text, blocks on lines of their own: what search indexes. `html` is the output
 * of `renderReport`, whose text and attributes hold no bare `<`. The archive's own words in it are left out: of
 * footnotes the number (which would run into the word before it), the label and the links back.
 */
export function plainTextOf(html: string): string {
  return html
    .replace(/<h2 class="sr-only" id="footnote-label">[^<]*<\/h2>/, '')
    .replace(/<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/ ?<a [^>]*data-footnote-backref[^>]*>.*?<\/a>/g, '')
    .replace(/<(?:\/(?:p|h[2-6]|li|blockquote|td|th|tr|pre|dt|dd)|br|hr)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      name !== undefined
        ? (NAMED[name] ?? whole)
        : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** How many characters of a report its opening has: enough for a title and an abstract. */
const OPENING_LENGTH = 300;

/** How a rendered report begins, as plain text: what its title is made from where it has none, and its abstract. */
export const openingOf = (html: string): string => plainTextOf(html).slice(0, OPENING_LENGTH);
