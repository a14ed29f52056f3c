/** How many places a report's row in a list names at most; the report's own page names them all. */
export const PLACES_IN_ROW = 12;
