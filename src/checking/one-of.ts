import type { Kind } from '../archive/routes.ts';

/** What one of a kind is called, as in a rule's id. */
export const ONE_OF: Readonly<Record<Kind, string>> = {
  places: 'place',
  organisations: 'organisation',
  sources: 'source',
};
