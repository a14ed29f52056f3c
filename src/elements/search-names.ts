import { FACETS, type Facet } from '../query/search-address.ts';
import type { Capabilities, SearchCounts } from '../search/backend.ts';
import type { Words } from '../words/words.ts';

/** Whether a facet is one that every archive has. */
export function isBuiltIn(facet: string): facet is Facet {
  return FACETS.some((builtIn) => builtIn === facet);
}

/** What a facet is called: by the interface's words, or by its owner. */
export function facetName(facet: string, { facets }: Capabilities, words: Words): string {
  if (isBuiltIn(facet)) return words.search.facets[facet];
  return facets.find(({ key }) => key === facet)?.label ?? facet;
}

/** The name of a selected value: the archive's, else its id with the remark that it is not known. */
export function selectedName(answer: SearchCounts, facet: string, id: string, words: Words): string {
  if (answer.unknown.some((unknown) => unknown.facet === facet && unknown.id === id)) return words.search.unknown(id);
  if (facet === 'language') return words.languageName(id);
  return answer.facets[facet]?.find((value) => value.id === id)?.name ?? id;
}
