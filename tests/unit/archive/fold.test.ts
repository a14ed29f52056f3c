import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, withoutAccents } from '../../../src/archive/fold.ts';

describe('foldName', () => {
  it.each([
    ['Łódź, İstanbul, Việt Nam', 'lodz, istanbul, viet nam'],
    ['Йошкар-Ола, Ёлкино, Київ', 'иошкар-ола, елкино, киів'],
    ['Ἀθήνα', 'αθηνα'],
    ['יְרוּשָׁלַיִם', 'ירושלים'],
    ['مُحَمَّد', 'محمد'],
    ['葛\u{E0100}城, 1\uFE0F\u20E3', '葛城, 1'],
    ['서울', '서울'.normalize('NFD')],
  ])('reads %s without accents and points', (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(name.normalize('NFD'))).toBe(folded);
  });

  it.each(['ガス', 'दिल', 'क़लम', 'কোলকাতা', 'தமிழ்', 'ข่าวสาร', 'น้ำ', 'ဗမာစာ'])('keeps the marks of %s', (name) => {
    expect(foldName(name)).toBe(name.normalize('NFC'));
    expect(foldName(name.normalize('NFD'))).toBe(name.normalize('NFC'));
  });

  it.each([
    ['Oʻzbekiston', "O'zbekiston"],
    ['Hawaiʻi', 'Hawai’i'],
    ['пʼять', "п'ять"],
    ['\u06A9\u062A\u0627\u0628\u06CC', '\u0643\u062A\u0627\u0628\u064A'],
    ['\u0671\u0644\u0644\u0647', '\u0627\u0644\u0644\u0647'],
    ['٢٠٢٠, ۲۰۲۰, २०२०, ๒๐๒๐', '2020, 2020, 2020, 2020'],
  ])('reads %s as %s', (name, same) => {
    expect(foldName(name)).toBe(foldName(same));
  });

  it('knows the decimal digits of every script', () => {
    const digits = Array.from({ length: 0x20000 }, (_, point) => String.fromCodePoint(point)).filter((sign) =>
      /\p{Nd}/u.test(sign),
    );
    const tens = Array.from({ length: digits.length / 10 }, (_, at) => digits.slice(10 * at, 10 * at + 10).join(''));
    expect(tens.length).toBeGreaterThan(50);
    for (const ten of tens) expect(foldName(ten), ten).toBe('0123456789');
  });

  it('changes nothing of what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});

describe('withoutAccents', () => {
  it('leaves the letters and digits of another script or keyboard', () => {
    expect(withoutAccents('Ōʻzbek \u06A9 ٢')).toBe('oʻzbek \u06A9 ٢');
  });
});
