import { describe, expect, it } from 'vitest';
import { abstractOf } from '../../../src/archive/abstract.ts';
import { openingOf, plainTextOf } from '../../../src/markdown/plain-text.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

const plain = (markdown: string): string => plainTextOf(renderReport(parseReport(markdown)));

describe('plainTextOf', () => {
  it.each([
    [
      'One *two* “three”.\n\nFour &amp; <five> [six](https://example.org/a?b=1&c=2).',
      'One two “three”.\nFour & <five> six.',
    ],
    ['## Head\n\n- a\n- b\n\n> c', 'Head\na\nb\nc'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a\nb\n1\n2'],
    ['word[^1]\n\n[^1]: A note.', 'word\nA note.'],
    ['5 > 3 & "x"', '5 > 3 & "x"'],
    ['One  \ntwo', 'One\ntwo'],
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });
});

describe('openingOf', () => {
  it('keeps words apart that stand in items, cells and lines of their own', () => {
    const opening = openingOf(
      renderReport(parseReport('Fares:\n\n- adults: 40\n- children: 20\n\n| a | b |\n|---|---|')),
    );
    expect(abstractOf(opening)).toBe('Fares: adults: 40 children: 20 a b');
  });

  it('is no longer than what it is for', () => {
    expect(openingOf(`<p>${'word '.repeat(100)}</p>`)).toHaveLength(300);
  });
});
