import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../src/archive/records.ts';
import type { ArchiveSubject, Filed } from '../../../src/checking/archive-subject.ts';
import { checkArchive } from '../../../src/checking/check-archive.ts';
import { checkFile } from '../../../src/checking/check-file.ts';
import type { SubjectKind } from '../../../src/checking/subject.ts';
import { idOfFile } from '../../../src/checking/rules/id.ts';
import type { Place } from '../../../src/schemas/place.ts';
import type { Organisation } from '../../../src/schemas/organisation.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { line, report, SETTINGS } from './checked.ts';

const RECORDS: Readonly<Record<string, string>> = {
  'places/italy.yaml': 'name: Italy\nkind: country\n',
  'places/molise.yaml': 'name: Molise\nkind: region\npartOf: italy\n',
  'places/sepino.yaml': 'name: Sepino\nkind: municipality\npartOf: molise\nnames: [Saepinum]\n',
  'places/azerbaijan.yaml': 'name: Azerbaijan\nkind: country\n',
  'places/baku.yaml': 'name: Baku\nkind: city\npartOf: azerbaijan\n',
  'sources/meridian.yaml': 'name: Meridian News Agency\nkind: news agency\nplace: Baku\n',
  'organisations/council.yaml': 'name: Town Council\n',
};

/** What the rules across files say of reports and records; `file line`. */
function faults(files: Readonly<Record<string, string>>, settings = SETTINGS): string[] {
  const filed: Record<string, Filed<never>[]> = { articles: [], places: [], organisations: [], sources: [], pages: [] };
  for (const [file, text] of Object.entries({ ...RECORDS, ...files })) {
    const [collection = ''] = file.split('/');
    const kind = (collection === 'articles' ? 'article' : collection.slice(0, -1)) as SubjectKind;
    const { data, value, marks } = checkFile(kind, file, text, settings);
    const id =
      collection === 'articles'
        ? file.replace(/^articles\/\d{4}\/\d{2}\/(\d{4})-(\d{2})-(\d{2})-(.*)\.md$/, '$1/$2/$3/$4')
        : idOfFile(file);
    filed[collection]?.push({ file, id, data: (data ?? value) as never, marks });
  }
  const archive: ArchiveSubject = {
    articles: filed['articles'] as Filed<ArticleData>[],
    places: filed['places'] as Filed<Place>[],
    organisations: filed['organisations'] as Filed<Organisation>[],
    sources: filed['sources'] as Filed<Source>[],
    pages: filed['pages'] ?? [],
    settings,
  };
  return checkArchive(archive).map((diagnostic) => `${diagnostic.file} ${line(diagnostic)}`);
}

const FILE = 'articles/2020/11/2020-11-30-two.md';

