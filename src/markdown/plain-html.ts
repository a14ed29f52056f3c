const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as escaped HTML without any markup: one paragraph for each block between blank lines. */
export function plainHtml(body: string): string {
  return body
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => `<p>${block.trim().replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)}</p>`)
    .join('\n');
}
