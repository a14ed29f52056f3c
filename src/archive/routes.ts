import { isCalendarDate, type CalendarDate } from '../schemas/calendar-date.ts';
import { isEntryId } from '../schemas/entry-id.ts';
import { slugOf } from './slug.ts';

/** Kinds of authority record; also the first part of their addresses and their folder in `content/`. */
export type Kind = 'places' | 'organisations' | 'sources';

/** The id of a report, which is its address without slashes around it: `2020/11/30/slug`. */
export function reportId(date: CalendarDate, slug: string): string {
  return `${date.replaceAll('-', '/')}/${slug}`;
}

/** The file of a report within the content folder: `articles/2020/11/2020-11-30-slug.md`. */
export function reportFile(date: CalendarDate, slug: string): string {
  return `articles/${date.split('-').slice(0, 2).join('/')}/${date}-${slug}.md`;
}

/** What a report's file path says: its date and slug, or undefined where the path has another form. */
export function parseReportFile(path: string): { date: CalendarDate; slug: string } | undefined {
  const match = /^articles\/(\d{4}(?:\/\d{2})?)\/(\d{4}(?:-\d{2}){0,2})-([^/]+)\.md$/.exec(path);
  const [, , date = '', slug = ''] = match ?? [];
  if (!match || !isCalendarDate(date) || !isEntryId(slug) || reportFile(date, slug) !== path) return undefined;
  return { date, slug };
}

/** A slug for any file name, for builds that publish what the checker would refuse: the name without date and ending. */
export function slugOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return slugOf(name.replace(/^\d{4}(-\d{2}){0,2}[-_ ]*/, '') || name);
}

/** Root-absolute addresses within the archive, each with a trailing slash; `base` (see {@link withBase}) comes in front. */
export const routes = {
  home: (): string => '/',
  report: (id: string): string => `/${id}/`,
  date: (date: CalendarDate): string => `/${date.replaceAll('-', '/')}/`,
  dates: (): string => '/dates/',
  index: (kind: Kind): string => `/${kind}/`,
  entry: (kind: Kind, id: string): string => `/${kind}/${id}/`,
  search: (): string => '/search/',
  searchHelp: (): string => '/help/search/',
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
