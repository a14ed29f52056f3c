import type { Archive } from './archive.ts';
import { routes, type Kind } from './routes.ts';
import { titleText } from './title.ts';

/** A former address and where it leads, in one hop. */
export interface Redirect {
  /** Without slashes around it. */
  from: string;
  /** Root-absolute within the archive, with a trailing slash. */
  to: string;
  /** What stands there. */
  title: string;
}

// Anything else could leave the output folder or mean another address to a web server.
const SAFE_ADDRESS = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/;

/**
 * The former addresses of reports and records. One that is in use, stands twice or could not be a folder's name
 * is left out: the checker refuses those, a build without it keeps the page that is there.
 */
export function redirectsOf(archive: Archive): Redirect[] {
  const used = new Set(archive.reports.map((report) => report.id));
  for (const kind of KINDS) for (const id of archive[kind].keys()) used.add(`${kind}/${id}`);
  const redirects: Redirect[] = [];
  const add = (redirect: Redirect): void => {
    if (used.has(redirect.from) || RESERVED.test(redirect.from) || !SAFE_ADDRESS.test(redirect.from)) return;
    used.add(redirect.from);
    redirects.push(redirect);
  };
  for (const report of archive.reports) {
    for (const alias of report.record.data.aliases ?? []) {
      add({ from: alias.replace(/^\/+|\/+$/g, ''), to: routes.report(report.id), title: titleText(report.title) });
    }
  }
  for (const kind of KINDS) {
    for (const entry of archive[kind].values()) {
      for (const alias of entry.record?.aliases ?? [])
        add({ from: `${kind}/${alias}`, to: routes.entry(kind, entry.id), title: entry.name });
    }
  }
  return redirects;
}

const KINDS: readonly Kind[] = ['places', 'organisations', 'sources'];

// Years, months, days, pages of lists, and the pages every archive has.
const RESERVED =
  /^(?:\d{4}(?:\/\d{2}){0,2}|.*\/page\/.*|(?:[^/]+\.html|(?:.*\/)?(?:rss|atom)\.xml|(?:opensearch|sitemap(?:-\d+)?)\.xml|robots\.txt|places|organisations|sources|dates|search|help|help\/search|contribute|contribute\/.*|about|schemas\/.*|_.*))$/;
