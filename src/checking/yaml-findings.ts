import { isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { endOfLine } from './end-of-line.ts';
import type { Finding, Stretch } from './finding.ts';
import { referenceFindings } from './rules/yaml-aliases.ts';
import { notIndented } from './rules/yaml-indent.ts';
import { needsQuotes, partlyQuoted, strayBackslash } from './rules/yaml-quotes.ts';
import { repeatedKey } from './rules/yaml-repeated-key.ts';
import { tabAsIndent } from './rules/yaml-tab.ts';
import { unclosed } from './rules/yaml-unclosed.ts';
import { keysThatAreNoWords, noKeyAndValue, noSpaceBehindColon, severalDocuments } from './rules/yaml.ts';

/** What keeps YAML from being read, in plain words and at the place where the mistake begins; offsets are those of `text`. */
export function yamlFindings(text: string, document: Document.Parsed, maximumAliases: number): Finding[] {
  const findings: Finding[] = [];
  const lines = new Set<number>();
  for (const fault of [...document.errors, ...document.warnings]) {
    const finding = translate(text, document, fault);
    const line = text.lastIndexOf('\n', finding.at[0] - 1);
    if (!lines.has(line)) findings.push(finding);
    lines.add(line);
    // Nothing behind an open quote or bracket is read as it was meant.
    if (finding.rule === 'file/yaml-unclosed') break;
  }
  return findings.length > 0
    ? findings
    : [...keysThatAreNoWords(document, text), ...referenceFindings(document, text, maximumAliases)];
}

/** One of the parser's faults as that of a rule. */
function translate(text: string, document: Document.Parsed, fault: YAMLError): Finding {
  const at: Stretch = [fault.pos[0], Math.max(fault.pos[0] + 1, fault.pos[1])];
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return repeatedKey(text, keyAt(document, at));
    case 'TAB_AS_INDENT':
      return tabAsIndent(text, at);
    case 'BAD_DQ_ESCAPE':
      return strayBackslash(text, at);
    case 'MULTIPLE_DOCS':
      return severalDocuments(at);
    default:
  }
  const open = unclosedAt(document, text);
  if (open !== undefined) return notIndented(text, open) ?? unclosed(text, open);
  const start = text.lastIndexOf('\n', at[0] - 1) + 1;
  const line = text.slice(start, endOfLine(text, start));
  return (
    plainValue(line, start, fault) ??
    partlyQuoted(line, start) ??
    noSpaceBehindColon(line, start) ??
    noKeyAndValue(line, at)
  );
}

/** One line `key: value` of YAML, and where its value begins. */
const KEY_VALUE = /^(\s*(?:- +)*[^\s:#"'[{][^:\n]*:[ \t]+)(\S.*)$/;

/** The value of a line, not in quotes or brackets, that YAML cannot read as it stands. */
function plainValue(line: string, start: number, fault: YAMLError): Finding | undefined {
  const [, key = '', value = ''] = KEY_VALUE.exec(line) ?? [];
  if (value === '' || /^["'[{|>]/.test(value)) return undefined;
  if (value.startsWith('!') && fault.code !== 'TAG_RESOLVE_FAILED') return undefined;
  const begin = start + key.length;
  const written = value.trimEnd();
  return needsQuotes(written, [begin, begin + written.length], key.trim().replace(/^(?:- +)*|:$/g, ''));
}

function keyAt(document: Document.Parsed, at: Stretch): Stretch {
  let found = at;
  visit(document, {
    Pair: (_, pair) => {
      const range = isScalar(pair.key) ? pair.key.range : undefined;
      if (range && range[0] === at[0]) found = [range[0], range[1]];
    },
  });
  return found;
}

/** Where the quote or bracket opens that is never closed. */
function unclosedAt(document: Document.Parsed, text: string): number | undefined {
  const missing = document.errors.find(({ code, message }) => code === 'MISSING_CHAR' && /closing/.test(message));
  const bracket = document.errors.find(
    ({ code, message }) => (code === 'BAD_INDENT' || code === 'MISSING_CHAR') && /end with a/.test(message),
  );
  if (!missing && !bracket) return undefined;
  const limit = (missing ?? bracket)?.pos[0] ?? 0;
  let open: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const begin = (node as Node).range?.[0];
      if (begin === undefined || begin > limit) return;
      if ((missing ? `"'` : '[{').includes(text[begin] ?? ' ')) open = begin;
    },
  });
  return open;
}
