import { describe, expect, it } from 'vitest';
import { marksAsLetters } from '../../../src/search/marks-as-letters.ts';

describe('marksAsLetters', () => {
  it('leaves words without marks, and voiced kana, as they are', () => {
    for (const words of ['lodz 2020 ½', 'иошкар', '서울'.normalize('NFD'), 'ガ ス'])
      expect(marksAsLetters(words)).toBe(words);
  });

  it('leaves no mark, and no letter that holds one', () => {
    for (const words of ['दिल संयुक्त', 'ऩ', 'கோ', 'ข่ า ว', 'မြ န်'])
      expect(marksAsLetters(words).normalize('NFD')).toMatch(/^[\p{L} ]+$/u);
  });

  it('tells words apart that their marks tell apart', () => {
    const words = ['दल', 'दिल', 'दाल', 'दाला', 'दलि', 'ข', 'ข่', 'ข้'];
    expect(new Set(words.map(marksAsLetters)).size).toBe(words.length);
  });
});
