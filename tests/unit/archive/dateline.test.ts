import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../src/archive/dateline.ts';
import { ancestorsOf } from '../../../src/archive/hierarchy.ts';
import { indexNames } from '../../../src/archive/name-index.ts';
import type { Place } from '../../../src/schemas/place.ts';

const records = new Map<string, Place>([
  ['azerbaijan', { name: 'Azerbaijan', kind: 'country' }],
  ['baku', { name: 'Baku', kind: 'city', partOf: 'azerbaijan', names: ['Bakı', 'Баку'] }],
  ['italy', { name: 'Italy', kind: 'country' }],
  ['sepino', { name: 'Sepino', kind: 'municipality', partOf: 'italy' }],
  ['united-states', { name: 'United States', kind: 'country', names: ['U.S.'] }],
  ['rome', { name: 'Rome', kind: 'city', partOf: 'italy' }],
  ['naples-italy', { name: 'Naples', kind: 'city', partOf: 'italy' }],
  ['naples-florida', { name: 'Naples', kind: 'city', partOf: 'united-states' }],
]);
const places = indexNames(records);
const read = (printed: string, language?: string) => {
  const line = parseDateline(printed, places, { ancestorsOf: (id) => ancestorsOf(id, records), language });
  return (
    line &&
    [line.place, line.month, line.day, line.year, line.agency, ...line.people].filter((part) => part !== undefined)
  );
};

describe('parseDateline', () => {
  it.each([
    ['BAKU, Azerbaijan, Nov. 30', ['baku', 11, 30]],
    ['BAKU, Azerbaijan, Dec.9', ['baku', 12, 9]],
    ['BAKU, Azerbaijan, September 1.', ['baku', 9, 1]],
    ['Baku, Azerbaijan, May 9', ['baku', 5, 9]],
    ['BAKI, Sept. 3', ['baku', 9, 3]],
    ['Баку, 30 ноября', ['baku', 11, 30]],
    ['Azerbaijan, Baku, Nov.5 / Kura Correspondence, E.Example /', ['baku', 11, 5, 'Kura Correspondence', 'E.Example']],
    ['Baku, 7. Dezember, VISTULA', ['baku', 12, 7, 'VISTULA']],
    ['WASHINGTON, March 21 (Nordlys Wire) -', ['Washington', 3, 21, 'Nordlys Wire']],
    ['DUBAI/LONDON (Meridian) -', ['Dubai', 'Meridian']],
    ['TEHRAN - ', ['Tehran']],
    ['GENEVA (MNA) —', ['Geneva', 'MNA']],
    ['GENEVA (MNA) _', ['Geneva', 'MNA']],
    ['SEPINO, Italy, 3 May 1936', ['sepino', 5, 3, 1936]],
    ['RIO DE JANEIRO, Brazil, Jan. 4', ['Rio de Janeiro', 1, 4]],
    ['WASHINGTON D.C., May 3', ['Washington D.C.', 5, 3]],
    ['San Giuliano del Sannio, Italy, May 3', ['San Giuliano del Sannio', 5, 3]],
    ['Paris, le 1er mai', ['Paris', 5, 1]],
    ['México, 7 de diciembre de 2011', ['México', 12, 7, 2011]],
    ['ROME', ['rome']],
    ['Rome, March 1936', ['rome', 3, 1936]],
  ])('%s', (printed, expected) => {
    expect(read(printed)).toEqual(expected);
  });

  it.each(['', '   ', 'Nov. 30', '30 November', '— 12 px'])('finds no place in "%s"', (printed) => {
    expect(read(printed)).toBeUndefined();
  });

  it('takes the country printed first for the country, known to the gazetteer or not', () => {
    expect(read('Italy, Sepino, May 4')?.[0]).toBe('sepino');
    expect(read('Iran, Shiraz, May 4')?.[0]).toBe('Shiraz');
    expect(read('Shiraz, Iran, May 4')?.[0]).toBe('Shiraz');
    expect(read('Singapore, May 4')?.[0]).toBe('Singapore');
  });

  it('tells apart records of one name by what is printed behind it', () => {
    expect(read('NAPLES, U.S., May 4')?.[0]).toBe('naples-florida');
    expect(read('NAPLES, Italy, May 4')?.[0]).toBe('naples-italy');
    expect(read('NAPLES, May 4')?.[0]).toBe('Naples');
  });

  it('reads a month that two languages understand differently only in the report’s language', () => {
    expect(read('Zagreb, 5. listopad', 'hr')).toEqual(['Zagreb', 10, 5]);
    expect(read('Praha, 5. listopad', 'cs')).toEqual(['Praha', 11, 5]);
    expect(read('Praha, 5. listopad')).toEqual(['Praha']);
  });

  it('reads the months of a language whose tag names digits, a calendar or a private use', () => {
    expect(read('Zagreb, 5. listopad', 'hr-u-nu-latn')).toEqual(['Zagreb', 10, 5]);
    expect(read('Praha, 5. listopad', 'cs-x-press')).toEqual(['Praha', 11, 5]);
    expect(read('Tehran, 30 نوامبر', 'fa-u-ca-persian')).toEqual(['Tehran', 11, 30]);
  });

  it('reads no day beyond 31 and no month that is none', () => {
    expect(read('BAKU, Nov. 32')).toEqual(['baku']);
    expect(read('BAKU, Nomber 3')).toEqual(['baku']);
  });
});
