import type { Archive, Entry, Report } from '../archive/archive.ts';
import { intervalOf } from '../archive/chronology.ts';
import { namesOf, type NamedRecord } from '../archive/name-index.ts';
import { routes, wholeAddress } from '../archive/routes.ts';
import { rightsStatement } from '../archive/rights.ts';
import { plainTextOf } from '../markdown/plain-text.ts';

/** What a record names: ids as searches narrow by them, and names with every variant, as readers may type them. */
interface Named {
  /** What the report names itself, then what that lies in; each once. */
  ids: string[];
  names: string[];
}

/**
 * A report as one flat JSON object, which OpenSearch, Typesense and Meilisearch load as it is. Lists of ids hold what a
 * record lies in as well, so that no engine needs the trees. What is not known is left out. Of a withdrawn report there
 * is only what its page still shows: title, date, source, places, and when and why it was withdrawn.
 */
export interface ReportRecord {
  /** The report's id with `_` for `/`: engines take neither slashes nor full stops in a key. */
  id: string;
  address: string;
  /** Its position in the archive's order, oldest first: what to sort by. */
  ordinal: number;
  title: string;
  titleOrigin: Report['title']['origin'];
  /** As the report carries it, `2020-11-30`, `1936-07` or `1936`; and the first and last day that this covers. */
  date: string;
  firstDay: string;
  lastDay: string;
  year: number;
  language: string;
  source?: string;
  sourceNames?: string[];
  dateline?: string;
  filedFrom?: string;
  filedFromWithin?: string[];
  filedFromNames?: string[];
  places: string[];
  placesWithin: string[];
  placeNames: string[];
  organisations: string[];
  organisationsWithin: string[];
  organisationNames: string[];
  byline?: string[];
  url?: string;
  rights: string;
  status: 'usable' | 'corrected' | 'withdrawn';
  corrections?: { date: string; note: string }[];
  withdrawn?: { date: string; reason: string };
  /** Of the stored text; of a withdrawn report, of the text that was withdrawn. */
  sha256: string;
  /** The report's text, plain, a block a line. */
  text?: string;
  /** The archive's own fields. */
  extra?: Record<string, string | string[]>;
}

/** The record of a report; `site` is the archive's own address. */
export function reportRecord(archive: Archive, report: Report, site: string): ReportRecord {
  const { date, withdrawn, record } = report;
  const { data } = record;
  const { first, last } = intervalOf(date);
  const source = report.source === undefined ? undefined : named(archive.sources, [report.source], report.sourceName);
  const filed =
    report.filedFrom === undefined ? undefined : named(archive.places, [report.filedFrom], report.filedFromName);
  const places = named(archive.places, report.places);
  const organisations = named(archive.organisations, report.organisations);
  return {
    id: report.id.replaceAll('/', '_'),
    address: wholeAddress(site, routes.report(report.id)),
    ordinal: report.ordinal,
    title: report.title.text,
    titleOrigin: report.title.origin,
    date,
    firstDay: first,
    lastDay: last,
    year: Number(date.slice(0, 4)),
    language: report.language,
    ...(source && { source: report.source as string, sourceNames: source.names }),
    ...(filed && {
      filedFrom: report.filedFrom as string,
      filedFromWithin: filed.ids,
      filedFromNames: filed.names,
    }),
    places: [...report.places],
    placesWithin: places.ids,
    placeNames: places.names,
    organisations: [...report.organisations],
    organisationsWithin: organisations.ids,
    organisationNames: organisations.names,
    rights: rightsStatement(data.rights).address,
    status: data.status ?? 'usable',
    ...(data.corrections && { corrections: data.corrections }),
    ...(data.withdrawn
      ? {
          withdrawn: { date: data.withdrawn.date, reason: data.withdrawn.reason },
          sha256: data.withdrawn.textSha256,
        }
      : { sha256: record.sha256 }),
    ...(withdrawn ? {} : printedOf(report)),
  };
}

/** What was printed, and what was said of it: of a report that stands. */
function printedOf({ dateline, record: { data, html } }: Report): Partial<ReportRecord> {
  return {
    ...(dateline !== '' && { dateline }),
    ...(data.byline && { byline: data.byline }),
    ...(data.url !== undefined && { url: data.url }),
    ...(data.extra && { extra: data.extra }),
    text: plainTextOf(html),
  };
}

/** `written`: how the report writes the name of the one thing that it names, where there is no record. */
function named(entries: ReadonlyMap<string, Entry>, ids: readonly string[], written?: string): Named {
  const all = [...new Set(ids.flatMap((id) => [id, ...(entries.get(id)?.ancestors ?? [])]))];
  return {
    ids: all,
    names: all.flatMap((id) => {
      const entry = entries.get(id);
      return entry?.record === undefined ? [written ?? entry?.name ?? id] : namesOf(entry.record as NamedRecord);
    }),
  };
}
