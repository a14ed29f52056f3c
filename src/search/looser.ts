import { intervalOf } from '../archive/chronology.ts';
import type { AndNode, PhraseNode, QueryNode, TermNode } from '../query/query-tree.ts';
import type { LeftOut } from '../query/read-in-languages.ts';
import type { Looser, SearchRequest } from './backend.ts';

/** How many looser searches are offered. */
const OFFERED = 6;

/**
 * The searches that ask for less than a request, or for what it may have meant (see {@link Looser.without}). Those that
 * would ask for nothing at all are left out. `common`: words of the request that are too common to ask for in some
 * language; they are asked for only beside others.
 */
export function looserRequests(request: SearchRequest, common: readonly LeftOut[]): Omit<Looser, 'total'>[] {
  const parts = request.tree.of;
  const isCommon = (part: QueryNode): boolean =>
    part.kind === 'word' && common.some(({ words }) => words.includes(part.text));
  const all = (of: readonly QueryNode[]): AndNode => ({
    kind: 'and',
    of: of.some((part) => part.kind !== 'not' && !isCommon(part)) ? of : of.filter((part) => !isCommon(part)),
  });
  const selected = Object.entries(request.facets).filter(([, ids]) => ids.length > 0);
  const terms = parts.filter(isTerm).filter((term) => !isCommon(term));
  const others = parts.filter((part) => !isTerm(part));
  const { after, before } = request;
  const isDated = after !== undefined || before !== undefined;
  const words = terms.filter(({ kind }) => kind === 'word');
  const phrase: PhraseNode = { kind: 'phrase', text: words.map(({ text }) => text).join(' ') };
  const requests: Omit<Looser, 'total'>[] = [
    ...parts.map((part) => ({
      without: { kind: 'part' as const, part },
      request: { ...request, tree: all(parts.filter((other) => other !== part)) },
    })),
    ...selected.map(([facet]) => ({
      without: { kind: 'facet' as const, facet },
      request: { ...request, facets: Object.fromEntries(selected.filter(([other]) => other !== facet)) },
    })),
    ...(isDated
      ? [{ without: { kind: 'dates' as const }, request: { ...request, after: undefined, before: undefined } }]
      : []),
    ...(parts.length > 0 && selected.length + (isDated ? 1 : 0) > 1
      ? [
          {
            without: { kind: 'filters' as const },
            request: { ...request, facets: {}, after: undefined, before: undefined },
          },
        ]
      : []),
    ...(after !== undefined && before !== undefined && intervalOf(after).first > intervalOf(before).last
      ? [{ without: { kind: 'turned' as const }, request: { ...request, after: before, before: after } }]
      : []),
    ...(words.length > 1 && words.length === terms.length
      ? [{ without: { kind: 'phrase' as const, phrase }, request: { ...request, tree: all([...others, phrase]) } }]
      : []),
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

/**
 * The looser searches that find something, most reports first; any of the words only where that finds more than all
 * others, no facet and no dates at all only where nothing else helps.
 */
export function looserOf(found: readonly Looser[]): Looser[] {
  const helping = found.filter(({ without }) => without.kind !== 'any' && without.kind !== 'filters');
  const most = Math.max(0, ...helping.map(({ total }) => total));
  return found
    .filter(({ without, total }) => total > (without.kind === 'any' ? most : 0))
    .filter(({ without }) => without.kind !== 'filters' || most === 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, OFFERED);
}

const asksForSomething = ({ tree, facets, after, before }: SearchRequest): boolean =>
  tree.of.length > 0 ||
  Object.values(facets).some((ids) => ids.length > 0) ||
  after !== undefined ||
  before !== undefined;

const isTerm = (node: QueryNode): node is TermNode => node.kind === 'word' || node.kind === 'phrase';
