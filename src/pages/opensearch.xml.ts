import type { APIRoute } from 'astro';
import { OPEN_SEARCH, OPEN_SEARCH_TYPE, openSearchDescription } from '../archive/open-search.ts';
import { routes, wholeAddress } from '../archive/routes.ts';
import { loadSettings } from '../intake/settings.ts';
import { wordsFor } from '../words/words.ts';

/** The description by which a browser adds the archive's search to its own. */
export const GET: APIRoute = async () => {
  const settings = await loadSettings();
  const absolute = (address: string): string => wholeAddress(settings.address, address);
  const description = openSearchDescription({
    name: settings.name,
    description: settings.description,
    language: wordsFor(settings.language).language,
    search: absolute(routes.search()),
    self: absolute(OPEN_SEARCH),
    icon: absolute('/favicon.svg'),
  });
  return new Response(description, { headers: { 'Content-Type': OPEN_SEARCH_TYPE } });
};
