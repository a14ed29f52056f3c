import { isScalar, visit, type Document, type Node } from 'yaml';
import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { inReport, wholeReport, type RuleHelp } from '../rule-help.ts';

/** A key whose colon is followed by its value at once; `start` is where the line begins. */
export function noSpaceBehindColon(line: string, start: number): Finding | undefined {
  const key = /^([A-Za-z]\w*):(?=\S)/.exec(line)?.[1];
  if (key === undefined) return undefined;
  const column = start + key.length;
  return error('file/yaml', [column, column + 1], 'a colon behind a key must be followed by a space', {
    found: excerpt(line),
    suggestion: line.replace(/:/, ': '),
    fix: { at: [column + 1, column + 1], text: ' ' },
  });
}

/** A second YAML document in a record. */
export function severalDocuments(at: Stretch): Finding {
  return error('file/yaml', at, 'a record must be one YAML document. Take out the line ---');
}

/** A line that is no key with its value, and no slip that has a name. */
export function noKeyAndValue(line: string, at: Stretch): Finding {
  return error(
    'file/yaml',
    at,
    'the keys must be written one a line as key: value. Put a value that holds a colon, a quote or a bracket in quotes',
    { found: excerpt(line) },
  );
}

/** Keys that are lists, groups, or nothing. */
export function keysThatAreNoWords(document: Document.Parsed, text: string): Finding[] {
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

/** What the help page says of it, with examples that are tested. */
export const YAML: RuleHelp = {
  name: 'yaml',
  kinds: ['file'],
  severity: 'error',
  must: 'The keys must be written one a line as key: value.',
  fixable: true,
  bad: () =>
    wholeReport(
      '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\nheadline:Board meets\n---\n\nSynthetic text.\n',
      'headline:Board meets',
    ),
  good: () => inReport({ headline: 'Board meets' }),
};
