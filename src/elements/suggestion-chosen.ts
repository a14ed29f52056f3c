import type { Completed } from '../query/complete-typed.ts';

/** What the event `suggestion-chosen` tells: the query that a suggestion gives. A page that handles it prevents the default. */
export type SuggestionChosen = Completed;
