import { straightName, type PersonName } from '../citing/person-name.ts';
import { markPlaces, runOf } from '../query/mark-places.ts';
import { tokensOf } from '../query/tokens.ts';
import type { ExcerptPart } from './backend.ts';
import { excerptOf } from './excerpt.ts';

/** The names that hold what is marked, each in pieces with it as hits; and the runs of words marked. */
export function bylineOf(
  people: readonly PersonName[],
  marks: readonly string[],
): { byline: ExcerptPart[][]; marked: string[] } {
  const found = people.map(straightName).map((name) => {
    const tokens = tokensOf(name);
    const words = tokens.map(({ token }) => token);
    const places = markPlaces(words, marks);
    return { parts: excerptOf(name, tokens, places), runs: places.map(runOf(words)) };
  });
  return {
    byline: found.filter(({ runs }) => runs.length > 0).map(({ parts }) => parts),
    marked: found.flatMap(({ runs }) => runs),
  };
}
