import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseReport } from '../markdown/render-report.ts';

/** A text whose template code was set aside, so that no parser of Markdown or HTML can misread it. */
export interface MarksSetAside {
  text: string;
  /** The Markdown tree of `text`. */
  tree: Root;
  /** Puts back into a text what readers see: code character by character, a picture as its words. */
  restore: (text: string) => string;
  /** An address as it is without code; one that only the site’s program knows is none. */
  address: (address: string) => string;
  /** What became of the code in the text as it is stored. */
  notices: (body: string) => string[];
}

// `{{< ref "x" >}}`, `{{% note %}}`, `{% image "a.jpg" "A lock" %}`, `{{ site.baseurl }}`
const MARK = /\{\{[<%](?<hugo>[\s\S]*?)[>%]\}\}|\{%-?(?<tag>[\s\S]*?)-?%\}|\{\{[^{}\n]*\}\}/g;
const COMMENT =
  /(?<comment>\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{[<%]?\/\*[\s\S]*?\*\/[>%]?\}\})/;
const TEMPLATE = new RegExp(`${COMMENT.source}|${MARK.source}`, 'g');
const PICTURE = /^\s*(?:\w+-)*(?:img|image|figure|photo)(?:[-_]\w+)*\s/i;
// An address that no base completes.
const NO_ADDRESS = 'about:none';
// Private-use characters no text holds by accident, side by side.
const OPEN = '\uE0F0';
const CLOSE = '\uE0F1';
const STAND_IN = new RegExp(`${OPEN}\\d+${CLOSE}`, 'g');
const CODE_FIRST = new RegExp(`^/?(${STAND_IN.source})([^${OPEN}]*)$`);
// How often a text is read anew at most, once for each code that holds the beginning of what looked like an example.
const ROUNDS = 100;

/**
 * Sets the code of Hugo, Jekyll and Eleventy aside. Code within an address goes (`{{ site.baseurl }}/x/` is `/x/`; an
 * address that only the site’s program knows is none), code for a picture becomes its alternative text and caption,
 * remarks of the template go; anything else stays in the text, letter by letter, for a person to judge. In what Markdown
 * reads as an example of code nothing is touched.
 */
export function setMarksAside(source: string): MarksSetAside {
  const kept = new Map<string, { code: string; shown: string }>();
  const standIns = new Map<string, string>();
  const staying = new Set<string>();
  const counts = { remarks: 0, addresses: 0, pictures: 0 };
  /** The stand-in of some code, the same wherever it stands: a label must be that of its reference. */
  const keep = (code: string, shown = code): string => {
    const standIn = standIns.get(code) ?? `${OPEN}${kept.size}${CLOSE}`;
    standIns.set(code, standIn);
    kept.set(standIn, { code, shown });
    if (shown === code) staying.add(code);
    return standIn;
  };
  const replaced = ({ 0: code, index, input, groups = {} }: RegExpExecArray): string => {
    if (groups['comment'] !== undefined) {
      counts.remarks += 1;
      return '';
    }
    const inside = groups['hugo'] ?? groups['tag'];
    if (inside === undefined || !PICTURE.test(inside)) return keep(code);
    counts.pictures += 1;
    // What a picture is called is no part of the word beside it.
    const before = /\S/.test(input[index - 1] ?? ' ') ? ' ' : '';
    const after = /\S/.test(input[index + code.length] ?? ' ') ? ' ' : '';
    return before + keep(code, pictureText(inside)) + after;
  };
  let text = source;
  let tree = parseReport(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = replaceOutside(text, examplesIn(tree), replaced, (example) => {
      for (const [code] of example.matchAll(MARK)) staying.add(code);
    });
    if (next === text) break;
    text = next;
    tree = parseReport(text);
  }
  return {
    text,
    tree,
    restore: (marked) => marked.replace(STAND_IN, (standIn) => kept.get(standIn)?.shown ?? ''),
    address: (address) => {
      if (!address.includes(OPEN)) return address;
      counts.addresses += 1;
      const [, standIn = '', rest = ''] = CODE_FIRST.exec(address) ?? [];
      return pathIn(kept.get(standIn)?.code ?? '', rest) || NO_ADDRESS;
    },
    notices: (body) => {
      const held = textsIn(parseReport(body));
      const stayed = [...staying].filter((code) => held.includes(withoutSpace(code)));
      return [
        ...told(counts.pictures, 'picture', 'made by template code became its alternative text and caption'),
        ...told(counts.addresses, 'address', 'made by template code lost that code', 'addresses'),
        ...told(counts.remarks, 'remark', 'of the template was left out'),
        ...(stayed.length > 0
          ? [
              `template code stays in the text as it is written: ${stayed.slice(0, 5).map(firstOf).join(', ')}. Take it out, or write what it stood for`,
            ]
          : []),
      ];
    },
  };
}

