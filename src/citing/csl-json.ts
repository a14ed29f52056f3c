import type { CalendarDate } from '../schemas/calendar.ts';
import type { CitedReport } from './cited-report.ts';

/** An item of CSL-JSON, as far as a report fills it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: readonly ({ family: string; given: string } | { literal: string })[];
  'container-title'?: string;
  issued: CslDate;
  edition?: string;
  section?: string;
  page?: string;
  'publisher-place'?: string;
  language: string;
  URL: string;
  accessed?: CslDate;
  archive: string;
  archive_location: string;
  note?: string;
}

/** A date of CSL-JSON: year, then month and day where they are known. */
interface CslDate {
  'date-parts': [number[]];
}

/** A report as an item of CSL-JSON (schema 1.0.2). A file of CSL-JSON is a list of such items. */
export function cslItem(report: CitedReport): CslItem {
  const { source, edition, section, page, place, accessed, people, notes } = report;
  return {
    id: report.id,
    type: 'article-newspaper',
    title: report.title.text,
    ...(people.length > 0 && { author: people }),
    ...(source !== undefined && { 'container-title': source }),
    issued: cslDate(report.date),
    ...(edition !== undefined && { edition }),
    ...(section !== undefined && { section }),
    ...(page !== undefined && { page }),
    ...(place !== undefined && { 'publisher-place': place }),
    language: report.language,
    URL: report.address,
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    archive: report.archive.name,
    archive_location: report.id,
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

function cslDate(date: CalendarDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
