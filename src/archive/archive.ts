import type { CalendarDate } from '../schemas/calendar.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { byDate } from './chronology.ts';
import { parseDateline } from './dateline.ts';
import { ancestorsOf, type PartOf } from './hierarchy.ts';
import { indexNames, resolveName, type NamedRecord, type NameIndex } from './name-index.ts';
import type { ArticleRecord, PageRecord, Records } from './records.ts';
import type { Kind } from './routes.ts';
import { slugOf } from './slug.ts';
import { titleOf } from './title-of.ts';
import type { Title } from './title.ts';

/** A place, organisation or source as reports name it: a record, or a name without one (`record` undefined). */
export interface Entry<Record_ = unknown> {
  kind: Kind;
  id: string;
  /** The preferred name; the name as first written where there is no record. */
  name: string;
  record: Record_ | undefined;
  /** What it lies in, nearest first. */
  ancestors: readonly string[];
  /** What lies directly in it, by name. */
  children: readonly string[];
  /** Ordinals of the reports about (for sources: by) it or anything within it, oldest first. */
  reports: readonly number[];
  /** Places only: ordinals of the reports filed from it or anything within it, oldest first. */
  filed: readonly number[];
}

/** A report in its place in the archive: names resolved, order known. */
export interface Report {
  /** Its position in the archive's order, oldest first, from 0; the same number in Pagefind and the facet table. */
  ordinal: number;
  id: string;
  date: CalendarDate;
  title: Title;
  dateline: string;
  language: string;
  /** Ids of sources, places and organisations; `source` and `filedFrom` undefined where none is known. */
  source: string | undefined;
  filedFrom: string | undefined;
  /** Their names: a record’s preferred one; without a record as this report writes it, though others share its page. */
  sourceName: string | undefined;
  filedFromName: string | undefined;
  places: readonly string[];
  organisations: readonly string[];
  withdrawn: boolean;
  record: ArticleRecord;
}

/** The whole archive, joined: what pages, index and table are made from. */
export interface Archive {
  /** Oldest first, see `byDate`. */
  reports: readonly Report[];
  places: ReadonlyMap<string, Entry<Place>>;
  organisations: ReadonlyMap<string, Entry<Organisation>>;
  sources: ReadonlyMap<string, Entry<Source>>;
  pages: ReadonlyMap<string, PageRecord>;
}

/** What joining needs beside the records: the default language and the words for a report without title. */
export interface ArchiveOptions {
  language: string;
  untitled: string;
}

/** Joins records into the archive. Ambiguous names count as unresolved here; the checker refuses them. */
export function joinArchive(records: Records, options: ArchiveOptions): Archive {
  const places = new EntryTable<Place>('places', records.places);
  const organisations = new EntryTable<Organisation>('organisations', records.organisations);
  const sources = new EntryTable<Source>('sources', records.sources);
  const reports = [...records.articles]
    .sort((a, b) => byDate({ date: a.data.date, id: a.id }, { date: b.data.date, id: b.id }))
    .map((record, ordinal): Report => {
      const { data } = record;
      const language = data.language ?? options.language;
      const printed =
        data.filedFrom ??
        parseDateline(data.dateline ?? '', places.index, { ancestorsOf: (id) => places.ancestorsOf(id), language })
          ?.place;
      const report: Report = {
        ordinal,
        id: record.id,
        date: data.date,
        title: titleOf(data, record.opening, options.untitled),
        dateline: data.dateline ?? '',
        language,
        source: data.source === undefined ? undefined : sources.refer(data.source),
        filedFrom: printed === undefined ? undefined : places.refer(printed),
        sourceName: data.source === undefined ? undefined : sources.nameOf(data.source),
        filedFromName: printed === undefined ? undefined : places.nameOf(printed),
        places: unique((data.places ?? []).map((name) => places.refer(name))),
        organisations: unique((data.organisations ?? []).map((name) => organisations.refer(name))),
        withdrawn: data.status === 'withdrawn',
        record,
      };
      places.count('reports', report.places, ordinal);
      if (report.filedFrom !== undefined) places.count('filed', [report.filedFrom], ordinal);
      organisations.count('reports', report.organisations, ordinal);
      if (report.source !== undefined) sources.count('reports', [report.source], ordinal);
      return report;
    });
  return {
    reports,
    places: places.entries(),
    organisations: organisations.entries(),
    sources: sources.entries(),
    pages: records.pages,
  };
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}

interface Growing<Record_> extends Entry<Record_> {
  children: string[];
  reports: number[];
  filed: number[];
}

/** Entries of one kind while the archive is being joined. */
class EntryTable<Record_ extends NamedRecord & { partOf?: PartOf }> {
  readonly index: NameIndex;
  readonly #kind: Kind;
  readonly #entries = new Map<string, Growing<Record_>>();
  readonly #referred = new Map<string, string>();

  constructor(kind: Kind, records: ReadonlyMap<string, Record_>) {
    this.#kind = kind;
    this.index = indexNames(records);
    for (const [id, record] of records) this.#add(id, record.name, record, ancestorsOf(id, records));
    for (const entry of this.#entries.values()) {
      const parent = entry.ancestors[0];
      if (parent !== undefined) this.#entries.get(parent)?.children.push(entry.id);
    }
  }

  /** What a record lies in, nearest first. */
  ancestorsOf(id: string): readonly string[] {
    return this.#entries.get(id)?.ancestors ?? [];
  }

  /** The id that a name as written stands for; a name without a record gets an entry of its own. */
  refer(name: string): string {
    const known = this.#referred.get(name);
    if (known !== undefined) return known;
    const resolution = resolveName(this.index, name);
    const id = resolution.kind === 'resolved' ? resolution.id : this.#plain(name);
    this.#referred.set(name, id);
    return id;
  }

  /** What a name as written is called: as its record is, else as written. */
  nameOf(name: string): string {
    const resolution = resolveName(this.index, name);
    return resolution.kind === 'resolved' ? (this.#entries.get(resolution.id)?.name ?? name) : name;
  }

  #plain(name: string): string {
    const id = slugOf(name);
    if (!this.#entries.has(id)) this.#add(id, name, undefined, []);
    return id;
  }

  #add(id: string, name: string, record: Record_ | undefined, ancestors: readonly string[]): void {
    this.#entries.set(id, { kind: this.#kind, id, name, record, ancestors, children: [], reports: [], filed: [] });
  }

  /** Notes that a report refers to `ids`, and so to all they lie in. */
  count(list: 'reports' | 'filed', ids: readonly string[], ordinal: number): void {
    const all = new Set(ids.flatMap((id) => [id, ...(this.#entries.get(id)?.ancestors ?? [])]));
    for (const id of all) this.#entries.get(id)?.[list].push(ordinal);
  }

  /** The finished entries by id, children in the order of their names. */
  entries(): ReadonlyMap<string, Entry<Record_>> {
    const name = (id: string): string => this.#entries.get(id)?.name ?? id;
    const compare = new Intl.Collator('en').compare;
    for (const entry of this.#entries.values())
      entry.children.sort((a, b) => compare(name(a), name(b)) || (a < b ? -1 : 1));
    return this.#entries;
  }
}
