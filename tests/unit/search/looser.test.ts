import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';
import type { LeftOut } from '../../../src/query/read-in-languages.ts';
import type { SearchRequest } from '../../../src/search/backend.ts';
import { looserOf, looserRequests } from '../../../src/search/looser.ts';

const offered = (
  typed: string,
  rest: Partial<SearchRequest> = {},
  common: readonly LeftOut[] = [],
): [string, string][] =>
  looserRequests({ tree: parseQuery(typed), facets: {}, after: undefined, before: undefined, ...rest }, common).map(
    ({ without, request }) => [without.kind, printQuery(request.tree)],
  );

describe('looser searches', () => {
  it('try words as one phrase, beside what else is asked for', () => {
    expect(offered('International Harbours Union')).toContainEqual(['phrase', '"International Harbours Union"']);
    expect(offered('danube commission source:kura')).toContainEqual(['phrase', 'source:kura "danube commission"']);
    expect(offered('harbour').map(([kind]) => kind)).not.toContain('phrase');
    expect(offered('"a b" c').map(([kind]) => kind)).not.toContain('phrase');
  });

  it('ask for words that are common in some language beside others alone', () => {
    const common = [{ words: ['the'], languages: ['en'] }];
    expect(offered('the harbour board', {}, common)).toEqual([
      ['part', 'harbour board'],
      ['part', 'the board'],
      ['part', 'the harbour'],
      ['phrase', '"harbour board"'],
      ['any', 'harbour OR board'],
    ]);
    expect(offered('the harbour', {}, common)).toEqual([['part', 'harbour']]);
    expect(offered('the harbour -board', {}, common)).toContainEqual(['part', '-board']);
  });

  it('turn dates round that end before they begin', () => {
    const turned = ({ after, before }: Pick<SearchRequest, 'after' | 'before'>): unknown =>
      looserRequests({ tree: parseQuery(''), facets: {}, after, before }, []).find(
        ({ without }) => without.kind === 'turned',
      )?.request;
    expect(turned({ after: '2020', before: '2018-05' })).toMatchObject({ after: '2018-05', before: '2020' });
    expect(turned({ after: '2018-05', before: '2018' })).toBeUndefined();
    expect(turned({ after: '2020', before: undefined })).toBeUndefined();
  });

  it('drop all filters at once only where nothing else helps', () => {
    const facets = { place: ['nowhere'], org: ['nobody'] };
    const requests = looserRequests({ tree: parseQuery('harbour'), facets, after: undefined, before: undefined }, []);
    expect(requests.map(({ without }) => without.kind)).toContain('filters');
    const counted = (kinds: Record<string, number>): string[] =>
      looserOf(requests.map((request) => ({ ...request, total: kinds[request.without.kind] ?? 0 }))).map(
        ({ without }) => without.kind,
      );
    expect(counted({ filters: 9 })).toEqual(['filters']);
    expect(counted({ filters: 9, facet: 2 })).toEqual(['facet', 'facet']);
  });
});
