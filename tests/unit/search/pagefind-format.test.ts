import { describe, expect, it } from 'vitest';
import { CborReader } from '../../../src/search/cbor-reader.ts';
import {
  emptyPagefindList,
  IndexChunk,
  PAGEFIND_VERSION,
  readPagefindList,
} from '../../../src/search/pagefind-format.ts';
import { positionsIn } from '../../../src/search/occurrences.ts';

const SIGNATURE = [...new TextEncoder().encode('pagefind_dcd')];
const text = (value: string): number[] => [0x60 + value.length, ...new TextEncoder().encode(value)];
const array = (...items: readonly number[][]): number[] => [0x80 + items.length, ...items.flat()];
const bytes = (...content: readonly number[]): Uint8Array => Uint8Array.from([...SIGNATURE, ...content]);

describe('CBOR', () => {
  // The examples of RFC 8949, appendix A.
  it.each([
    [[0x17], 23],
    [[0x18, 0x18], 24],
    [[0x19, 0x03, 0xe8], 1000],
    [[0x1a, 0x00, 0x0f, 0x42, 0x40], 1_000_000],
    [[0x20], -1],
    [[0x38, 0x63], -100],
    [[0x39, 0x03, 0xe7], -1000],
  ])('%j is %i', (encoded, value) => {
    expect(new CborReader(Uint8Array.from(encoded)).integer()).toBe(value);
  });

  it('goes past an item whole, and reads the next', () => {
    const reader = new CborReader(
      Uint8Array.from([...array(text('ab'), array([0x01], [0x38, 0x63]), [0x18, 0x18]), ...text('é'.normalize('NFD'))]),
    );
    reader.skip();
    expect(() => reader.integer()).toThrow('kind 3 stands where 0 is expected');
    expect(reader.at).toBe(10);
  });

  it('refuses what ends too early or is of another kind', () => {
    expect(() => new CborReader(Uint8Array.of()).array()).toThrow('ends too early');
    expect(() => new CborReader(Uint8Array.of(0x63, 0x61)).text()).toThrow('in the middle of a text');
    expect(() => new CborReader(Uint8Array.of(0xf5)).skip()).toThrow('kind 7 is not expected');
  });
});

describe('the list of an index', () => {
  it('tells records in order, and the words of each file', () => {
    const list = array(
      text(PAGEFIND_VERSION),
      array(array(text('en_1'), [0x05]), array(text('en_2'), [0x07], text('group'))),
      array(array(text('a'), text('m'), text('en_x'))),
      array(),
      array(),
      array(),
    );
    expect(readPagefindList(bytes(...list))).toEqual({
      records: ['en_1', 'en_2'],
      chunks: [{ from: 'a', file: 'en_x.pf_index' }],
    });
  });

  it('of an empty index holds nothing', () => {
    expect(readPagefindList(emptyPagefindList())).toEqual({ records: [], chunks: [] });
  });

  it('of another version is refused, and so is what is no such file', () => {
    expect(() => readPagefindList(bytes(...array(text('1.5.0'))))).toThrow(
      'written by Pagefind 1.5.0; files of 1.6.0 are read here',
    );
    expect(() => readPagefindList(Uint8Array.of(1, 2, 3))).toThrow('signature is missing');
  });
});

describe('a file of words', () => {
  // `a` in record 2, printed with marks in record 5. `b` in record 0, at 9 and, with another weight, at 3.
  const chunk = new IndexChunk(
    bytes(
      ...array(
        array(
          array(
            text('a'),
            array(array([0x02], array([0x01], [0x03]), array())),
            array(array(text('x'), array(array([0x05], array([0x00]))))),
          ),
          array(text('b'), array(array([0x00], array([0x09], [0x38, 0x18], [0x03])))),
        ),
      ),
    ),
  );

  it('knows its words', () => {
    expect([...chunk.words()]).toEqual(['a', 'b']);
  });

  it('tells where a word stands, marked or not, in ascending positions', () => {
    const found = chunk.occurrences('a');
    expect([...found.reports]).toEqual([2, 5]);
    expect([...positionsIn(found, 2)]).toEqual([1, 4]);
    expect([...positionsIn(found, 5)]).toEqual([0]);
    expect([...positionsIn(chunk.occurrences('b'), 0)]).toEqual([3, 9]);
    expect([...chunk.occurrences('c').reports]).toEqual([]);
  });
});
