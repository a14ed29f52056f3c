import { describe, expect, it } from 'vitest';
import { facetTableFrom } from '../../../src/search/facet-table.ts';
import { Suggestions } from '../../../src/search/suggestions.ts';
import { inventedTable } from '../../support/invented-table.ts';

const suggestions = new Suggestions(facetTableFrom(inventedTable()));
const found = (typed: string, limit = 5): string[] =>
  suggestions
    .find(
      typed,
      [
        ['harbour', 12],
        ['security', 3],
        ['lodz', 2, 'łódź'],
      ],
      limit,
    )
    .map(({ kind, text, variant, count }) => `${kind} ${variant === undefined ? '' : `${variant}: `}${text} ${count}`);

describe('Suggestions', () => {
  it('complete the last word by names and words of headlines, with their counts', () => {
    expect(found('ital')).toEqual(['place Italy 3']);
    expect(found('gas har')).toEqual(['word harbour 12']);
    expect(found('secur')).toEqual(['org Security Council 1', 'word security 3']);
    expect(found('Lo')).toEqual(['word łódź 2']);
  });

  it('name the variant that was typed', () => {
    expect(found('bakou')).toEqual(['place Bakou: Baku 1']);
  });

  it('find a name by any of its words, and by several', () => {
    expect(found('pres')).toEqual(['source Vistula Press 1']);
    expect(found('gas vistula pr')).toEqual(['source Vistula Press 1']);
  });

  it('suggest nothing once a word is finished, nor for nothing', () => {
    for (const typed of ['', ' ', 'italy ', 'italy"', '-']) expect(found(typed)).toEqual([]);
  });

  it('give no more of a kind than asked for', () => {
    expect(found('s', 1).filter((line) => line.startsWith('org'))).toHaveLength(1);
  });
});
