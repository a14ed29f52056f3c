import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../src/query/common-words.ts';
import { wordsOf } from '../../../src/query/tokens.ts';

describe('isCommonWord', () => {
  it.each([
    ['the', 'en'],
    ['Für', 'de'],
    ['è', 'it'],
    ['à', 'fr'],
    ['że', 'pl'],
    ['için', 'tr'],
    ['üçün', 'az'],
    ['და', 'ka'],
    ['և', 'hy'],
    ['إلى', 'ar'],
    ['его', 'ru'],
    ['på', 'nb'],
  ])('%s is common in %s', (word, language) => {
    expect(isCommonWord(wordsOf(word)[0] ?? '', language)).toBe(true);
  });

  it.each(['ministry', 'who', 'us', 'may', 'i', 'ai', 'constructor'])('%s is not, in English', (word) => {
    expect(isCommonWord(word, 'en')).toBe(false);
  });

  it('goes by the first part of a tag, and knows nothing of a language without a list', () => {
    expect(isCommonWord('the', 'en-GB')).toBe(true);
    expect(['it', 'xx', 'constructor'].some((language) => isCommonWord('the', language))).toBe(false);
  });
});
