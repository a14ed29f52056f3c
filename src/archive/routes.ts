import type { CalendarDate } from '../schemas/calendar.ts';

/** Kinds of authority record; also the first part of their addresses and their folder in `content/`. */
export type Kind = 'places' | 'organisations' | 'sources';

/** The id of a report, which is its address without slashes around it: `2020/11/30/slug`. */
export function reportId(date: CalendarDate, slug: string): string {
  return `${date.replaceAll('-', '/')}/${slug}`;
}

/** The end of a report's id, which tells it apart from the others of its date. */
export function slugOfReport(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Root-absolute addresses within the archive, each with a trailing slash; `base` (see {@link withBase}) comes in front. */
export const routes = {
  home: (): string => '/',
  report: (id: string): string => `/${id}/`,
  date: (date: CalendarDate): string => `/${date.replaceAll('-', '/')}/`,
  dates: (): string => '/dates/',
  /** Every report of a day of the year, `MM-DD`, in any year. */
  dayOfYear: (day: string): string => `/dates/${day}/`,
  index: (kind: Kind): string => `/${kind}/`,
  entry: (kind: Kind, id: string): string => `/${kind}/${id}/`,
  search: (): string => '/search/',
  searchHelp: (): string => '/help/search/',
  rulesHelp: (): string => '/help/rules/',
  data: (): string => '/data/',
  /** Every report as a line of JSON. */
  records: (): string => '/records.ndjson',
  contribute: (): string => '/contribute/',
  about: (): string => '/about/',
  editorial: (id: string): string => `/${id}/`,
  /** Page `page` (from 1) of the list at `address`. */
  page: (address: string, page: number): string => (page === 1 ? address : `${address}page/${page}/`),
} as const;

/** The path of the archive's address, `` or `/archive`: what every internal link begins with. */
export function baseOf(address: string): string {
  return new URL(address).pathname.replace(/\/+$/, '');
}

/** The whole address of what lies at a root-absolute one within the archive; `site` is the archive's own address. */
export function wholeAddress(site: string, address: string): string {
  return new URL(`${baseOf(site)}${address}`, site).href;
}
