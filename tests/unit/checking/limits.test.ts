import { describe, expect, it } from 'vitest';
import { bodyLimits } from '../../../src/checking/body-limits.ts';
import { faults, report, SETTINGS } from './checked.ts';

/** Far above what a refusal takes, and far below what the parser would take. */
const NEVER_PARSED = { timeout: 20_000 };

describe('texts that ask too much are refused before they are parsed', NEVER_PARSED, () => {
  it.each([
    [
      'a table of 2,000 columns and 2,000 rows in 16 KB',
      `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(2000)}`,
      'the tables of one file must have at most 20,000 cells. Shorten the table, or divide the report. file/table-cells',
    ],
    [
      '5,000 nested quotes',
      `${'>'.repeat(5000)} a\n`,
      'quotes and lists must nest at most 50 deep. Write them flatter, or put a backslash before the marks. file/nesting',
    ],
    [
      '5,000 nested quotes, apart',
      `${'> '.repeat(5000)}a\n`,
      'quotes and lists must nest at most 50 deep. Write them flatter, or put a backslash before the marks. file/nesting',
    ],
    [
      '200 nested lists on one line',
      `${'- '.repeat(200)}a\n`,
      'quotes and lists must nest at most 50 deep. Write them flatter, or put a backslash before the marks. file/nesting',
    ],
    [
      '200 nested lists by indentation',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(''),
      'quotes and lists must nest at most 50 deep. Write them flatter, or put a backslash before the marks. file/nesting',
    ],
    [
      '200 nested numbered lists',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(3 * depth)}1. a\n`).join(''),
      'quotes and lists must nest at most 50 deep. Write them flatter, or put a backslash before the marks. file/nesting',
    ],
    [
      '20,000 open brackets',
      `${'['.repeat(20_000)}a\n`,
      'brackets must nest at most 50 deep in a paragraph. Close them, or put a backslash before each. file/nesting',
    ],
    [
      '20,000 nested links',
      `${'[a]('.repeat(20_000)}\n`,
      'brackets must nest at most 50 deep in a paragraph. Close them, or put a backslash before each. file/nesting',
    ],
    [
      '5,000 emphasis marks',
      `${'*a _b '.repeat(5000)}\n`,
      'emphasis marks must nest at most 50 deep in a paragraph. Close them, or put a backslash before each. file/nesting',
    ],
    [
      '2,000 footnotes',
      `${'[^a] '.repeat(2000)}\n\n[^a]: b\n`,
      'a file must have at most 500 footnotes and calls of them. Take some out. file/footnotes',
    ],
  ])('%s', (_, body, message) => {
    const found = faults(report({}, body));
    expect(found.map((fault) => fault.replace(/^\S+ error /, ''))).toEqual([message]);
  });

  it('says where', () => {
    expect(faults(report({}, `Text.\n\n${'> '.repeat(60)}a\n`))[0]).toMatch(/^11:101-102 error /);
    expect(faults(report({}, `${'| a | b |\n'}| - | - |\n${'| 1 | 2 |\n'.repeat(10_000)}`))[0]).toMatch(
      /^10010:1-10 error /,
    );
  });
});

describe('YAML that asks too much is refused before it is parsed', () => {
  const levels = [
    'a: &a ["x", "x"]',
    ...Array.from(
      { length: 30 },
      (_, index) =>
        `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`,
    ),
  ];

  it.each([
    ['an alias bomb', `---\n${levels.join('\n')}\n---\n\nText.\n`, 'file/yaml-aliases'],
    ['a list within itself', '---\nplaces: &p [*p]\n---\n\nText.\n', 'file/yaml-aliases'],
    ['20,000 open brackets', report({ places: '['.repeat(20_000) }), 'file/nesting'],
    ['20,000 nested lists', report({ places: `${'['.repeat(20_000)}${']'.repeat(20_000)}` }), 'file/nesting'],
    ['20,000 lists on one line', report({ places: `\n${'- '.repeat(20_000)}a` }), 'file/nesting'],
    [
      '200 keys, each in the one before',
      report({ extra: `\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth + 1)}k:`).join('\n')}` }),
      'file/nesting',
    ],
  ])('%s', (_, text, rule) => {
    expect(faults(text).map((fault) => fault.split(' ').at(-1))).toContain(rule);
  });
});

it('ordinary texts are far from any limit', () => {
  const text = `${'He said [the] "words" *twice*; 5 * 6 and a_b_c.\n\n'.repeat(2000)}${'- item\n'.repeat(2000)}\n${'| a | b |\n| - | - |\n| 1 | 2 |\n\n'.repeat(500)}${'> quoted\n'.repeat(500)}`;
  expect(bodyLimits(text, 0, SETTINGS.limits)).toEqual([]);
});
