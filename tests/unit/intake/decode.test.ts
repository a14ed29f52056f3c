import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/intake/decode.ts';

const utf16 = (text: string, littleEndian: boolean, bom: boolean): Uint8Array => {
  const bytes = Buffer.from((bom ? '\uFEFF' : '') + text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

describe('decode', () => {
  it('reads UTF-8 with or without BOM, and any line ends', () => {
    expect(decode(Buffer.from('a\r\nb\rc\nd'))).toEqual({ text: 'a\nb\nc\nd' });
    expect(decode(Buffer.from('\uFEFFé'))).toEqual({ text: 'é' });
    expect(decode(Buffer.from(''))).toEqual({ text: '' });
  });

  it.each([
    ['UTF-16', utf16('date: 2020\nö', true, true), 1, 1],
    ['UTF-16', utf16('date: 2020\nö', false, true), 1, 1],
    ['UTF-16 without a byte order mark', utf16('date: 2020\nö', true, false), 1, 1],
    ['UTF-16 without a byte order mark', utf16('date: 2020\nö', false, false), 1, 1],
    ['Latin-1 (ISO 8859-1)', Buffer.from('one\r\ncafé ö', 'latin1'), 2, 4],
    [
      'Windows-1252',
      Buffer.concat([Buffer.from('He said '), Buffer.from([0x93]), Buffer.from('no'), Buffer.from([0x94])]),
      1,
      9,
    ],
    [
      'Windows-1251',
      Buffer.concat([
        Buffer.from('x '),
        Buffer.from([
          0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xcc, 0xee, 0xf1, 0xea,
          0xe2, 0xe0, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0,
        ]),
      ]),
      1,
      3,
    ],
    ['a binary file', Buffer.from('a\nb\0c'), 2, 2],
  ])('refuses %s by name', (encoding, bytes, line, column) => {
    expect(decode(bytes)).toMatchObject({ encoding, line, column });
  });

  it('still gives the text of another encoding, for builds without rules', () => {
    expect(decode(utf16('né\n', true, true))).toMatchObject({ text: 'né\n' });
    expect(decode(Buffer.from('café', 'latin1'))).toMatchObject({ text: 'café' });
  });
});
