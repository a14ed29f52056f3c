import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/citing/csv.ts';
import { oneLine } from '../../../src/citing/one-line.ts';

const read = (text: string): string[][] => parse(text, { bom: true });

describe('csv', () => {
  it('quotes every cell, ends lines with CR and LF, and begins with a byte order mark', () => {
    expect(
      csv([
        ['Date', 'Title'],
        ['1936-07', 'A “title”, "quoted"'],
      ]),
    ).toBe('\uFEFF"Date","Title"\r\n"1936-07","A “title”, ""quoted"""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠A'])(
    'lets no cell be a formula: %j',
    (text) => {
      expect(read(csv([[text]]))).toEqual([[`'${oneLine(text)}`]]);
    },
  );

  it('gives back every other cell as one line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const cells = read(csv(rows)).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')));
          expect(cells).toEqual(rows.map((row) => row.map(oneLine)));
        },
      ),
    );
  });
});
