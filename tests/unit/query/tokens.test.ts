import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from '../../../src/query/tokens.ts';

/** The words of a text, each with what is printed at its place. */
const printedWords = (text: string): [token: string, printed: string][] =>
  tokensOf(text).map(({ token, start, end }) => [token, text.slice(start, end)]);

describe('tokensOf', () => {
  it.each<[text: string, words: [token: string, printed: string][]]>([
    [
      'Łódź, LODZ’s',
      [
        ['lodz', 'Łódź'],
        ['lodz', 'LODZ’s'],
      ],
    ],
    [
      'Nagorno-Karabakh',
      [
        ['nagorno', 'Nagorno'],
        ['karabakh', 'Karabakh'],
      ],
    ],
    ['ha\u00ADven', [['haven', 'ha\u00ADven']]],
    // Marks that are no accents.
    [
      'दिल दल',
      [
        ['दिल', 'दिल'],
        ['दल', 'दल'],
      ],
    ],
    [
      'ガカ',
      [
        ['ガ', 'ガ'],
        ['カ', 'カ'],
      ],
    ],
    ['カ\u3099', [['ガ', 'カ\u3099']]],
    [
      'ｶﾞｽ',
      [
        ['ガ', 'ｶﾞ'],
        ['ス', 'ｽ'],
      ],
    ],
    [
      'ข่าว',
      [
        ['ข่', 'ข่'],
        ['า', 'า'],
        ['ว', 'ว'],
      ],
    ],
    [
      'น้ำ',
      [
        ['น้', 'น้'],
        ['ำ', 'ำ'],
      ],
    ],
    // A mark without a letter is no word.
    ['ﾞ', []],
    // Signs within Armenian words; the comma parts.
    [
      'Ինչպե՞ս: Այո՛',
      [
        ['ինչպես', 'Ինչպե՞ս'],
        ['այո', 'Այո՛'],
      ],
    ],
    [
      'այո՝ոչ',
      [
        ['այո', 'այո'],
        ['ոչ', 'ոչ'],
      ],
    ],
    // Letters that are written as apostrophes.
    [
      'пʼять',
      [
        ['п', 'п'],
        ['ять', 'ять'],
      ],
    ],
    [
      'ʻOkina, Hawaiʻi',
      [
        ['okina', 'Okina'],
        ['hawai', 'Hawai'],
        ['i', 'i'],
      ],
    ],
    ['councilʼs', [['council', 'councilʼs']]],
    [
      'في ٢٠٢٠',
      [
        ['في', 'في'],
        ['2020', '٢٠٢٠'],
      ],
    ],
    ['𑛀𑛁', [['01', '𑛀𑛁']]],
    // Letters with full stops.
    [
      'the U.S. and U.S',
      [
        ['the', 'the'],
        ['us', 'U.S.'],
        ['and', 'and'],
        ['us', 'U.S'],
      ],
    ],
    [
      'U.S-led, U.S.A',
      [
        ['us', 'U.S'],
        ['led', 'led'],
        ['usa', 'U.S.A'],
      ],
    ],
    [
      'a.b.example',
      [
        ['ab', 'a.b.'],
        ['example', 'example'],
      ],
    ],
    [
      'x.test',
      [
        ['x', 'x'],
        ['test', 'test'],
      ],
    ],
    [
      'By A. Able',
      [
        ['by', 'By'],
        ['a', 'A'],
        ['able', 'Able'],
      ],
    ],
    [
      'Plan B. I',
      [
        ['plan', 'Plan'],
        ['b', 'B'],
        ['i', 'I'],
      ],
    ],
    [
      'फ.दिल',
      [
        ['फ', 'फ'],
        ['दिल', 'दिल'],
      ],
    ],
    // Numbers that are no decimal digits.
    [
      '3½',
      [
        ['3', '3'],
        ['½', '½'],
      ],
    ],
    [
      '2½d',
      [
        ['2', '2'],
        ['½', '½'],
        ['d', 'd'],
      ],
    ],
    [
      '10², km²',
      [
        ['10', '10'],
        ['2', '²'],
        ['km2', 'km²'],
      ],
    ],
  ])('reads %s', (text, words) => {
    expect(printedWords(text)).toEqual(words);
    // Marks in an address are words that are read again.
    const tokens = words.map(([token]) => token);
    expect(wordsOf(tokens.join(' '))).toEqual(tokens);
  });

  it.each([
    ['ガス', 'カス'],
    ['दल', 'दाल'],
    ['ข้าวสาร', 'ข่าวสาร'],
    ['3½', '312'],
  ])('tells %s from %s', (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  it.each([
    ['пʼять', "п'ять", 'п’ять'],
    ['Oʻzbekiston', "O'zbekiston", 'O‘zbekiston'],
    ['\u06A9\u062A\u0627\u0628\u06CC', '\u0643\u062A\u0627\u0628\u064A'],
    ['U.S', 'U.S.', 'US'],
  ])('reads %s as it reads %s', (one, ...others) => {
    for (const other of others) expect(wordsOf(other)).toEqual(wordsOf(one));
  });

  it('gives words in order, apart from each other, each with a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let before = 0;
        for (const { token, start, end } of tokensOf(text)) {
          expect(token).toMatch(/^[\p{L}\p{N}\p{M}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
    );
  });
});
