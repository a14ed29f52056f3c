import { printQuery } from '../../src/query/print-query.ts';
import type { SearchAnswer } from '../../src/search/backend.ts';

/** What an answer says that every backend must say alike: everything but how excerpts of text and byline are cut and marked. */
export function comparable({ hits, reading, ...answer }: SearchAnswer): unknown {
  return {
    ...answer,
    reading: printQuery(reading),
    hits: hits.map(({ excerpt: _excerpt, byline: _byline, marks: _marks, ...hit }) => hit),
    empty: answer.empty && {
      ...answer.empty,
      looser: answer.empty.looser.map(({ without, request, total }) => ({
        without,
        typed: printQuery(request.tree),
        facets: request.facets,
        dates: [request.after, request.before],
        total,
      })),
    },
  };
}
