import { describe, expect, it } from 'vitest';
import { articleFields, fieldsFromFlags } from '../../../src/importing/article-fields.ts';
import { articleSchema } from '../../../src/schemas/article.ts';

const fields = (...flags: [string, ...string[]][]) =>
  fieldsFromFlags(new Map(flags.map(([flag, ...values]) => [flag, values])));

describe('articleFields', () => {
  it('has a flag for every field of the schema, each described', () => {
    expect(articleFields().map(({ key }) => key)).toEqual(Object.keys(articleSchema.shape));
    expect(articleFields().filter(({ description }) => description === '')).toEqual([]);
    expect(articleFields().find(({ key }) => key === 'suppliedTitle')?.flag).toBe('supplied-title');
  });
});

describe('fieldsFromFlags', () => {
  it.each([
    [['date', '2020-11-30'], { date: '2020-11-30' }],
    [['dateline', ''], { dateline: '' }],
    [['page', '4'], { page: '4' }],
    [['places', 'Sepino', 'Rome, Georgia'], { places: ['Sepino', 'Rome, Georgia'] }],
    [['places', '[Sepino, Italy]', 'Molise'], { places: ['Sepino', 'Italy', 'Molise'] }],
    [['places', '[]'], { places: [] }],
    [['accession', '{from: A reader, date: 2024-05-14}'], { accession: { from: 'A reader', date: '2024-05-14' } }],
    [
      ['corrections', '{date: 2024-05-14, note: One}', '{date: 2024-05-15, note: Two}'],
      {
        corrections: [
          { date: '2024-05-14', note: 'One' },
          { date: '2024-05-15', note: 'Two' },
        ],
      },
    ],
    [['extra', '{topics: [bridges]}'], { extra: { topics: ['bridges'] } }],
  ] as [[string, ...string[]], object][])('%j', (flag, data) => {
    expect(fields(flag)).toEqual({ data, faults: [] });
  });

  it.each([
    [['date', '2020-02-30'], '--date must be a day that exists. Found 2020-02-30.'],
    [['source', ''], '--source must be the name or id of the agency or paper, not empty. Found nothing.'],
    [['status', 'gone'], '--status must be usable, corrected or withdrawn. Found gone.'],
    [['accession', '{from: [}'], '--accession must be YAML'],
    [['corrections', '{date: 2024-05-14}'], '--corrections 0: note: must be what was corrected'],
  ] as [[string, ...string[]], string][])('refuses %j and says what it must be', (flag, fault) => {
    const { data, faults } = fields(flag);
    expect(data).toEqual({});
    expect(faults.join()).toContain(fault);
  });
});
