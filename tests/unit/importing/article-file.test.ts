import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../../../src/archive/fixity.ts';
import { articleFile } from '../../../src/importing/article-file.ts';

it('writes keys in the schema’s order, lists on one line, an empty dateline empty', () => {
  expect(
    articleFile(
      {
        organisations: [],
        places: ['Sepino', 'Rome, Georgia'],
        source: 'Kura Correspondence',
        dateline: '',
        date: '1936',
        corrections: [{ date: '2024-05-14', note: 'A: b' }],
      },
      'Text.\n',
    ),
  ).toBe(
    '---\ndate: 1936\ndateline:\nsource: Kura Correspondence\nplaces: [Sepino, "Rome, Georgia"]\norganisations: []\ncorrections:\n  - {date: 2024-05-14, note: "A: b"}\n---\n\nText.\n',
  );
});

it('is read back as it was, whatever the fields hold', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(text, { maxLength: 4 }),
      fc.array(text, { maxLength: 4 }),
      (dateline, source, places, organisations) => {
        const data = { date: '2020-11-30', dateline, source, places, organisations };
        const { frontmatter, body } = splitFile(articleFile(data, 'A text.\n'));
        expect(parse(frontmatter ?? '')).toEqual(data);
        expect(body).toBe('A text.\n');
      },
    ),
  );
});
