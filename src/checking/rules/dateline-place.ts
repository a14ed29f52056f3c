import { readDateline } from '../../archive/dateline-grammar.ts';
import type { Unplaced } from '../at-mark.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A dateline that does not begin with a place. */
export function noPlace(printed: string): Unplaced {
  return {
    severity: 'warning',
    rule: 'article/dateline-place',
    message: 'dateline must begin with the place the report was filed from. If it does not print one so, add filedFrom',
    found: printed,
  };
}

/** A dateline that puts its place where no record does; undefined where it does not. */
export function placeElsewhere(
  printed: string,
  place: string,
  language: string,
  gazetteer: Gazetteer,
): Unplaced | undefined {
  const elsewhere = contradiction(printed, place, language, gazetteer);
  if (elsewhere === undefined) return undefined;
  const name = gazetteer.records.get(place)?.name ?? place;
  return {
    severity: 'warning',
    rule: 'article/dateline-place',
    message: `dateline must put ${name} where the gazetteer does, and no record puts it in ${elsewhere}. If another place is meant, add filedFrom`,
    found: printed,
  };
}

/** A known place that the dateline prints behind the one filed from, though neither lies in the other. */
function contradiction(printed: string, place: string, language: string, gazetteer: Gazetteer): string | undefined {
  const around = gazetteer.ancestorsOf(place);
  if (around.length === 0) return undefined;
  for (const name of readDateline(printed, language)?.places ?? []) {
    if (name.includes('/')) continue;
    const resolution = gazetteer.resolve(name);
    if (resolution.kind !== 'resolved' || resolution.id === place || around.includes(resolution.id)) continue;
    if (!gazetteer.ancestorsOf(resolution.id).includes(place)) return gazetteer.records.get(resolution.id)?.name;
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const DATELINE_PLACE: RuleHelp = {
  name: 'dateline-place',
  kinds: ['article'],
  severity: 'warning',
  must: 'The dateline must begin with a place, and put it where the records do; else filedFrom says which is meant.',
  fixable: false,
  bad: () => inReport({ dateline: 'March 4' }),
  good: () => inReport({ dateline: 'March 4', filedFrom: 'Tromsø' }),
};
