import { describe, expect, it } from 'vitest';
import { faults, report, SETTINGS } from './checked.ts';

describe('a report', () => {
  it('needs five keys and a text, and nothing else', () => {
    expect(faults(report())).toEqual([]);
    expect(faults(report({ dateline: '', places: '[]' }))).toEqual([]);
  });

  it.each([
    [
      'date',
      '1:1-4 error date must be written YYYY-MM-DD, for example 2024-03-03. Add the line date: with its value. Found no date. article/required-key',
    ],
    [
      'dateline',
      '1:1-4 error dateline must be the dateline as printed, in quotes if it holds a colon; empty if none is printed. Add the line dateline: and leave it empty if the report prints none. Found no dateline. article/required-key',
    ],
    [
      'source',
      '1:1-4 error source must be the name or id of the agency or paper. Add the line source: with its value. Found no source. article/required-key',
    ],
    [
      'places',
      '1:1-4 error places must be a list of places, for example [Sepino, Italy], or [] if none. Add the line places: [] if there are none. Found no places. article/required-key',
    ],
    [
      'organisations',
      '1:1-4 error organisations must be a list of organisations, for example [United Nations], or [] if none. Add the line organisations: [] if there are none. Found no organisations. article/required-key',
    ],
  ])('says at its first line that %s is missing', (key, message) => {
    expect(faults(report({ [key]: undefined }))).toEqual([message]);
  });

  it('accepts every key there is', () => {
    const text = report({
      headline: 'Two towns',
      suppliedTitle: 'Two towns meet',
      byline: '[A. Example]',
      language: 'az-Latn',
      filedFrom: 'Baku',
      url: 'https://meridian.example/1',
      accessed: '2021-01',
      archivedUrls: '[https://kept.example/1]',
      edition: 'Evening',
      section: 'World',
      page: '012',
      rightsHolder: 'Meridian',
      accession: '{from: A reader, date: 2021-01-02, note: by post}',
      rights: 'in-copyright',
      status: 'corrected',
      corrections: '[{date: 2021-01-02, note: A name}]',
      notes: '[{date: 2021-01-02, text: A remark}]',
      aliases: '[/2020/11/30/one/]',
      extra: '{topics: [water]}',
    });
    expect(faults(text, { settings: { ...SETTINGS, extra: { topics: { label: 'Topics', facet: true } } } })).toEqual(
      [],
    );
  });
});

describe('keys', () => {
  it.each([
    ['datelne', 'dateline', 'dateline'],
    ['organizations', 'organisations', 'organisations'],
    ['Places', 'places', 'places'],
  ])('%s is a slip of %s, and one fault', (written, meant, left) => {
    expect(faults(report({ [left]: undefined, [written]: '[]' }))).toEqual([
      `6:1-${written.length + 1} error a key must be one that a report can have. Found "${written}". Did you mean ${meant}? article/unknown-key`,
    ]);
  });

  it('that nothing resembles are to be taken out', () => {
    expect(faults(report({ layout: 'post' }))).toEqual([
      '7:1-7 error a key must be one that a report can have. Take the line out, or put it under extra and declare it in the settings. Found "layout". article/unknown-key',
    ]);
    expect(faults(report({ notes: '[{date: 2021-01-02, text: A, colour: red}]' }))).toEqual([
      '7:37-43 error a key in item 1 of notes must be one that a report can have. Take the line out. Found "colour". article/unknown-key',
    ]);
  });

  it('under extra are declared in the settings', () => {
    expect(
      faults(report({ extra: '{topic: water}' }), {
        settings: { ...SETTINGS, extra: { topics: { label: 'Topics', facet: false } } },
      }),
    ).toEqual([
      '7:9-14 error a field under extra must be declared in the settings; the settings declare topics. Declare it in src/site.ts, or take it out. Found "topic". Did you mean topics? article/undeclared-field',
    ]);
  });
});

