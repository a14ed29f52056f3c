import type { Archive } from '../archive/archive.ts';
import { intervalOf } from '../archive/chronology.ts';
import type { FacetInfo, FacetValue, PeriodCount, SearchRequest } from './backend.ts';
import { periodsIn, spanOf } from './periods.ts';
import { overlaps } from './reference-matching.ts';
import { recordsOf, type ReadReport } from './reference-report.ts';

/** The facets of an archive, `extra` the owner's own, in the order in which they are shown. */
export function facetsOfArchive(extra: readonly { key: string; label: string }[]): FacetInfo[] {
  const builtIn = (key: string): FacetInfo => ({ key, label: undefined });
  return [...['place', 'filed', 'org', 'source'].map(builtIn), ...extra, builtIn('language')];
}

/** Whether a report has one of the values selected in every facet but one, the facet left out. */
export function passesFacets(read: ReadReport, facets: SearchRequest['facets'], leftOut?: string): boolean {
  return Object.entries(facets).every(([key, ids]) => {
    const values = read.values[key];
    return key === leftOut || ids.length === 0 || values === undefined || ids.some((id) => values.has(id));
  });
}

/** The ids that a facet may be narrowed by: those that any report has; a place that reports only came from is known too. */
export function knownValues(key: string, all: readonly ReadReport[]): Set<string> {
  const columns = key === 'place' || key === 'filed' ? ['place', 'filed'] : [key];
  return new Set(columns.flatMap((column) => all.flatMap((read) => [...(read.values[column] ?? [])])));
}

/** A facet's values with at least one of these reports or selected: most reports first, then by name. */
export function countFacet(
  key: string,
  reports: readonly ReadReport[],
  known: ReadonlySet<string>,
  selected: readonly string[],
  archive: Archive,
): FacetValue[] {
  const entries = recordsOf(archive)[key];
  const counts = new Map<string, number>();
  for (const read of reports) for (const id of read.values[key] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...known]
    .map((id): FacetValue => {
      const entry = entries?.get(id);
      return {
        id,
        name: entry?.name ?? id,
        count: counts.get(id) ?? 0,
        selected: selected.includes(id),
        parent: entry?.ancestors[0],
      };
    })
    .filter(({ count, selected: isSelected }) => count > 0 || isSelected)
    .sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many of the reports found overlap each period of the time that the search looks at. */
export function countPeriodsOf(
  found: readonly ReadReport[],
  all: readonly ReadReport[],
  { after, before }: Pick<SearchRequest, 'after' | 'before'>,
): PeriodCount[] {
  const days = all.map(({ report }) => intervalOf(report.date));
  const [first] = days.map((interval) => interval.first).sort();
  const last = days
    .map((interval) => interval.last)
    .sort()
    .at(-1);
  const span = spanOf(first === undefined || last === undefined ? undefined : { first, last }, after, before);
  if (!span) return [];
  return periodsIn(span.first, span.last).map((period) => ({
    period,
    count: found.filter(({ report }) => overlaps(report.date, { from: period, to: period })).length,
  }));
}
