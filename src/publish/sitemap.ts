import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { lastChange } from '../archive/last-change.ts';
import { routes, wholeAddress } from '../archive/routes.ts';
import { xmlText } from '../archive/xml-text.ts';
import type { CalendarDate } from '../schemas/calendar.ts';

/** The sitemap's index, named in `robots.txt`. */
export const SITEMAP_FILE = 'sitemap.xml';

/** What a file of the sitemap may hold by its protocol, version 0.9: addresses, and bytes (52,428,800, headings included). */
const LIMITS = { addresses: 50_000, bytes: 52_000_000 };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** An address in the sitemap, whole, and the day when what stands there last changed, where that is known. */
export interface SitemapAddress {
  address: string;
  lastChange: CalendarDate | undefined;
}

/** The files of a sitemap by name: an index, and the addresses in as many files as the protocol asks for. `site` is the archive's own address. */
export function sitemapFiles(
  addresses: readonly SitemapAddress[],
  site: string,
  { addresses: most, bytes }: typeof LIMITS = LIMITS,
): Map<string, string> {
  const parts: { items: string[]; bytes: number; lastChange: CalendarDate | undefined }[] = [];
  for (const one of addresses) {
    const item = entry('url', one);
    const size = Buffer.byteLength(item);
    let part = parts.at(-1);
    if (!part || part.items.length === most || part.bytes + size > bytes)
      parts.push((part = { items: [], bytes: 0, lastChange: undefined }));
    part.items.push(item);
    part.bytes += size;
    if ((one.lastChange ?? '') > (part.lastChange ?? '')) part.lastChange = one.lastChange;
  }
  const files = new Map(parts.map(({ items }, index) => [`sitemap-${index + 1}.xml`, whole('urlset', items)]));
  const index = [...files.keys()].map((file, at) =>
    entry('sitemap', { address: wholeAddress(site, `/${file}`), lastChange: parts[at]?.lastChange }),
  );
  return new Map([[SITEMAP_FILE, whole('sitemapindex', index)], ...files]);
}

/**
 * Writes the sitemap, which holds every report and nothing else, and the `robots.txt` that names it. Robots look for that
 * at the root of a host: where the archive's address has a path, it is there for its owner to put or add to the root's.
 */
export async function writeSitemap({ reports }: Archive, site: string, out: string): Promise<void> {
  const addresses = reports.map((report) => ({
    address: wholeAddress(site, routes.report(report.id)),
    lastChange: fullDay(lastChange(report)),
  }));
  for (const [file, text] of sitemapFiles(addresses, site)) await writeFile(path.join(out, file), text);
  const robots = ['User-agent: *', 'Allow: /', '', `Sitemap: ${wholeAddress(site, `/${SITEMAP_FILE}`)}`, ''];
  await writeFile(path.join(out, 'robots.txt'), robots.join('\n'));
}

/** The protocol's schema takes whole days alone. */
const fullDay = (date: CalendarDate | undefined): CalendarDate | undefined => (date?.length === 10 ? date : undefined);

function entry(element: 'url' | 'sitemap', one: SitemapAddress): string {
  const changed = one.lastChange === undefined ? '' : `<lastmod>${one.lastChange}</lastmod>`;
  return `<${element}><loc>${xmlText(one.address)}</loc>${changed}</${element}>\n`;
}

const whole = (element: 'urlset' | 'sitemapindex', entries: readonly string[]): string =>
  `${DECLARATION}<${element} xmlns="${NAMESPACE}">\n${entries.join('')}</${element}>\n`;
