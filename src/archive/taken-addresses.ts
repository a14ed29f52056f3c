/** First parts of addresses at which every archive has pages of its own, or below which it has them. */
export const OWN_FOLDERS: readonly string[] = [
  '404',
  'contribute',
  'data',
  'dates',
  'help',
  'index',
  'organisations',
  'places',
  'schemas',
  'search',
  'sources',
];

// Years, months and days, and the pages of their lists.
const DATES = /^\d{4}(?:\/\d{2}){0,2}(?:\/page(?:\/.*)?)?$/;
// Names that begin so are those of the build, of hosts and of git.
const FILES = String.raw`[._].*|404\.html|favicon\.svg|records\.ndjson|robots\.txt|(?:atom|opensearch|rss|sitemap(?:-\d+)?)\.xml`;
const OWN = new RegExp(
  String.raw`^(?:about|(?:${OWN_FOLDERS.join('|')}|${FILES})(?:/.*)?|(?:.*/)?index\.html(?:/.*)?)$`,
);

/**
 * What has an address, without slashes around it, so that no former address of a report may stand there: what `owners`
 * says of it, or the archive itself, whatever it holds. Undefined where it is free.
 */
export function takenBy(address: string, owners: ReadonlyMap<string, string>): string | undefined {
  return (
    owners.get(address) ??
    (DATES.test(address) ? 'a page of dates' : OWN.test(address) ? 'the archive itself' : undefined)
  );
}

// Anything else could leave the output folder or mean another address to a web server.
const FORMER = /^(?!.*\/\.{1,2}\/)\/[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/$/;

/** A former address, `/2020/11/30/old-slug/`, without the slashes around it; undefined where it has not that form. */
export function formerAddress(alias: string): string | undefined {
  return FORMER.test(alias) ? alias.slice(1, -1) : undefined;
}
