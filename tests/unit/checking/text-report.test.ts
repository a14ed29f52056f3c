import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import { frame } from '../../../src/checking/reporters/frame.ts';
import { textReport } from '../../../src/checking/reporters/text.ts';

const fault: Diagnostic = {
  file: 'articles/2024/03/2024-03-03-a.md',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 19,
  severity: 'error',
  rule: 'article/date-format',
  message: 'date must be written YYYY-MM-DD, for example 2024-03-03',
  found: '3 March 2024',
  suggestion: '2024-03-03',
};
const options = {
  files: 1,
  shown: (file: string) => `content/${file}`,
  linesOf: () => ['---', 'dateline: LONDON, March 3', 'date: 3 March 2024', '---'],
};

describe('the report in text', () => {
  it('gives place, what must be, what was found, what was meant, and the line with a caret', () => {
    expect(textReport([fault], options))
      .toBe(`content/articles/2024/03/2024-03-03-a.md:3:7  error  date must be written YYYY-MM-DD, for example 2024-03-03. Found "3 March 2024". Did you mean 2024-03-03?  article/date-format
  2 | dateline: LONDON, March 3
> 3 | date: 3 March 2024
    |       ^^^^^^^^^^^^

1 file checked: 1 error and 0 warnings in 1 file.
`);
  });

  it('says in one line that nothing is to be mended', () => {
    expect(textReport([], { ...options, files: 20_000 })).toBe('20,000 files checked, nothing to mend.\n');
  });

  it('tells a name that many files use once, with its count, three places and a record to paste', () => {
    const unknown = (index: number): Diagnostic => ({
      file: `articles/2024/03/2024-03-0${index}-a.md`,
      line: 5,
      column: 10,
      endLine: 5,
      endColumn: 15,
      severity: 'warning',
      rule: 'article/unknown-name',
      message: 'a place must have a record to be more than a plain page. Add places/ganja.yaml',
      found: 'Ganja',
      newFile: { file: 'places/ganja.yaml', text: 'name: Ganja\nkind: city\n' },
    });
    expect(textReport([1, 2, 3, 4, 5].map(unknown), { ...options, files: 5, linesOf: () => undefined }))
      .toBe(`content/articles/2024/03/2024-03-01-a.md:5:10  warning  a place must have a record to be more than a plain page. Add places/ganja.yaml. Found "Ganja".  article/unknown-name
  also content/articles/2024/03/2024-03-02-a.md:5:10
  also content/articles/2024/03/2024-03-03-a.md:5:10
  and 2 more, 5 in all
  content/places/ganja.yaml:
    name: Ganja
    kind: city

5 files checked: 0 errors and 5 warnings in 5 files.
`);
  });

  it('never lets a file steer the terminal', () => {
    const text = textReport([{ ...fault, found: '\u001B[31mred\u202E' }], {
      ...options,
      linesOf: () => ['', '', 'date: \u001B[31mred\u202E'],
    });
    expect(text).not.toMatch(/[\u001B\u202E]/);
    expect(text).toContain('{U+001B}[31mred{U+202E}');
  });

  it('shows the part of a long line where the fault is, the caret below it', () => {
    const long = `${'x'.repeat(300)}<b>${'y'.repeat(300)}`;
    const [above, below] = frame({ ...fault, line: 1, column: 301, endLine: 1, endColumn: 304 }, [long]);
    expect(above?.length).toBeLessThan(120);
    expect(above?.slice(below?.indexOf('^'), (below?.lastIndexOf('^') ?? 0) + 1)).toBe('<b>');
  });
});
