import type { Archive } from './archive.ts';
import { routes, type Kind } from './routes.ts';
import { formerAddress, takenBy } from './taken-addresses.ts';
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

const KINDS: readonly Kind[] = ['places', 'organisations', 'sources'];

/**
 * The former addresses of reports and records. One that is in use, stands twice or could not be a folder's name
 * is left out: the checker refuses those, a build without it keeps the page that is there.
 */
export function redirectsOf(archive: Archive): Redirect[] {
  const owners = new Map([...archive.reports, ...archive.pages.values()].map(({ id }) => [id, id]));
  for (const kind of KINDS) for (const id of archive[kind].keys()) owners.set(`${kind}/${id}`, id);
  const redirects: Redirect[] = [];
  const add = (redirect: Redirect): void => {
    owners.set(redirect.from, redirect.to);
    redirects.push(redirect);
  };
  for (const report of archive.reports) {
    for (const alias of report.record.data.aliases ?? []) {
      const from = formerAddress(alias);
      if (from !== undefined && takenBy(from, owners) === undefined)
        add({ from, to: routes.report(report.id), title: titleText(report.title) });
    }
  }
  for (const kind of KINDS) {
    for (const entry of archive[kind].values()) {
      for (const alias of entry.record?.aliases ?? []) {
        const from = `${kind}/${alias}`;
        if (!owners.has(from)) add({ from, to: routes.entry(kind, entry.id), title: entry.name });
      }
    }
  }
  return redirects;
}
