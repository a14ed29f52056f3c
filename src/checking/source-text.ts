import { splitFile } from '../archive/fixity.ts';
import type { Finding, Stretch } from './finding.ts';
import { Lines } from './lines.ts';
import { YamlText, type KeyPath } from './yaml-text.ts';
import { frontmatterLimits, type Limits } from './frontmatter-limits.ts';
import { noFrontmatter } from './rules/frontmatter.ts';

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
    const fault = noFrontmatter(text);
    return { ...shared, yaml: undefined, start: fault.at, findings: [fault] };
  }
  return { ...shared, ...readYaml(parts.frontmatter, parts.frontmatterOffset, limits), start: [0, 3] };
}

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
