import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { describe, expect, it } from 'vitest';
import { pathKey, readSimpleYaml } from '../../../src/checking/simple-yaml.ts';
import type { KeyPath } from '../../../src/checking/yaml-text.ts';
import { syntheticArchive } from '../../../src/synthetic/synthetic-archive.ts';

/** Where the parser says that every value and key stands. */
function places(text: string): { values: Map<string, readonly number[]>; keys: Map<string, readonly number[]> } {
  const values = new Map<string, readonly number[]>();
  const keys = new Map<string, readonly number[]>();
  const visit = (node: unknown, path: KeyPath): void => {
    const range = (node as Node | null)?.range;
    if (range && range[0] < range[1] && path.length > 0) values.set(pathKey(path), range.slice(0, 2));
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      keys.set(pathKey([...path, name]), ((key as Node).range ?? []).slice(0, 2));
      visit(value, [...path, name]);
    }
  };
  visit(parseDocument(text).contents, []);
  return { values, keys };
}

/** Whether the text is read by the short way; if so, it must be as the parser reads it. */
function agrees(text: string): boolean {
  const simple = readSimpleYaml(text);
  if (!simple || text === '') return false;
  const document = parseDocument(text, { logLevel: 'silent' });
  expect([...document.errors, ...document.warnings], text).toEqual([]);
  expect(simple.value, text).toEqual(document.toJS());
  const { values, keys } = places(text);
  expect(new Map(simple.values), text).toEqual(values);
  expect(new Map(simple.keys), text).toEqual(keys);
  return true;
}

describe('the short way through YAML', () => {
  it('is taken by nearly every report, and says what the parser says', () => {
    let simple = 0;
    let all = 0;
    for (const { path, text } of syntheticArchive({ reports: 200 })) {
      const yaml = path.endsWith('.md') ? text.slice(4, text.indexOf('\n---\n') + 1) : text;
      all++;
      if (agrees(yaml)) simple++;
    }
    expect(simple / all).toBeGreaterThan(0.9);
  });

  it('agrees with the parser on any text it takes', () => {
    const word = fc.constantFrom(
      'Sepino',
      'a',
      'Łódź',
      '12',
      '012',
      '1e3',
      '2020-11-30',
      '2020-1',
      '0',
      '-4',
      '1.5',
      'true',
      'No',
      'null',
      '~',
      'x:y',
      'https://a.example/b',
      'a: b',
      'a:',
      ':a',
      "O'Hara",
      '"x"',
      "'x'",
      "'it''s'",
      '"a',
      'a"b',
      '#a',
      'a#b',
      'a #b',
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '%',
      '@',
      '-',
      '- a',
      '?',
      '—',
      '…',
      'a, b',
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      ' ',
      '  ',
    );
    const value = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    const list = fc.array(fc.oneof(word, value), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
    const group = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'topic', 'no', '1'), fc.oneof(word, list)), { maxLength: 2 })
      .map((pairs) => `{ ${pairs.map(([key, item]) => `${key}: ${item}`).join(', ')} }`);
    const line = fc
      .tuple(
        fc.constantFrom('a', 'b', 'date', 'no', 'places', 'constructor', '__proto__', '<<', '- a', ' a'),
        fc.constantFrom(': ', ':', ':  '),
        fc.oneof(value, list, group),
        fc.constantFrom('', ' '),
      )
      .map((parts) => parts.join(''));
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        if (agrees(`${lines.join('\n')}\n`)) taken++;
      }),
      { numRuns: 40_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });
});