describe('types and values', () => {
  it.each([
    [
      'places',
      '{a: b}',
      '5:9-15 error places must be a list of places, for example [Sepino, Italy], or [] if none. Found "{a: b}". article/type',
    ],
    [
      'places',
      'Sepino',
      '5:9-15 error places must be a list of places, for example [Sepino, Italy], or [] if none. Found "Sepino". Did you mean [Sepino]? article/type',
    ],
    [
      'places',
      '',
      '5:1-7 error places must be a list of places, for example [Sepino, Italy], or [] if none. Found nothing. Did you mean []? article/type',
    ],
    [
      'places',
      '[Sepino, 7]',
      '5:18-19 error item 2 of places must be one of a list of places, for example [Sepino, Italy], or [] if none. Found 7. Did you mean "7"? article/type',
    ],
    ['source', '', '4:1-7 error source must be the name or id of the agency or paper. Found nothing. article/type'],
    [
      'source',
      '""',
      '4:9-11 error source must be the name or id of the agency or paper, not empty. Found nothing. article/value',
    ],
    [
      'headline',
      '1936',
      '7:11-15 error headline must be the headline as printed. Found 1936. Did you mean "1936"? article/type',
    ],
    [
      'url',
      'ftp://a.example',
      '7:6-21 error url must be a web address that begins with https:// or http://. Found "ftp://a.example". article/value',
    ],
    [
      'language',
      'english_uk',
      '7:11-21 error language must be a BCP 47 language tag, for example en or az-Latn. Found "english_uk". article/language-tag',
    ],
    [
      'rights',
      'mine',
      '7:9-13 error rights must be a rightsstatements.org or Creative Commons address, or one of copyright-not-evaluated, in-copyright, copyright-undetermined, no-known-copyright, no-copyright-us, public-domain, cc0, cc-by, cc-by-sa. Found "mine". article/rights',
    ],
    ['status', 'gone', '7:9-13 error status must be usable, corrected or withdrawn. Found "gone". article/status'],
    [
      'aliases',
      '[old]',
      '7:11-14 error item 1 of aliases must be a former address, for example /2020/11/30/old-slug/. Found "old". article/value',
    ],
    ['source', 'TODO', '4:9-13 error TODO must be replaced by what is right. Found "TODO". article/todo'],
    ['places', '[TODO]', '5:10-14 error TODO must be replaced by what is right. Found "TODO". article/todo'],
    ['date', 'TODO', '2:7-11 error TODO must be replaced by what is right. Found "TODO". article/todo'],
  ])('%s: %s', (key, value, message) => {
    expect(faults(report({ [key]: value }))).toEqual([message]);
  });

  it('keeps numbers as they are printed', () => {
    expect(faults(report({ page: '012', section: '1e3' }))).toEqual([]);
  });

  it('warns of a # that hides the rest of a value', () => {
    expect(faults(report({ headline: 'We are # 1' }))).toEqual([
      '7:18-21 warning a remark behind # must stand on a line of its own. If it belongs to the value, put the whole value in quotes. Found "# 1". article/comment',
    ]);
    expect(faults(report({ headline: '"We are # 1"' }))).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [
      '30 November 2020',
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "30 November 2020". Did you mean 2020-11-30? article/date-format',
    ],
    [
      'Nov. 30, 2020',
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "Nov. 30, 2020". Did you mean 2020-11-30? article/date-format',
    ],
    [
      '30/11/2020',
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "30/11/2020". Did you mean 2020-11-30? article/date-format',
    ],
    [
      "'2020-11-30T10:14:29-04:00'",
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "2020-11-30T10:14:29-04:00". Did you mean 2020-11-30? article/date-format',
    ],
    [
      '2020-11-31',
      'date must be a day that exists: November 2020 has 30 days. Found "2020-11-31". Did you mean 2020-11-30? article/date-exists',
    ],
    [
      '2020-02-30',
      'date must be a day that exists: February 2020 has 29 days. Found "2020-02-30". Did you mean 2020-11-30? article/date-exists',
    ],
    [
      '2020-13-01',
      'date must be a day that exists: months go from 01 to 12. Found "2020-13-01". Did you mean 2020-11-30? article/date-exists',
    ],
    [
      '[2020]',
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "[2020]". Did you mean 2020-11-30? article/date-format',
    ],
    [
      '""',
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found nothing. Did you mean 2020-11-30? article/date-format',
    ],
  ])('%s', (value, message) => {
    expect(faults(report({ date: value }))).toEqual([`2:7-${7 + value.length} error ${message}`]);
  });

  it('is reported at its key where the value is empty', () => {
    expect(faults(report({ date: '' }))).toEqual([
      '2:1-5 error date must be written YYYY-MM-DD, for example 2024-03-03. Found nothing. Did you mean 2020-11-30? article/date-format',
    ]);
  });

  it('may be a year or a month, where the path says so too', () => {
    expect(faults(report({ date: '1936' }), { file: 'articles/1936/1936-two.md' })).toEqual([]);
    expect(faults(report({ date: '1936-07' }), { file: 'articles/1936/07/1936-07-two.md' })).toEqual([]);
  });

  it('suggests nothing for a date that reads two ways', () => {
    expect(faults(report({ accessed: '03/04/2024' }))).toEqual([
      '7:11-21 error accessed must be written YYYY-MM-DD, for example 2024-03-03. Found "03/04/2024". article/date-format',
    ]);
  });
});

