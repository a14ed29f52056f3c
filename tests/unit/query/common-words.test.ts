import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../src/query/common-words.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';
import { wordsOf } from '../../../src/query/tokens.ts';
import { withoutCommonWords } from '../../../src/query/without-common-words.ts';

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
    expect(isCommonWord(wordsOf(word)[0] ?? '', [language])).toBe(true);
  });

  it.each(['ministry', 'who', 'us', 'may', 'i', 'ai', 'constructor'])('%s is not, in English', (word) => {
    expect(isCommonWord(word, ['en'])).toBe(false);
  });

  it('goes by the first part of a tag, and knows nothing of a language without a list', () => {
    expect(isCommonWord('the', ['en-GB'])).toBe(true);
    expect(isCommonWord('the', ['it', 'en'])).toBe(true);
    expect(isCommonWord('the', ['it', 'xx', 'constructor'])).toBe(false);
  });
});

describe('withoutCommonWords', () => {
  it.each([
    ['the ministry of gas', 'ministry gas', ['the', 'of']],
    ['The ministry the', 'ministry', ['The', 'the']],
    ['the', 'the', []],
    ['to be', 'to be', []],
    ['the -foreign', 'the -foreign', []],
    ['the place:italy', 'place:italy', ['the']],
    ['the date:1994', 'date:1994', ['the']],
    ['the "of the"', '"of the"', ['the']],
    ['the OR gas', 'the OR gas', []],
    ['ministry (the OR gas)', 'ministry (the OR gas)', []],
    ['the gas OR electricity', 'gas OR electricity', ['the']],
    ['the (gas OR electricity)', 'gas OR electricity', ['the']],
    ['ministry -(the gas)', 'ministry -(the gas)', []],
    ['ministry -the', 'ministry -the', []],
    ['ministry to-be', 'ministry to-be', []],
    ['ministry OR', 'ministry', ['OR']],
  ])('%s is %s', (typed, left, common) => {
    const answer = withoutCommonWords(parseQuery(typed), ['en', 'it']);
    expect(answer.tree).toEqual(parseQuery(left));
    expect(printQuery(answer.tree)).toBe(left);
    expect(answer.common).toEqual(common);
  });

  it('leaves a language that the archive has not alone', () => {
    expect(withoutCommonWords(parseQuery('il ministero'), ['en']).common).toEqual([]);
  });
});
