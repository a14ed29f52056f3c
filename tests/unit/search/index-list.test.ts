import { describe, expect, it } from 'vitest';
import { IndexList, storedIndexList } from '../../../src/search/index-list.ts';
import { mayHold, wordFilter } from '../../../src/search/word-filter.ts';

const numbered = (start: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${start}${at}`);

describe('the filter of words', () => {
  it('passes every word that it was made of, in any script', () => {
    const words = [...numbered('kanal', 5000), 'żółw', 'газопровод', 'الصباح', '汽车', '𐌰𐌱', ''];
    const filter = wordFilter(words);
    expect(words.filter((word) => !mayHold(filter, word))).toEqual([]);
  });

  it('passes about one other word in a hundred, in ten bits a word', () => {
    const filter = wordFilter(numbered('kanal', 5000));
    const passed = numbered('tunnel', 20_000).filter((word) => mayHold(filter, word)).length;
    expect(passed).toBeGreaterThan(20);
    expect(passed).toBeLessThan(400);
    expect(filter).toHaveLength(6250);
  });

  it('passes nothing where there are no words', () => {
    expect(mayHold(wordFilter([]), 'kanal')).toBe(false);
  });
});

describe('the list of an index', () => {
  const words = ['ferry', 'gas', 'gate', 'harbour', 'żółw', '𐌰'];
  const list = new IndexList(
    storedIndexList(
      7,
      [
        ['f', 'one'],
        ['gat', 'two'],
        ['ż', 'three'],
        ['𐌰', 'four'],
      ],
      words,
    ),
  );

  it('tells the file of a word by its code points', () => {
    expect(words.map((word) => list.fileOf(word))).toEqual(['one', 'one', 'two', 'two', 'three', 'four']);
    expect(list.records).toBe(7);
  });

  it('tells no file for a word that the index does not hold', () => {
    expect(list.fileOf('zebra')).toBeUndefined();
    expect(list.fileOf('aardvark')).toBeUndefined();
  });

  it('tells the files that may hold words with a beginning', () => {
    expect(list.filesFrom('ga', 'ga')).toEqual(['one', 'two']);
    expect(list.filesFrom('gat', 'gate')).toEqual(['two']);
    expect(list.filesFrom('a', 'a')).toEqual([]);
  });
});
