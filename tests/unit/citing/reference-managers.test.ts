import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/citing/bibtex.ts';
import { cslItem } from '../../../src/citing/csl-json.ts';
import { oneLine } from '../../../src/citing/one-line.ts';
import { ris } from '../../../src/citing/ris.ts';
import { cited, KINDS } from '../../support/cited-reports.ts';
import { readBibtex, readCsl, readRis } from '../../support/read-citations.ts';

const csl = (report: Parameters<typeof cslItem>[0]): string => JSON.stringify([cslItem(report)]);

describe.each(Object.entries(KINDS))('a report with %s, read back', (_kind, report) => {
  const issued = { 'date-parts': [report.date.split('-').map(Number)] };
  const same = {
    title: report.title.text,
    'container-title': report.source,
    'publisher-place': report.place,
    issued,
    language: report.language,
    URL: report.address,
    page: report.page,
  };
  const known = Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined));

  it.each([
    ['RIS', readRis, ris, 'article-newspaper'],
    ['BibTeX', readBibtex, bibtex, 'article-journal'],
    ['CSL-JSON', readCsl, csl, 'article-newspaper'],
  ] as const)('from %s keeps title, source, place, day, language, address and page', (_format, read, write, type) => {
    const items = read(write(report));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ ...known, type });
    for (const [key, value] of Object.entries(same)) if (value === undefined) expect(items[0]).not.toHaveProperty(key);
  });

  it('names its people, and says what must be said of the citation', () => {
    const [fromBibtex] = readBibtex(bibtex(report));
    const people = (fromBibtex?.['author'] as unknown[] | undefined) ?? [];
    expect(people).toHaveLength(report.people.length);
    expect((readCsl(csl(report))[0]?.['author'] as unknown[] | undefined) ?? []).toEqual(report.people);
    expect([readRis(ris(report))[0]?.['reporter'] ?? []].flat()).toHaveLength(report.people.length);
    for (const note of report.notes) {
      expect(String(fromBibtex?.['note'])).toContain(note);
      expect(String(readCsl(csl(report))[0]?.['note'])).toContain(note);
      expect([readRis(ris(report))[0]?.['note']].flat()).toContain(note);
    }
  });

  it('tells nothing of a withdrawn text', () => {
    if (report.withdrawn === undefined) return;
    expect(ris(report) + bibtex(report) + csl(report)).not.toContain('villages');
    expect(ris(report)).toContain('N1  - This report was withdrawn on 11 June 2021.\r\n');
  });
});

describe('by hand', () => {
  const report = cited({
    headline: '100 % of Łódź & {Ruda}',
    byline: ['Ada Przykład', '王小明'],
    filedFrom: 'Łódź',
    page: '4',
    url: 'https://wire.example/1',
    accessed: '2021-01',
  });

  it('an RIS record has two spaces before the hyphen and ends its lines with CR and LF', () => {
    expect(ris(report).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - 100 % of Łódź & {Ruda}',
      'AU  - Przykład, Ada',
      'AU  - 王小明',
      'T2  - Vistula Press',
      'DA  - 2020/11/28/',
      'PY  - 2020',
      'SP  - 4',
      'CY  - Łódź',
      'LA  - en',
      'UR  - https://archive.example/news/2020/11/28/synthetic/',
      'Y2  - 2021/01//',
      'DB  - Pressmark',
      'AN  - 2020/11/28/synthetic',
      'N1  - Published at https://wire.example/1, seen January 2021.',
      'ER  - ',
      '',
    ]);
  });

  it('a BibLaTeX entry is an article of a newspaper with a date', () => {
    expect(bibtex(report)).toBe(
      `@article{2020-11-28-synthetic,
  entrysubtype = {newspaper},
  title = {{100 \\% of Łódź \\& \\textbraceleft{}Ruda\\textbraceright{}}},
  author = {Przykład, Ada and {王小明}},
  journaltitle = {Vistula Press},
  date = {2020-11-28},
  pages = {4},
  location = {Łódź},
  language = {en},
  url = {https://archive.example/news/2020/11/28/synthetic/},
  urldate = {2021-01},
  library = {Pressmark},
  note = {Published at https://wire.example/1, seen January 2021.}
}
`,
    );
  });

  it('an item of CSL-JSON keeps a partial date partial', () => {
    expect(cslItem(report)).toMatchObject({
      type: 'article-newspaper',
      archive: 'Pressmark',
      archive_location: '2020/11/28/synthetic',
      accessed: { 'date-parts': [[2021, 1]] },
    });
    expect(cslItem(cited({ date: '1936' })).issued).toEqual({ 'date-parts': [[1936]] });
  });
});

describe('a hostile title', () => {
  const HOSTILE = [
    'A\r\nER  - \r\nTY  - JOUR\r\nTI  - B',
    '}}, author = {Nobody}, title = {{x',
    '@article{a, title = {b}}',
    '\\input{/etc/passwd} \\write18{x} $\\frac{1}{2}$ %comment',
    "``quoted'' -- and --- so ?` !` ~ ^ _ # & | < > \"",
    'half \uD83D of a pair, \u0000\u0007 and \u2028 lines',
  ];

  it.each(HOSTILE)('%j comes back as one line, from one record', (headline) => {
    const report = cited({ headline });
    for (const [read, text] of [
      [readRis, ris(report)],
      [readBibtex, bibtex(report)],
    ] as const) {
      const items = read(text);
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ title: oneLine(headline), issued: { 'date-parts': [[2020, 11, 28]] } });
      expect(items[0]).not.toHaveProperty('author');
    }
    expect(readCsl(csl(report))).toMatchObject([{ title: headline }]);
  });

  it('whatever it is, leaves one record with its braces in balance and its day', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '$',
        '%',
        '&',
        '#',
        '_',
        '~',
        '^',
        '"',
        '@',
        '\n',
        '\r',
        "'",
        '-',
        '`',
        ' ',
        ',',
        '=',
        'ER  - ',
        'é',
        '王',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (parts) => {
        const headline = `T${parts.join('')}T`;
        const report = cited({ headline, source: headline });
        const text = ris(report);
        expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
        expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
        expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(
          true,
        );
        let depth = 0;
        for (const sign of bibtex(report)) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(readBibtex(bibtex(report))).toMatchObject([{ issued: { 'date-parts': [[2020, 11, 28]] } }]);
      }),
      { numRuns: 200 },
    );
  });
});
