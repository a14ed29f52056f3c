import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { policyForHeader, type PolicyKind } from '../archive/content-security-policy.ts';
import { SEARCH_FOLDER, WORKER_FILE } from './search-index.ts';

/** Headers of every response. */
const EVERYWHERE: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
};

/**
 * Writes `_headers` (Cloudflare Pages, Netlify) into the finished site. Hosts add up the headers of all rules that
 * match, so the policies' rules do not overlap: one for each entry of the folder. Cloudflare reads a hundred rules, and a
 * site of seventy years has more: the search stands first, which does not work without its own; pages bear theirs as well.
 * `base` is the path of the address.
 */
export async function writeHeaders(out: string, base: string): Promise<void> {
  const rules = [rule(`${base}/*`, EVERYWHERE), rule(`${base}/`, policy('page'))];
  const entries = await entriesOf(out);
  const needsMore = ({ name }: Named): boolean => name === SEARCH_FOLDER || name in POLICIES;
  for (const entry of [...entries.filter(needsMore), ...entries.filter((one) => !needsMore(one))]) {
    if (entry.name === SEARCH_FOLDER) {
      for (const inner of await entriesOf(path.join(out, SEARCH_FOLDER))) {
        rules.push(
          rule(
            `${base}/${SEARCH_FOLDER}/${pattern(inner)}`,
            policy(inner.name === WORKER_FILE ? 'search-worker' : 'page'),
          ),
        );
      }
    } else if (entry.name !== '_headers' && entry.name !== 'index.html') {
      rules.push(rule(`${base}/${pattern(entry)}`, policy(POLICIES[entry.name] ?? 'page')));
    }
  }
  await writeFile(path.join(out, '_headers'), rules.join('\n'));
}

/** The entries of the outermost folder whose pages need more than a page does. */
const POLICIES: Readonly<Record<string, PolicyKind>> = { search: 'search' };

interface Named {
  name: string;
  isDirectory(): boolean;
}

async function entriesOf(folder: string): Promise<Named[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const pattern = (entry: Named): string => (entry.isDirectory() ? `${entry.name}/*` : entry.name);

const policy = (kind: PolicyKind): Record<string, string> => ({ 'Content-Security-Policy': policyForHeader(kind) });

const rule = (address: string, headers: Record<string, string>): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