/** Where an example of code stands in a text, fences and backticks included. */
interface Example {
  start: number;
  end: number;
}

/** The examples of code that Markdown reads, in their order. */
function examplesIn(tree: Root): Example[] {
  const found: Example[] = [];
  visit(tree, ['code', 'inlineCode'], ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) found.push({ start: start.offset, end: end.offset });
  });
  return found;
}

/**
 * Replaces the template code that begins outside examples, and tells of every example that holds some. Code that holds
 * the beginning of an example and not its end is the last: which examples follow is only known once it is gone. The list
 * of examples is used up.
 */
function replaceOutside(
  text: string,
  examples: Example[],
  replaced: (found: RegExpExecArray) => string,
  left: (example: string) => void,
): string {
  const exampleAfter = (place: number): Example | undefined => {
    while (examples[0] && examples[0].end <= place) examples.shift();
    return examples[0];
  };
  let done = '';
  let at = 0;
  for (let found = firstFrom(text, at); found; found = firstFrom(text, at)) {
    const example = exampleAfter(found.index);
    if (example && example.start <= found.index) {
      left(text.slice(example.start, example.end));
      done += text.slice(at, example.end);
      at = example.end;
      continue;
    }
    done += text.slice(at, found.index) + replaced(found);
    at = found.index + found[0].length;
    if ((exampleAfter(at)?.start ?? at) < at) break;
  }
  return done + text.slice(at);
}

function firstFrom(text: string, at: number): RegExpExecArray | null {
  TEMPLATE.lastIndex = at;
  return TEMPLATE.exec(text);
}

/** The texts of a tree, those that no reader sees too, without white space. */
function textsIn(tree: Root): string {
  const texts = [toString(tree)];
  visit(tree, (node) => {
    texts.push(...Object.values(node).filter((value) => typeof value === 'string'));
  });
  return withoutSpace(texts.join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function told(count: number, one: string, what: string, many = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}`];
}

/** A path that the code itself spells out: `{{ "/2016/a/" | url }}`, `{{ site.baseurl }}/a/`. */
function pathIn(code: string, rest: string): string {
  const literal = /^\{\{-?\s*["'](\/[^"']*)["']\s*(?:\|[^}]*)?\}\}$/.exec(code)?.[1];
  if (literal !== undefined) return literal + rest;
  return /^\{\{-?\s*(?:site|page)\.(?:baseurl|url)\s*-?\}\}$/.test(code) ? rest : '';
}

/** What a reader sees of a picture: `alt="…"` and `caption="…"`, or the second of two texts in quotes. */
function pictureText(inside: string): string {
  const named = (name: string): string =>
    new RegExp(String.raw`(?:^|[\s,])${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`, 's')
      .exec(inside)
      ?.slice(1)
      .find((value) => value !== undefined)
      ?.replaceAll('\\"', '"') ?? '';
  const texts = [...inside.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
  const alt = /\w\s*=\s*["']/.test(inside) ? named('alt') : (texts[1] ?? '');
  return [alt, named('caption')]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .join(' ');
}

function firstOf(mark: string): string {
  return mark.length > 40 ? `${mark.slice(0, 38).replace(/\s+/g, ' ')}…` : mark;
}
