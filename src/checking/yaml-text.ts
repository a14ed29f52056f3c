import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type ScalarTag,
  type Tags,
} from 'yaml';
import type { Finding, Stretch } from './finding.ts';
import { pathKey, readSimpleYaml, type SimpleYaml } from './simple-yaml.ts';
import { yamlFindings } from './yaml-findings.ts';

/** Where a value stands in YAML: keys and positions in lists, from the outside in. */
export type KeyPath = readonly (string | number)[];

// A number is one only where writing it back gives the same characters: page 012 and box 1e3 stay as they are printed.
const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)\.[0-9]+$/;

function plainNumbers(tags: Tags): Tags {
  return tags.flatMap((tag): Tags => {
    if (
      typeof tag !== 'object' ||
      !('test' in tag) ||
      (tag.tag !== 'tag:yaml.org,2002:int' && tag.tag !== 'tag:yaml.org,2002:float')
    )
      return [tag];
    const scalar = tag as ScalarTag;
    if (scalar.format !== undefined) return [];
    const test = scalar.tag.endsWith(':int') ? INTEGER : DECIMAL;
    return [{ ...scalar, test, resolve: Number }];
  });
}

/** YAML with where everything stands, and what is wrong with it; parsed only where {@link readSimpleYaml} does not do. */
export class YamlText {
  readonly findings: Finding[];
  /** The plain value; undefined where the YAML cannot be read. */
  readonly value: unknown;
  readonly #simple: SimpleYaml | undefined;
  readonly #text: string;
  readonly #offset: number;
  #parsed: Document.Parsed | undefined;

  /** `offset`: where `text` begins in its file; `maximumAliases`: how many aliases it may use. */
  constructor(text: string, offset: number, maximumAliases: number) {
    this.#text = text;
    this.#offset = offset;
    this.#simple = readSimpleYaml(text);
    if (this.#simple) {
      this.findings = [];
      this.value = this.#simple.value;
      return;
    }
    this.findings = yamlFindings(text, this.#document, maximumAliases).map((finding) => ({
      ...finding,
      at: this.#shift(finding.at),
      ...(finding.fix ? { fix: { ...finding.fix, at: this.#shift(finding.fix.at) } } : {}),
    }));
    this.value = this.findings.length === 0 ? (this.#document.toJS({ maxAliasCount: -1 }) as unknown) : undefined;
  }

  get #document(): Document.Parsed {
    this.#parsed ??= parseDocument(this.#text, { prettyErrors: false, logLevel: 'silent', customTags: plainNumbers });
    return this.#parsed;
  }

  #shift([start, end]: Stretch): Stretch {
    return [start + this.#offset, end + this.#offset];
  }

  #shifted(stretch: Stretch | undefined): Stretch | undefined {
    return stretch && this.#shift(stretch);
  }

  /** Where the key at the end of `path` stands; undefined for what is no key. */
  key(path: KeyPath): Stretch | undefined {
    if (this.#simple) return this.#shifted(this.#simple.keys.get(pathKey(path)));
    const parent = this.#node(path.slice(0, -1));
    const pair = isMap(parent) ? parent.items.find((item) => keyOf(item) === String(path.at(-1))) : undefined;
    return pair && this.#stretch(pair.key as Node | null);
  }

  /** Where the value at `path` stands; its key's place where the value is empty. */
  at(path: KeyPath): Stretch | undefined {
    if (this.#simple && path.length > 0) return this.#shifted(this.#simple.values.get(pathKey(path))) ?? this.key(path);
    const stretch = this.#stretch(this.#node(path));
    return stretch && stretch[0] < stretch[1] ? stretch : (this.key(path) ?? stretch);
  }

  /** The keys of the map at `path`, each with where it stands. */
  keys(path: KeyPath): { key: string; at: Stretch }[] {
    if (this.#simple) {
      const group = path.length === 0 ? '' : `${pathKey(path)}\0`;
      return [...this.#simple.keys].flatMap(([at, stretch]) => {
        const key = at.slice(group.length);
        return at.startsWith(group) && !key.includes('\0') ? [{ key, at: this.#shift(stretch) }] : [];
      });
    }
    const node = this.#node(path);
    if (!isMap(node)) return [];
    return node.items.flatMap((item) => {
      const at = this.#stretch(item.key as Node | null);
      return at ? [{ key: keyOf(item), at }] : [];
    });
  }

  /** Every value that is text, with where it stands; keys too. */
  texts(): { text: string; at: Stretch }[] {
    const found: { text: string; at: Stretch }[] = [];
    visit(this.#document, {
      Scalar: (_, node) => {
        const at = this.#stretch(node);
        if (typeof node.value === 'string' && at) found.push({ text: node.value, at });
      },
    });
    return found;
  }

  /** Comments on the same line behind a plain value, or in its place. */
  comments(): { comment: string; at: Stretch }[] {
    if (!this.#text.includes(' #')) return [];
    const found: { comment: string; at: Stretch }[] = [];
    visit(this.#document, {
      Scalar: (key, node) => {
        if (key === 'key' || (node as Scalar).type !== 'PLAIN' || !node.range) return;
        const [, end] = node.range;
        const comment = /^[ \t]+(#.*)/.exec(this.#text.slice(end, this.#text.indexOf('\n', end) + 1 || undefined));
        const begin = comment ? end + comment[0].length - (comment[1] ?? '').length : 0;
        if (comment) found.push({ comment: comment[1] ?? '', at: this.#shift([begin, end + comment[0].length]) });
      },
    });
    return found;
  }

  #node(path: KeyPath): unknown {
    let node: unknown = this.#document.contents;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) node = node.items.find((item) => keyOf(item) === String(step))?.value;
      else if (isSeq(node)) node = node.items[Number(step)];
      else return undefined;
    }
    return node;
  }

  #stretch(node: unknown): Stretch | undefined {
    const range = (node as Node | null | undefined)?.range;
    return range ? this.#shift([range[0], range[1]]) : undefined;
  }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
