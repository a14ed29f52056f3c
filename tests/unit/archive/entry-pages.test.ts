import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/archive/archive.ts';
import { isContested, pagesOfEntry } from '../../../src/archive/entry-pages.ts';
import type { Place } from '../../../src/schemas/place.ts';

const entry = (rest: Partial<Entry<Place>>): Entry<Place> => ({
  kind: 'places',
  id: 'baku',
  name: 'Baku',
  record: undefined,
  ancestors: [],
  children: [],
  reports: [],
  filed: [],
  ...rest,
});
const ordinals = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('pagesOfEntry', () => {
  it('gives a place without reports its page', () => {
    expect(pagesOfEntry(entry({}), 2)).toEqual([{ list: 'reports', page: 1, param: undefined }]);
  });

  it('gives what was filed a list of its own where it is long', () => {
    expect(
      pagesOfEntry(entry({ reports: ordinals(3), filed: ordinals(3) }), 2).map(({ list, param }) => [list, param]),
    ).toEqual([
      ['reports', undefined],
      ['reports', 'page/2'],
      ['filed', 'filed'],
      ['filed', 'filed/page/2'],
    ]);
    expect(pagesOfEntry(entry({ filed: ordinals(2) }), 2)).toHaveLength(1);
  });
});

describe('isContested', () => {
  it('looks at what a place lies in as well', () => {
    const places = new Map([
      [
        'khankendi',
        entry({
          id: 'khankendi',
          record: { name: 'Khankendi', kind: 'city', partOf: 'karabakh' },
          ancestors: ['karabakh'],
        }),
      ],
      [
        'karabakh',
        entry({
          id: 'karabakh',
          record: { name: 'Nagorno-Karabakh', kind: 'region', partOf: [{ id: 'azerbaijan', by: 'this archive' }] },
        }),
      ],
      [
        'sepino',
        entry({ id: 'sepino', record: { name: 'Sepino', kind: 'city', partOf: 'molise' }, ancestors: ['molise'] }),
      ],
    ]);
    const contested = (id: string): boolean | undefined => {
      const place = places.get(id);
      return place && isContested(place, places);
    };
    expect([contested('khankendi'), contested('karabakh'), contested('sepino')]).toEqual([true, true, false]);
  });
});
