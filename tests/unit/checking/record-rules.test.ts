import { describe, expect, it } from 'vitest';
import { faults } from './checked.ts';

describe('records', () => {
  it('that are complete', () => {
    expect(
      faults(
        'name: Sepino\nkind: municipality\npartOf: italy\nnames: [Saepinum, {name: Седжано, language: ru, by: listed by GeoNames}]\ncoordinates: [41.40782, 14.61938]\n',
        { kind: 'place', file: 'places/sepino.yaml' },
      ),
    ).toEqual([]);
    expect(
      faults(
        'name: Meridian News Agency\nkind: news agency\nstatements: [{text: owned by nobody, by: its readers}]\n',
        { kind: 'source', file: 'sources/meridian.yaml' },
      ),
    ).toEqual([]);
    expect(faults('name: Town Council\n', { kind: 'organisation', file: 'organisations/town-council.yaml' })).toEqual(
      [],
    );
    expect(
      faults('---\ntitle: About\ndescription: What it is.\n---\n\nText.\n', { kind: 'page', file: 'pages/about.md' }),
    ).toEqual([]);
  });

  it.each([
    [
      'place',
      'places/sepino.yaml',
      'name: Sepino\nkind: town\n',
      '2:7-11 error kind must be one of country, region, province, municipality, city, district, area. Found "town". place/kind',
    ],
    [
      'place',
      'places/sepino.yaml',
      'name: Sepino\n',
      '1:1-1 error kind must be one of country, region, province, municipality, city, district, area. Add the line kind: with its value. Found no kind. place/required-key',
    ],
    [
      'place',
      'places/Sepino.yaml',
      'name: Sepino\nkind: city\n',
      '1:1-1 error the file’s name is the id and must be lower-case letters, digits and single hyphens, with a letter in it. Rename the file. Found "places/Sepino.yaml". Did you mean places/sepino.yaml? place/id',
    ],
    [
      'place',
      'places/sepino.yaml',
      'name: Sepino\nkind: city\ncoordinates: [91, 14]\n',
      '3:15-17 error item 1 of coordinates must be at most 90. Found "91". place/value',
    ],
    [
      'place',
      'places/sepino.yaml',
      'name: Sepino\nkind: city\npartOf: The Province\n',
      '3:9-21 error partOf must be an id: lower-case letters, digits and single hyphens, for example san-giuliano-del-sannio. Found "The Province". Did you mean the-province? place/value',
    ],
    [
      'place',
      'places/sepino.yaml',
      'name: Sepino\nkind: city\npartOf: [{id: italy, since: 1861}]\n',
      '3:22-27 error a key in item 1 of partOf must be one that a place can have. Take the line out. Found "since". place/unknown-key',
    ],
    [
      'place',
      'places/sepino.yaml',
      'Sepino\n',
      '1:1-7 error a file’s data must be keys with values, one a line as key: value. place/type',
    ],
    [
      'source',
      'sources/meridian.yaml',
      'name: Meridian\nkind: newspaper\nfounded: 1999-02-29\n',
      '3:10-20 error founded must be a day that exists: February 1999 has 28 days. Found "1999-02-29". source/date-exists',
    ],
    [
      'organisation',
      'organisations/council.yaml',
      'nam: Council\n',
      '1:1-4 error a key must be one that an organisation can have. Found "nam". Did you mean name? organisation/unknown-key',
    ],
    [
      'page',
      'pages/about.md',
      '---\ntitle: About\ndescription: What it is.\n---\n',
      '4:1-4 error the text must follow the closing ---. Put the page’s text there. Found nothing. page/body-empty',
    ],
  ] as const)('%s: %s %j', (kind, file, text, message) => {
    expect(faults(text, { kind, file })).toEqual([message]);
  });
});