describe('names', () => {
  it('resolve by id, name or variant, whatever their case and diacritics', () => {
    expect(
      faults({
        [FILE]: report({
          places: '[sepino, ITALY, Sæpinum, Molisé]',
          organisations: '[town council]',
          source: 'meridian',
          filedFrom: 'Bakú',
        }),
      }),
    ).toEqual([]);
  });

  it('without a record are warnings with the nearest name and a record to paste', () => {
    expect(faults({ [FILE]: report({ places: '[Italy, Sepinno]' }) })).toEqual([
      `${FILE} 5:17-24 warning a place must have a record to be more than a plain page. Add places/sepinno.yaml. Found "Sepinno". Did you mean Sepino? article/unknown-name`,
    ]);
    expect(faults({ [FILE]: report({ source: 'Vistula Press' }) })).toEqual([
      `${FILE} 4:9-22 warning a source must have a record to be more than a plain page. Add sources/vistula-press.yaml. Found "Vistula Press". article/unknown-name`,
    ]);
    expect(faults({ [FILE]: report({ organisations: '[Fishers’ Union]' }) })).toEqual([
      `${FILE} 6:17-31 warning an organisation must have a record to be more than a plain page. Add organisations/fishers-union.yaml. Found "Fishers’ Union". article/unknown-name`,
    ]);
  });

  it('without a record are errors where the settings say so', () => {
    expect(faults({ [FILE]: report({ places: '[Nowhere]' }) }, { ...SETTINGS, unresolvedNames: 'error' })[0]).toContain(
      ' 5:10-17 error a place must have a record',
    );
  });

  it('of several records are errors that list the ids', () => {
    expect(
      faults({
        'places/georgia-country.yaml': 'name: Georgia\nkind: country\n',
        'places/georgia-us.yaml': 'name: Georgia\nkind: region\n',
        [FILE]: report({ places: '[Sepino, georgia]' }),
      }),
    ).toEqual([
      `${FILE} 5:18-25 error a name must mean one place, and this one means several. Write the id instead: georgia-country (Georgia) or georgia-us (Georgia). Found "georgia". article/ambiguous-name`,
    ]);
  });

  it('that share a plain page are told', () => {
    expect(
      faults({ [FILE]: report({ places: '[Al Qa‘im, Al-Qaim]' }) }).filter((fault) =>
        fault.endsWith('article/shared-page'),
      ),
    ).toEqual([
      `${FILE} 5:20-27 warning names without a record share a page where their addresses agree, here with “Al Qa‘im” at /places/al-qaim/. Give one of them a record. Found "Al-Qaim". article/shared-page`,
    ]);
  });

  it('a source’s seat is a place', () => {
    expect(faults({ 'sources/nordlys.yaml': 'name: Nordlys Wire\nkind: news agency\nplace: Bakuu\n' })).toEqual([
      'sources/nordlys.yaml 3:8-13 warning a place must have a record to be more than a plain page. Add places/bakuu.yaml. Found "Bakuu". Did you mean Baku? source/unknown-name',
    ]);
  });
});

describe('datelines', () => {
  it.each(['BAKU, Azerbaijan, Nov. 30', 'BAKU, Nov. 30', 'Baku, November', '', 'BAKU'])('%j agrees', (dateline) => {
    expect(faults({ [FILE]: report({ dateline }) })).toEqual([]);
  });

  it.each([
    [
      'BAKU, Azerbaijan, Nov. 29',
      `3:11-36 warning dateline must agree with date, which is 2020-11-30. Correct the one that is wrong; leave both if the report prints them so. Found "BAKU, Azerbaijan, Nov. 29". article/dateline-date`,
    ],
    [
      'BAKU, Italy, Nov. 30',
      `3:11-31 warning dateline must put Baku where the gazetteer does, and no record puts it in Italy. If another place is meant, add filedFrom. Found "BAKU, Italy, Nov. 30". article/dateline-place`,
    ],
    [
      'GANJA, Nov. 30',
      `3:11-25 warning a place must have a record to be more than a plain page. Add places/ganja.yaml. Found "Ganja". article/unknown-name`,
    ],
    [
      '30 - -',
      `3:11-17 warning dateline must begin with the place the report was filed from. If it does not print one so, add filedFrom. Found "30 - -". article/dateline-place`,
    ],
  ])('%s', (dateline, message) => {
    expect(faults({ [FILE]: report({ dateline }) })).toEqual([`${FILE} ${message}`]);
  });

  it('yield to filedFrom', () => {
    expect(faults({ [FILE]: report({ dateline: 'GANJA, Nov. 30', filedFrom: 'Baku' }) })).toEqual([]);
  });
});

