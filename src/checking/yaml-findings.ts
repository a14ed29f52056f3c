import { isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { endOfLine } from './end-of-line.ts';
import { excerpt } from './excerpt.ts';
import { error, type Details, type Finding, type Stretch } from './finding.ts';
import { needsQuotes } from './needs-quotes.ts';
import { quoted } from './quoted.ts';
import { closingFix, repeatedKeyFix, tabFix } from './yaml-fixes.ts';
import { referenceFindings } from './yaml-references.ts';

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
    : [...keyFindings(document, text), ...referenceFindings(document, text, maximumAliases)];
}

/** One line `key: value` of YAML, and where its value begins. */
const KEY_VALUE = /^(\s*(?:- +)*[^\s:#"'[{][^:\n]*:[ \t]+)(\S.*)$/;

/** A line whose value begins with a word in quotes and goes on behind it: `headline: "Harbour" opens`. */
const TEXT_BEHIND_QUOTES =
  /^([A-Za-z]\w*):[ \t]+((?:"[^"]*"|'[^']*')[^"'\s,\]}#:].*?|(?:"[^"]*"|'[^']*') +[^#\s].*?)[ \t]*$/;

const fixed = (fix: Finding['fix'] | undefined): Details => (fix ? { fix } : {});

function translate(text: string, document: Document.Parsed, fault: YAMLError): Finding {
  const at: Stretch = [fault.pos[0], Math.max(fault.pos[0] + 1, fault.pos[1])];
  const start = text.lastIndexOf('\n', at[0] - 1) + 1;
  const line = text.slice(start, endOfLine(text, start));
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return error(
        'file/yaml-repeated-key',
        keyAt(document, at),
        'a key must stand once. Keep one of the two lines and delete the other',
        {
          found: text.slice(...keyAt(document, at)),
          ...fixed(repeatedKeyFix(text, keyAt(document, at))),
        },
      );
    case 'TAB_AS_INDENT':
      return error(
        'file/yaml-tab',
        at,
        'a line must begin with spaces, not with a tab. Replace the tab by two spaces',
        fixed(tabFix(text, at[0])),
      );
    case 'BAD_DQ_ESCAPE':
      return error(
        'file/yaml-quotes',
        at,
        'a backslash in double quotes must be doubled (\\\\), or the value put in single quotes',
        { found: text.slice(...at) },
      );
    case 'MULTIPLE_DOCS':
      return error('file/yaml', at, 'a record must be one YAML document. Take out the line ---');
    default:
  }
  const open = unclosedAt(document, text);
  if (open !== undefined) {
    const mark = text[open] ?? '';
    const outdented = outdentedLine(text, open);
    if (outdented !== undefined) {
      return error(
        'file/yaml-indent',
        [outdented, endOfLine(text, outdented)],
        'the further lines of a value in quotes must be indented. Put two spaces before each, or write the value on one line',
        {
          found: excerpt(text.slice(outdented, endOfLine(text, outdented))),
        },
      );
    }
    return error(
      'file/yaml-unclosed',
      [open, open + 1],
      `${mark} must be closed by ${CLOSING[mark] ?? mark}. Put it at the end of the value`,
      {
        found: excerpt(text.slice(open, endOfLine(text, open))),
        ...fixed(closingFix(text, open)),
      },
    );
  }
  const value = KEY_VALUE.exec(line);
  if (value && !/^(["'[{|>])/.test(value[2] ?? '')) {
    const begin = start + (value[1] ?? '').length;
    const written = (value[2] ?? '').trimEnd();
    const quotable = !written.startsWith('!') || fault.code === 'TAG_RESOLVE_FAILED';
    if (quotable)
      return needsQuotes(
        written,
        [begin, begin + written.length],
        (value[1] ?? '').trim().replace(/^(?:- +)*|:$/g, ''),
      );
  }
  const afterQuotes = TEXT_BEHIND_QUOTES.exec(line);
  if (afterQuotes) {
    const [, key = '', written = ''] = afterQuotes;
    const begin = start + line.indexOf(written, key.length);
    const suggestion = quoted(written);
    return error(
      'file/yaml-quotes',
      [begin, begin + written.length],
      `a value must be in quotes as a whole or not at all. Put the ${key} in quotes`,
      {
        found: excerpt(written),
        suggestion,
        ...(/ #/.test(written) ? {} : { fix: { at: [begin, begin + written.length], text: suggestion } }),
      },
    );
  }
  const noSpace = /^([A-Za-z]\w*):(?=\S)/.exec(line);
  if (noSpace) {
    const column = start + (noSpace[1] ?? '').length;
    return error('file/yaml', [column, column + 1], 'a colon behind a key must be followed by a space', {
      found: excerpt(line),
      suggestion: line.replace(/:/, ': '),
      fix: { at: [column + 1, column + 1], text: ' ' },
    });
  }
  return error(
    'file/yaml',
    at,
    'the keys must be written one a line as key: value. Put a value that holds a colon, a quote or a bracket in quotes',
    { found: excerpt(line) },
  );
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

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
    ({ code, message }) =>
      (code === 'BAD_INDENT' && /end with a/.test(message)) || (code === 'MISSING_CHAR' && /end with a/.test(message)),
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

/** The first line of a quoted value that is closed further down, where that line is not indented. */
function outdentedLine(text: string, open: number): number | undefined {
  const mark = text[open] ?? '';
  const first = endOfLine(text, open) + 1;
  if (!`"'`.includes(mark) || /\S/.test(text[first] ?? ' ') === false) return undefined;
  for (let start = first; start < text.length; start = endOfLine(text, start) + 1) {
    const line = text.slice(start, endOfLine(text, start)).trimEnd();
    if (/^[\w-]+:(?: |$)/.test(line)) return undefined;
    if (line.endsWith(mark)) return first;
  }
  return undefined;
}

/** Keys that are lists, groups, or nothing. */
function keyFindings(document: Document.Parsed, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value !== null) return;
      const range = (key as Node | null)?.range ?? (value as Node | null)?.range ?? [0, 0];
      findings.push(
        error('file/yaml', [range[0], Math.max(range[0] + 1, range[1])], 'a key must be a word, written key: value', {
          found: excerpt(text.slice(range[0], range[1])) || 'nothing',
        }),
      );
    },
  });
  return findings;
}
