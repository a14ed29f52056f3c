import { describe, expect, it } from 'vitest';
import { parseReportFile, reportFile, slugOfFile } from '../../../src/archive/report-file.ts';
import { baseOf, reportId, routes } from '../../../src/archive/routes.ts';

describe('report addresses', () => {
  it.each([
    ['2020-11-30', 'articles/2020/11/2020-11-30-two.md', '2020/11/30/two'],
    ['1936-07', 'articles/1936/07/1936-07-two.md', '1936/07/two'],
    ['1936', 'articles/1936/1936-two.md', '1936/two'],
  ])('%s', (date, file, id) => {
    expect(reportFile(date, 'two')).toBe(file);
    expect(reportId(date, 'two')).toBe(id);
    expect(parseReportFile(file)).toEqual({ date, slug: 'two' });
    expect(routes.report(id)).toBe(`/${id}/`);
  });

  it.each([
    'articles/2020/12/2020-11-30-two.md',
    'articles/2020/11/2020-11-30-Two.md',
    'articles/2020/11/2020-11-31-two.md',
    'articles/2020/11/2020-11-30-page.md',
    'articles/2020/2020-11-30-two.md',
    'articles/2020-11-30-two.md',
    'articles/2020/11/2020-11-30-.md',
  ])('refuses %s', (file) => {
    expect(parseReportFile(file)).toBeUndefined();
  });

  it('makes a slug of any file name', () => {
    expect(slugOfFile('articles/x/2020-11-30-A.b.c.MD')).toBe('a-b-c');
    expect(slugOfFile('articles/#.md')).toBe('unnamed');
  });
});

describe('routes.page', () => {
  it('never puts a bare number behind an address', () => {
    expect(routes.page('/2020/', 1)).toBe('/2020/');
    expect(routes.page('/2020/', 2)).toBe('/2020/page/2/');
  });
});

describe('baseOf', () => {
  it('is the path of the address', () => {
    expect(baseOf('https://example.org')).toBe('');
    expect(baseOf('https://example.org/archive/')).toBe('/archive');
  });
});