describe('partOf', () => {
  it('leads to a record', () => {
    expect(faults({ 'places/isernia.yaml': 'name: Isernia\nkind: city\npartOf: molisse\n' })).toEqual([
      'places/isernia.yaml 3:9-16 error partOf must be the id of a record in places/. Add places/molisse.yaml, or correct the id. Found "molisse". Did you mean molise? place/part-of',
    ]);
    expect(faults({ 'organisations/water.yaml': 'name: Water Board\npartOf: ministry\n' })).toEqual([
      'organisations/water.yaml 2:9-17 error partOf must be the id of a record in organisations/. Add organisations/ministry.yaml, or correct the id. Found "ministry". organisation/part-of',
    ]);
    expect(
      faults({
        'places/isernia.yaml':
          'name: Isernia\nkind: city\npartOf:\n  - { id: molise }\n  - { id: abruzzo, to: 1963 }\n',
      }),
    ).toEqual([
      'places/isernia.yaml 5:11-18 error partOf must be the id of a record in places/. Add places/abruzzo.yaml, or correct the id. Found "abruzzo". place/part-of',
    ]);
  });

  it('never comes back, and every record of the ring is named', () => {
    expect(faults({ 'places/italy.yaml': 'name: Italy\nkind: country\npartOf: sepino\n' })).toEqual([
      'places/italy.yaml 3:9-15 error partOf must not come back to the record itself, as it does here: italy → sepino → molise → italy. Correct one of them. Found "sepino". place/part-of-cycle',
      'places/molise.yaml 3:9-14 error partOf must not come back to the record itself, as it does here: molise → italy → sepino → molise. Correct one of them. Found "italy". place/part-of-cycle',
      'places/sepino.yaml 3:9-15 error partOf must not come back to the record itself, as it does here: sepino → molise → italy → sepino. Correct one of them. Found "molise". place/part-of-cycle',
    ]);
    expect(faults({ 'places/a.yaml': 'name: A\nkind: area\npartOf: a\n' })).toHaveLength(1);
  });
});

describe('former addresses', () => {
  const other = 'articles/2020/11/2020-11-30-one.md';

  it('are free', () => {
    expect(faults({ [FILE]: report({ aliases: '[/old/two.html/]' }) })).toEqual([]);
    expect(faults({ [other]: report(), [FILE]: report({ aliases: '[/2020/11/30/one/]' }) })).toEqual([
      `${FILE} 7:11-27 error a former address must not be in use, and this one is that of ${other}. Take it out. Found "/2020/11/30/one/". article/alias`,
    ]);
    expect(faults({ [FILE]: report({ aliases: '[/2020/11/]' }) })).toEqual([
      `${FILE} 7:11-20 error a former address must not be in use, and this one is that of a page of dates. Take it out. Found "/2020/11/". article/alias`,
    ]);
    expect(faults({ 'places/sepino.yaml': 'name: Sepino\nkind: city\naliases: [molise]\n' })).toEqual([
      'places/sepino.yaml 3:11-17 error a former id must not be in use, and this one is that of places/molise.yaml. Take it out. Found "molise". place/alias',
    ]);
  });

  it.each([
    ['/1999/', 'a page of dates'],
    ['/2020/11/page/2/', 'a page of dates'],
    ['/404/', 'the archive itself'],
    ['/data/', 'the archive itself'],
    ['/dates/11-30/', 'the archive itself'],
    ['/favicon.svg/', 'the archive itself'],
    ['/help/rules/', 'the archive itself'],
    ['/places/', 'the archive itself'],
    ['/records.ndjson/', 'the archive itself'],
    ['/2020/11/30/two/index.html/', 'the archive itself'],
    ['/.git/hooks/', 'the archive itself'],
    ['/colophon/', 'pages/colophon.md'],
  ])('do not take %s, which is that of %s', (alias, owner) => {
    const files = {
      'pages/colophon.md': '---\ntitle: Colophon\ndescription: Who made it.\n---\n\nText.\n',
      [FILE]: report({ aliases: `[${alias}]` }),
    };
    expect(faults(files)).toEqual([
      `${FILE} 7:11-${11 + alias.length} error a former address must not be in use, and this one is that of ${owner}. Take it out. Found "${alias}". article/alias`,
    ]);
  });

  it('stay within the archive', () => {
    expect(faults({ [FILE]: report({ aliases: '[/../x/]' }) })[0]).toContain(
      '7:11-17 error a former address must be written /2020/11/30/old-slug/',
    );
  });
});

it('an editorial page takes no address that the archive needs', () => {
  expect(faults({ 'pages/search.md': '---\ntitle: A\ndescription: B.\n---\n\nText.\n' })).toEqual([
    'pages/search.md 1:1-1 error an editorial page must not take the address /search/, which the archive needs itself. Rename the file. Found "pages/search.md". page/address',
  ]);
});
