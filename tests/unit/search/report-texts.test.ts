import { describe, expect, it } from 'vitest';
import { ReportTexts, textCounts, type StoredText } from '../../../src/search/report-texts.ts';
import type { SearchFiles } from '../../../src/search/search-files.ts';

describe('textCounts', () => {
  it('puts short texts together and gives a long one a file of its own', () => {
    expect(textCounts([5000, 5000, 5000, 90_000, 10, 10])).toEqual([2, 1, 1, 2]);
    expect(textCounts([0, 0])).toEqual([2]);
    expect(textCounts([])).toEqual([]);
  });
});

describe('ReportTexts', () => {
  const stored = (name: string): StoredText => [`/${name}/`, name, 'BAKU', `Text of ${name}.`, {}];
  const asked: string[] = [];
  const files: SearchFiles = {
    read: async (name) => {
      asked.push(name);
      const texts: Record<string, StoredText[]> = {
        'a/0.bin': [stored('one'), stored('two')],
        'a/1.bin': [stored('three')],
        'b/0.bin': [stored('four')],
      };
      const bytes = new TextEncoder().encode(JSON.stringify(texts[name] ?? []));
      return bytes.buffer;
    },
  };
  const texts = new ReportTexts(
    [
      { end: 3, indexes: {}, texts: 'a', counts: [2, 1] },
      { end: 5, indexes: {}, texts: 'b', counts: [2] },
    ],
    files,
  );

  it('finds each report in its file, and reads a file once', async () => {
    const titles = await Promise.all([0, 1, 2, 3, 1].map(async (ordinal) => (await texts.of(ordinal)).title));
    expect(titles).toEqual(['one', 'two', 'three', 'four', 'two']);
    expect(asked).toEqual(['a/0.bin', 'a/1.bin', 'b/0.bin']);
  });

  it('says which file lacks a report', async () => {
    await expect(texts.of(4)).rejects.toThrow('b/0.bin holds no text of report 4.');
  });
});
