import type { Archive, Entry, Report } from '../archive/archive.ts';
import { namesOf, type NamedRecord } from '../archive/name-index.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import { wordsOf } from '../query/tokens.ts';

/** Brings a word, folded, to the stem that it shares with its other forms in a language. */
export type Stem = (word: string, language: string) => string;

/** A report as the reference reads it. */
export interface ReadReport {
  report: Report;
  /** Its text, part by part, as printed: no phrase reaches from one part into another. The title is the first. */
  printed: readonly string[];
  /** The words of the parts. */
  parts: readonly (readonly string[])[];
  /** The same words as stems. */
  stems: readonly (readonly string[])[];
  /** For each facet the values it has, with all that these lie in. */
  values: Readonly<Record<string, ReadonlySet<string>>>;
  /** Names that it bears by its places (and what they lie in), organisations and source, with the records (`place:italy`) they stand for. */
  names: ReadonlyMap<string, readonly string[]>;
}

/** Reads a report from its record. `extra`: the keys of the archive's own facets. */
export function readReport(report: Report, archive: Archive, extra: readonly string[], stem: Stem): ReadReport {
  const { data } = report.record;
  const printed = partsOf(report, archive);
  const parts = printed.map(wordsOf);
  const within = (entries: ReadonlyMap<string, Entry>, ids: readonly string[]): Set<string> =>
    new Set(ids.flatMap((id) => [id, ...(entries.get(id)?.ancestors ?? [])]));
  const some = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  const place = within(archive.places, report.places);
  const org = within(archive.organisations, report.organisations);
  const source = within(archive.sources, some(report.source));
  return {
    report,
    printed,
    parts,
    stems: parts.map((words) => words.map((word) => stem(word, report.language))),
    values: {
      place,
      filed: within(archive.places, some(report.filedFrom)),
      org,
      source,
      language: new Set([report.language]),
      ...Object.fromEntries(
        extra.map((key) => [key, new Set(report.withdrawn ? [] : [data.extra?.[key] ?? []].flat())] as const),
      ),
    },
    names: namesBorne(archive, { place, org, source }),
  };
}

/** What the report's page shows as text; of a withdrawn report what its tombstone keeps. */
function partsOf(report: Report, archive: Archive): string[] {
  const { data, html } = report.record;
  const texts = report.withdrawn
    ? [report.sourceName ?? '', ...report.places.map((id) => archive.places.get(id)?.name ?? ''), report.date]
    : [`${report.dateline}\n${plainTextOf(html)}`, ...(data.byline ?? [])];
  const parts = [report.title.text, ...texts];
  return parts.some((text) => wordsOf(text).length > 0) ? parts : [...parts, report.date];
}

/** The form in which names are compared: their words, in order. */
export function nameAsRead(name: string): string {
  return wordsOf(name).join(' ');
}

/** Places, organisations and sources, by the keys of their facets. */
export function recordsOf(archive: Archive): Readonly<Record<string, ReadonlyMap<string, Entry>>> {
  return { place: archive.places, filed: archive.places, org: archive.organisations, source: archive.sources };
}

/** Every name of an entry, the preferred one first. */
export function namesOfEntry(entry: Entry): string[] {
  return entry.record === undefined ? [entry.name] : namesOf(entry.record as NamedRecord);
}

function namesBorne(
  archive: Archive,
  values: Record<'place' | 'org' | 'source', ReadonlySet<string>>,
): Map<string, string[]> {
  const borne = new Map<string, string[]>();
  for (const [kind, ids] of Object.entries(values)) {
    for (const id of ids) {
      const entry = recordsOf(archive)[kind]?.get(id);
      for (const name of new Set((entry ? namesOfEntry(entry) : []).map(nameAsRead)))
        borne.set(name, [...(borne.get(name) ?? []), `${kind}:${id}`]);
    }
  }
  return borne;
}
