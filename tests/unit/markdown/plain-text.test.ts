import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/markdown/plain-text.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

const plain = (markdown: string): string => plainTextOf(renderReport(parseReport(markdown)).html);

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
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });
});
