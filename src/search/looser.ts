import type { AndNode, QueryNode } from '../query/query-tree.ts';
import type { Looser, SearchRequest } from './backend.ts';

/** How many looser searches are offered. */
const OFFERED = 6;

/**
 * The searches that ask for less than a request: without one part of its query, one facet or its dates, or with any of
 * the words and phrases asked for in place of all. Those that would ask for nothing at all are left out.
 */
export function looserRequests(request: SearchRequest): Omit<Looser, 'total'>[] {
  const parts = request.tree.of;
  const all = (of: readonly QueryNode[]): AndNode => ({ kind: 'and', of });
  const selected = Object.entries(request.facets).filter(([, ids]) => ids.length > 0);
  const terms = parts.filter(({ kind }) => kind === 'word' || kind === 'phrase');
  const others = parts.filter((part) => !terms.includes(part));
  const requests: Omit<Looser, 'total'>[] = [
    ...parts.map((part) => ({
      without: { kind: 'part' as const, part },
      request: { ...request, tree: all(parts.filter((other) => other !== part)) },
    })),
    ...selected.map(([facet]) => ({
      without: { kind: 'facet' as const, facet },
      request: { ...request, facets: Object.fromEntries(selected.filter(([other]) => other !== facet)) },
    })),
    ...(request.after === undefined && request.before === undefined
      ? []
      : [{ without: { kind: 'dates' as const }, request: { ...request, after: undefined, before: undefined } }]),
    ...(terms.length > 1
      ? [
          {
            without: { kind: 'any' as const },
            request: { ...request, tree: all([...others, { kind: 'or' as const, of: terms }]) },
          },
        ]
      : []),
  ];
  return requests.filter(({ request: looser }) => asksForSomething(looser));
}

/** The looser searches that find something, most reports first; any of the words only where that finds more than all others. */
export function looserOf(found: readonly Looser[]): Looser[] {
  const most = Math.max(0, ...found.flatMap(({ without, total }) => (without.kind === 'any' ? [] : [total])));
  return found
    .filter(({ without, total }) => total > (without.kind === 'any' ? most : 0))
    .sort((a, b) => b.total - a.total)
    .slice(0, OFFERED);
}

const asksForSomething = ({ tree, facets, after, before }: SearchRequest): boolean =>
  tree.of.length > 0 ||
  Object.values(facets).some((ids) => ids.length > 0) ||
  after !== undefined ||
  before !== undefined;
