import { splitFile } from '../archive/fixity.ts';
import { error, type Details, type Finding, type Stretch } from './finding.ts';
import { Lines } from './lines.ts';
import { YamlText, type KeyPath } from './yaml-text.ts';
import { frontmatterLimits, type Limits } from './frontmatter-limits.ts';

/** A content file's text taken apart: what every rule looks at. */
export interface SourceText {
  /** Within the content folder, with `/` between its parts. */
  file: string;
  /** The whole text: no BOM, line ends LF. */
  text: string;
  lines: Lines;
  /** Undefined where the file has no YAML or one over a limit. */
  yaml: YamlText | undefined;
  /** The stored text of a Markdown file as it is hashed; `` for a record. */
  body: string;
  bodyOffset: number;
  /** What kept the YAML from being read; the value of `yaml` is undefined then. */
  findings: Finding[];
  /** Where the opening `---` stands, or the first character of a record. */
  start: Stretch;
}

/** Takes a Markdown file apart: frontmatter between `---` lines, then the text. */
export function markdownSource(file: string, text: string, limits: Limits): SourceText {
  const parts = splitFile(text);
  const shared = { file, text, lines: new Lines(text), body: parts.body, bodyOffset: parts.bodyOffset };
  if (parts.frontmatter === undefined) {
    const opened = /^---[ \t]*(?:\n|$)/.test(text);
    const message = opened
      ? 'the keys must be closed by a line --- before the text. Add it behind the last key'
      : 'the file must begin with a line ---, then its keys, then a line --- again, then the text';
    return {
      ...shared,
      yaml: undefined,
      start: [0, opened ? 3 : 0],
      findings: [
        error('file/frontmatter', [0, opened ? 3 : 0], message, opened ? closingLine(text) : openingLine(text)),
      ],
    };
  }
  return { ...shared, ...readYaml(parts.frontmatter, parts.frontmatterOffset, limits), start: [0, 3] };
}

/** The closing `---` where a blank line parts keys alone from a text. */
function closingLine(text: string): Details {
  const blank = text.indexOf('\n\n');
  const keys = text.slice(4, blank).split('\n');
  if (blank === -1 || text.startsWith('--- ') || !keys.every((line) => LINE_OF_KEYS.test(line))) return {};
  return { fix: { at: [blank + 1, blank + 1], text: '---\n' } };
}

/** The opening `---` where a file begins with keys that a line `---` closes. */
function openingLine(text: string): Details {
  const close = /^---[ \t]*$/m.exec(text);
  if (
    !close ||
    !text
      .slice(0, close.index)
      .trimEnd()
      .split('\n')
      .every((line) => LINE_OF_KEYS.test(line))
  )
    return {};
  return { fix: { at: [0, 0], text: '---\n' } };
}

const LINE_OF_KEYS = /^(?:[A-Za-z]\w*:(?: |$)|\s+\S|- )/;

/** Takes a record apart: the whole file is YAML. */
export function recordSource(file: string, text: string, limits: Limits): SourceText {
  return {
    file,
    text,
    lines: new Lines(text),
    body: '',
    bodyOffset: text.length,
    ...readYaml(text, 0, limits),
    start: [0, 0],
  };
}

function readYaml(yamlText: string, offset: number, limits: Limits): Pick<SourceText, 'yaml' | 'findings'> {
  const over = frontmatterLimits(yamlText, offset, limits);
  if (over) return { yaml: undefined, findings: [over] };
  const yaml = new YamlText(yamlText, offset, limits.yamlAliases);
  return { yaml, findings: yaml.findings };
}

/** Where the value at `path` stands, else the nearest thing around it, else the file's start. */
export function placeOf(source: SourceText, path: KeyPath): Stretch {
  for (let length = path.length; length > 0; length--) {
    const at = source.yaml?.at(path.slice(0, length));
    if (at) return at;
  }
  return source.start;
}

/** What is written at a stretch. */
export function writtenAt(source: SourceText, [start, end]: Stretch): string {
  return source.text.slice(start, end);
}
