import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checking/check-file.ts';
import type { SubjectKind } from '../../../src/checking/subject.ts';
import { FILE, faults, line, report, SETTINGS } from './checked.ts';

const WHOLE = report(
  {
    headline: '"Council: no vote"',
    byline: '\n  - A. Example',
    notes: '[{date: 2021-01-02, text: A remark}]',
    extra: '{topics: [water]}',
  },
  '## Section\n\nA *word* and [a link](https://a.example/).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted[^1]\n\n[^1]: Here.\n',
);
const PIECES = [
  '"',
  "'",
  ':',
  ': ',
  ' #',
  '\n',
  '\t',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '*',
  '&',
  '!',
  '|',
  '>',
  '@',
  '%',
  '`',
  '\\',
  '---\n',
  '? ',
  '<b>',
  '\u202E',
  '\u0000',
  '😀',
  'TODO',
  '&a ',
  '*a',
  '!!set ',
  '~',
  'null',
  '__proto__: x\n',
  '1936',
  '<<: *a\n',
  '...\n',
  '--- |\n',
];

describe('any text at all', { timeout: 60_000 }, () => {
  it('is checked without failing, with positions inside it and messages in plain words', () => {
    const change = fc.record({ at: fc.nat(WHOLE.length), cut: fc.nat(6), put: fc.constantFrom(...PIECES) });
    const kinds = fc.constantFrom<SubjectKind>('article', 'article', 'place', 'page');
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), kinds, (changes, kind) => {
        let text = WHOLE;
        for (const { at, cut, put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
        const lines = text.split('\n');
        for (const diagnostic of checkFile(kind, FILE, text, SETTINGS).diagnostics) {
          const { line: row, column, endLine, endColumn } = diagnostic;
          expect(row).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(row).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[row - 1] ?? '').length + 1);
          expect(endLine > row || (endLine === row && endColumn >= column)).toBe(true);
          expect(diagnostic.rule).toMatch(/^(?:article|place|page|file)\/[a-z-]+$/);
          expect(line(diagnostic)).not.toMatch(/invalid|undefined|\[object|NaN/i);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['__proto__: {a: b}', '__proto__'],
    ['constructor: x', 'constructor'],
    ['toString: x', 'toString'],
    ['1: x', '1'],
  ])('the key %s is one that no report has', (written, key) => {
    expect(faults(report().replace('\n---\n\n', `\n${written}\n---\n\n`))).toEqual([
      `7:1-${key.length + 1} error a key must be one that a report can have. Take the line out, or put it under extra and declare it in the settings. Found "${key}". article/unknown-key`,
    ]);
  });

  it.each([
    ['? [a, b]\n: x', '7:3-9', '[a, b]'],
    ['null: x', '7:1-5', 'null'],
    [': x', '7:1-2', 'nothing'],
  ])('a key is a word, not %j', (written, at, found) => {
    expect(faults(report().replace('\n---\n\n', `\n${written}\n---\n\n`))).toEqual([
      `${at} error a key must be a word, written key: value. Found ${found === 'nothing' ? found : `"${found}"`}. file/yaml`,
    ]);
  });
});
