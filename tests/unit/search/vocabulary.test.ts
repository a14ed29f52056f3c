import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/query/tokens.ts';
import { nearWords, WordCounts } from '../../../src/search/vocabulary.ts';

function counted(...reports: string[][]): WordCounts {
  const counts = new WordCounts();
  for (const [ordinal, texts] of reports.entries()) for (const text of texts) counts.add(text, tokensOf(text), ordinal);
  return counts;
}

describe('WordCounts', () => {
  it('counts a word once a report, and keeps the printed form where folding changes it', () => {
    const words = counted(['Łódź and Łódź', 'Łódź’s port'], ['The port'], ['x 1936']);
    expect(words.most(10)).toEqual([
      ['port', 2],
      ['and', 1],
      ['lodz', 1, 'łódź'],
      ['the', 1],
    ]);
    expect(words.most(1)).toEqual([['port', 2]]);
  });
});

describe('nearWords', () => {
  const vocabulary = counted(['ministry ministries minister harbour gas'], ['ministry Łódź']).most(100);

  it.each([
    ['ministri', ['ministry', 'ministries', 'minister']],
    ['harb', ['harbour']],
    ['harbuor', []],
    ['harbor', ['harbour']],
    ['lodzz', ['łódź']],
    ['ministry', []],
    ['gaz', ['gas']],
    ['ga', []],
    ['zzzzzzzz', []],
  ])('%s: %s', (word, near) => {
    expect(nearWords(word, vocabulary)).toEqual(near);
  });
});
