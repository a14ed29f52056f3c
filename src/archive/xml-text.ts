const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML 1.0 has no way to write: control characters, halves of characters, two that are none. */
export function xmlCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[\uFFFE\uFFFF]/g, '');
}

/** Text with the signs of markup written as entities: for XML's elements and attributes, and for HTML that is plain text. */
export function markupEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/** Text as it stands in an element or attribute of XML 1.0. */
export function xmlText(text: string): string {
  return markupEscaped(xmlCharacters(text));
}
