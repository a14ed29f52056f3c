import { parse as parseToml, TomlDate } from 'smol-toml';
import { isMap, isNode, parseDocument } from 'yaml';

/** A file of Markdown taken apart, or what keeps it from being read. */
export type FrontMatter =
  | {
      keys: Record<string, unknown>;
      /** Keys that stand more than once with different values; they are not among `keys`. */
      repeated: string[];
      form: FrontForm;
      body: string;
    }
  | { fault: string };

/** How the keys before the text are written. */
export type FrontForm = 'YAML' | 'TOML' | 'JSON' | 'none';

// How many times aliases of YAML may be used; more is an attack, not a post.
const YAML_ALIASES = 50;

/** Reads what stands before a Markdown text: YAML between `---`, TOML between `+++`, JSON between `;;;` or in braces. */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const open = /^\s*(---|\+\+\+|;;;)[ \t]*([a-zA-Z]*)[ \t]*\n/.exec(text);
  if (open) {
    const [lead, fence = '', language = ''] = open;
    const rest = text.slice(lead.length);
    const close = new RegExp(String.raw`^${fence.replaceAll('+', String.raw`\+`)}[ \t]*(?:\n|$)`, 'm').exec(rest);
    if (!close)
      return fence === '---'
        ? { keys: {}, repeated: [], form: 'none', body: text }
        : { fault: `its front matter opens with ${fence} and never closes` };
    const form = formOf(fence, language);
    if (form === undefined)
      return { fault: `its front matter is written in ${language}, which no one reads without running it` };
    const inner = rest.slice(0, close.index);
    // Two rules in a text that begins with one are no front matter.
    if (form === 'YAML' && inner.trim() !== '' && !/^[ \t]*(?:[\w"'-][^:\n]*:|#|\{)/m.test(inner))
      return { keys: {}, repeated: [], form: 'none', body: text };
    return withKeys(form, inner, rest.slice(close.index + close[0].length));
  }
  if (/^\s*\{\s*(?:"|\})/.test(text)) return jsonInBraces(text);
  return { keys: {}, repeated: [], form: 'none', body: text };
}

function formOf(fence: string, language: string): Exclude<FrontForm, 'none'> | undefined {
  const named = language.toLowerCase();
  if (fence === '+++') return 'TOML';
  if (fence === ';;;' || named === 'json') return 'JSON';
  if (named === 'toml') return 'TOML';
  return named === '' || named === 'yaml' || named === 'yml' ? 'YAML' : undefined;
}

function withKeys(form: Exclude<FrontForm, 'none'>, inner: string, body: string): FrontMatter {
  try {
    const repeated: string[] = [];
    const keys =
      form === 'YAML'
        ? yamlKeys(inner, repeated)
        : form === 'TOML'
          ? plain(parseToml(inner))
          : (JSON.parse(inner) as unknown);
    if (keys === null || keys === undefined) return { keys: {}, repeated: [], form, body };
    if (typeof keys !== 'object' || Array.isArray(keys))
      return { fault: `its front matter is no list of keys with values` };
    return { keys: keys as Record<string, unknown>, repeated, form, body };
  } catch (error) {
    return {
      fault: `its front matter is no ${form} that can be read: ${(error as Error).message.split('\n')[0]?.replace(/[.:]?$/, '') ?? ''}`,
    };
  }
}

function yamlKeys(inner: string, repeated: string[]): unknown {
  const document = parseDocument(indentQuoted(inner), { uniqueKeys: false, schema: 'core', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw error;
  const keys = document.toJS({ maxAliasCount: YAML_ALIASES }) as unknown;
  if (!isMap(document.contents) || keys === null || typeof keys !== 'object') return keys;
  const values = new Map<string, string>();
  for (const { key, value } of document.contents.items) {
    const [name, printed] = [String(key), JSON.stringify(isNode(value) ? value.toJS(document) : value)];
    if ((values.get(name) ?? printed) !== printed) repeated.push(name);
    values.set(name, printed);
  }
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !repeated.includes(key)));
}

/** Lines within a quoted value that stand at the margin, as Jekyll and Eleventy take them; YAML wants them indented. */
function indentQuoted(inner: string): string {
  let quote = '';
  return inner
    .split('\n')
    .map((line) => {
      const opened = quote === '' ? /^[\w-]+:[ \t]+(["'])/.exec(line) : undefined;
      const closes = (rest: string, mark: string): boolean =>
        (mark === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'(?!')/).test(rest);
      if (opened) {
        const mark = opened[1] ?? '"';
        if (!closes(line.slice(opened[0].length), mark)) quote = mark;
        return line;
      }
      if (quote === '') return line;
      if (closes(line, quote)) quote = '';
      return line === '' ? line : `  ${line}`;
    })
    .join('\n');
}

/** TOML’s dates as they are written, never shifted to another time zone. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

/** Hugo’s JSON: an object at the beginning, then the text. */
function jsonInBraces(text: string): FrontMatter {
  const start = text.indexOf('{');
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    if (depth === 0 && index > start)
      return withKeys('JSON', text.slice(start, index + 1), text.slice(index + 1).replace(/^[ \t]*\n/, ''));
  }
  return { fault: 'its front matter opens with { and never closes' };
}
