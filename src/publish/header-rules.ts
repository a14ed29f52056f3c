/** A rule of a `_headers` file: a path, where `*` stands for any text, and the headers of what matches. */
export interface HeaderRule {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as Cloudflare Pages and Netlify do: a path at the start of a line, its headers indented below. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line) && !line.startsWith('#')) rules.push({ path: line.trim(), headers: [] });
    const header = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] as string, header[2] as string]);
  }
  return rules;
}

/** The headers of a path: those of every rule that matches, in order; values of one name are joined by a comma, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    const pattern = rule.path.split('*').map(escapeForPattern).join('.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const [name, value] of rule.headers) {
      const known = headers.get(name);
      headers.set(name, known === undefined ? value : `${known}, ${value}`);
    }
  }
  return headers;
}

const escapeForPattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
