import { describe, expect, it } from 'vitest';
import { importArguments, importHelp } from '../../../src/cli/import-arguments.ts';
import { articleFields } from '../../../src/importing/article-fields.ts';

describe('importArguments', () => {
  it('reads files, fields and switches', () => {
    const { arguments: asked, faults } = importArguments([
      'a.txt',
      '--places',
      'Sepino',
      '--places=Italy',
      '--supplied-title',
      'Lock opens',
      '--slug',
      'lock',
      '--dry-run',
      '--out',
      'x',
    ]);
    expect(faults).toEqual([]);
    expect(asked).toEqual({
      files: ['a.txt'],
      data: { places: ['Sepino', 'Italy'], suppliedTitle: 'Lock opens' },
      slug: 'lock',
      out: 'x',
      from: undefined,
      mapping: undefined,
      base: undefined,
      dryRun: true,
      force: false,
      help: false,
    });
  });

  it.each([
    [['a.txt', '--organizations', 'UN'], 'Did you mean --organisations?'],
    [['a.txt', '--zzzzzzzzzz'], '--zzzzzzzzzz is no flag of import. All flags: npm run import -- --help'],
    [['a.txt', '--date', '2020-02-30'], '--date must be a day that exists'],
    [['a.txt', '--slug', 'Ä b'], '--slug must be lower-case letters'],
    [['a.txt', '--slug', 'page'], '--slug must be'],
    [['a.txt', 'b.txt', '--slug', 'a'], 'one file at a time'],
    [['a.txt', '--source'], '--source needs a value'],
    [['a.txt', '--dry-run=yes'], '--dry-run takes no value'],
    [['a.txt', '--from', 'odt'], '--from must be one of raw, markdown'],
    [['a.txt', '--base', 'ftp://a.example'], '--base must be a web address'],
    [[], 'Name the file or folder to import'],
  ])('%j', (argv, fault) => {
    expect(importArguments(argv).faults.join('\n')).toContain(fault);
  });
});

it('importHelp names a flag for every field', () => {
  for (const { flag, description } of articleFields()) {
    expect(importHelp()).toContain(`--${flag} `);
    expect(importHelp()).toContain(description);
  }
});