describe('the path', () => {
  it('agrees with the date', () => {
    expect(faults(report({ date: '2020-11-29', dateline: '' }))).toEqual([
      '2:7-17 error date must agree with the file’s name and folder, which say 2020-11-30. Correct the date, or move the file to articles/2020/11/2020-11-29-two.md. Found "2020-11-29". Did you mean 2020-11-30? article/path-date',
    ]);
  });

  it.each([
    'articles/2020/12/2020-11-30-two.md',
    'articles/2020-11-30-two.md',
    'articles/2020/11/two.md',
    'articles/2020/11/2020-11-30-Two.md',
    'articles/2020/11/2020-11-30-two.MD',
  ])('%s is not where a report stands', (file) => {
    expect(faults(report(), { file })).toEqual([
      `1:1-4 error the file must be named articles/YYYY/MM/YYYY-MM-DD-slug.md, the slug in lower-case letters, digits and single hyphens, with a letter in it. Move it. Found "${file}". Did you mean articles/2020/11/2020-11-30-two.md? article/path`,
    ]);
  });
});

describe('a withdrawn report', () => {
  const withdrawn = `{date: 2021-01-02, reason: A court’s order, textSha256: ${'a'.repeat(64)}}`;

  it('is complete without a text', () => {
    expect(faults(report({ suppliedTitle: 'Two towns meet', status: 'withdrawn', withdrawn }, ''))).toEqual([]);
  });

  it('says when and why, keeps a title and no text', () => {
    expect(faults(report({ status: 'withdrawn' }))).toEqual([
      '7:9-18 error a withdrawn report must say when and why. Add withdrawn: {date, reason, textSha256}. Found no withdrawn. article/withdrawn',
      '7:9-18 error a withdrawn report must have a suppliedTitle, since its text no longer gives it a title. Found no suppliedTitle. article/withdrawn',
      '10:1-27 error the text of a withdrawn report must be taken out. Delete everything behind the closing ---. article/withdrawn',
    ]);
  });

  it('has that status', () => {
    expect(faults(report({ withdrawn }))).toEqual([
      '7:1-10 error a report with withdrawn must have status: withdrawn. Found no status. Did you mean status: withdrawn? article/withdrawn',
    ]);
  });
});

it('a corrected report says what was corrected', () => {
  expect(faults(report({ status: 'corrected' }))).toEqual([
    '7:9-18 warning a corrected report must say what was corrected. Add corrections, each with date and note. Found no corrections. article/corrections',
  ]);
});
