import { abstractOf } from '../archive/abstract.ts';
import type { Archive, Report } from '../archive/archive.ts';
import { dateText } from '../archive/date-text.ts';
import { foldName } from '../archive/fold.ts';
import { namesOf } from '../archive/name-index.ts';
import { rightsStatement } from '../archive/rights.ts';
import { routes, wholeAddress } from '../archive/routes.ts';
import { sourceLineNames } from '../archive/source-line.ts';
import { titleNoteOf, type Title } from '../archive/title.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { Words } from '../words/words.ts';
import { personName, type PersonName } from './person-name.ts';

/** What is cited of a report, in the archive's own words where words are needed; every format and style is made from it. */
export interface CitedReport {
  /** The report's id, `2020/11/30/slug`. */
  id: string;
  title: Title;
  date: CalendarDate;
  source: string | undefined;
  /** The place filed from. */
  place: string | undefined;
  /** The people the byline names; never an agency. */
  people: readonly PersonName[];
  /** A BCP 47 tag. */
  language: string;
  /** The archive's name and address. */
  archive: { name: string; address: string };
  /** The report's full address in the archive. */
  address: string;
  /** Where it was published and when it was seen there, where known. */
  publishedAt: string | undefined;
  accessed: CalendarDate | undefined;
  keptCopies: readonly string[];
  edition: string | undefined;
  section: string | undefined;
  page: string | undefined;
  /** The dateline as printed, `` where none is. */
  dateline: string;
  /** The address of the rights statement. */
  rights: string | undefined;
  /** The opening of the text, `` for a withdrawn report. */
  abstract: string;
  /** The names of what the report is about. */
  places: readonly string[];
  organisations: readonly string[];
  /** The day of the latest correction. */
  corrected: CalendarDate | undefined;
  /** The day on which it was withdrawn. */
  withdrawn: CalendarDate | undefined;
  /** Sentences on the citation itself: whose the title is, that the report was withdrawn, where it was published. */
  notes: readonly string[];
}

/** What a report is cited by that lists of reports do not say of it; what is not known is left out. */
export interface CitedDetails {
  /** Where the title is not printed: whether it is the archive's own or the opening words. */
  origin?: Exclude<Title['origin'], 'printed'>;
  people?: readonly PersonName[];
  publishedAt?: string;
  accessed?: CalendarDate;
  edition?: string;
  section?: string;
  page?: string;
  withdrawn?: CalendarDate;
  /** Names as the report writes them, where the page that they share has another. */
  sourceName?: string;
  filedFromName?: string;
}

/** What a report is cited by beside its title, date, source and places. */
export function citedDetails(archive: Archive, report: Report): CitedDetails {
  const { url, accessed, edition, section, page, withdrawn } = report.record.data;
  const { sourceName, filedFromName } = report;
  const { origin } = report.title;
  const people = peopleOf(archive, report);
  const source = archive.sources.get(report.source ?? '')?.name;
  const place = archive.places.get(report.filedFrom ?? '')?.name;
  return {
    ...(origin !== 'printed' && { origin }),
    ...(people.length > 0 && { people }),
    ...(url !== undefined && { publishedAt: url }),
    ...(accessed !== undefined && { accessed }),
    ...(edition !== undefined && { edition }),
    ...(section !== undefined && { section }),
    ...(page !== undefined && { page }),
    ...(withdrawn !== undefined && { withdrawn: withdrawn.date }),
    ...(sourceName !== undefined && sourceName !== source && { sourceName }),
    ...(filedFromName !== undefined && filedFromName !== place && { filedFromName }),
  };
}

/** What is cited of a report; `named`: the archive's name and address, as the settings give them. */
export function citedReport(
  archive: Archive,
  report: Report,
  named: { name: string; address: string },
  words: Words,
): CitedReport {
  const { data, opening } = report.record;
  const { people = [], publishedAt, accessed, edition, section, page, withdrawn } = citedDetails(archive, report);
  const { source, place } = sourceLineNames(report, words);
  const cited = {
    id: report.id,
    title: report.title,
    date: report.date,
    source,
    place,
    people,
    language: report.language,
    archive: { name: named.name, address: named.address },
    address: wholeAddress(named.address, routes.report(report.id)),
    publishedAt,
    accessed,
    keptCopies: data.archivedUrls ?? [],
    edition,
    section,
    page,
    dateline: report.dateline,
    rights: rightsStatement(data.rights).address,
    abstract: report.withdrawn ? '' : abstractOf(opening),
    places: report.places.map((id) => archive.places.get(id)?.name ?? id),
    organisations: report.organisations.map((id) => archive.organisations.get(id)?.name ?? id),
    corrected: (data.corrections ?? [])
      .map(({ date }) => date)
      .sort()
      .at(-1),
    withdrawn,
  };
  return { ...cited, notes: citationNotes(cited, words) };
}

/** The people in a report's byline: what bears the name of a source or an organisation is an agency, not a person. */
export function peopleOf(archive: Archive, report: Report): PersonName[] {
  const { byline = [] } = report.record.data;
  if (byline.length === 0) return [];
  const agencies = agencyNames(archive);
  return byline.filter((name) => !agencies.has(foldName(name))).map(personName);
}

const known = new WeakMap<Archive, ReadonlySet<string>>();

/** The names of an archive's sources and organisations, folded; each archive's are gathered once. */
function agencyNames(archive: Archive): ReadonlySet<string> {
  let names = known.get(archive);
  if (!names) {
    const entries = [...archive.sources.values(), ...archive.organisations.values()];
    names = new Set(entries.flatMap(({ name, record }) => (record ? namesOf(record) : [name]).map(foldName)));
    known.set(archive, names);
  }
  return names;
}

/** What must be said along with a citation, as sentences. */
export function citationNotes(
  cited: Pick<CitedReport, 'title' | 'withdrawn' | 'publishedAt' | 'accessed'>,
  words: Words,
): string[] {
  const { title, withdrawn, publishedAt, accessed } = cited;
  const note = titleNoteOf(title, withdrawn !== undefined);
  return [
    ...(note === undefined ? [] : [words.report.titleNote[note]]),
    ...(withdrawn === undefined ? [] : [`${words.report.withdrawnOn(dateText(withdrawn, words))}.`]),
    ...(publishedAt === undefined
      ? []
      : [words.citing.publishedAt(publishedAt, accessed === undefined ? undefined : dateText(accessed, words))]),
  ];
}
