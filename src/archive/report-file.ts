import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { isEntryId } from '../schemas/id-form.ts';
import { slugOf } from './slug.ts';

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
