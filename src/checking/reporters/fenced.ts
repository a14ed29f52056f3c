/** Text as a block of code in Markdown, fenced by more backticks than it holds in a row, cut at `most` characters. */
export function fenced(text: string, most: number): string {
  const kept = text.length <= most ? text : `${text.slice(0, most)}\n… cut here; npm run check prints all of it\n`;
  const longest = Math.max(2, ...[...kept.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${kept.trimEnd()}\n${fence}`;
}
