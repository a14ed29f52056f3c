import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import { indexNames } from '../archive/name-index.ts';
import { capital } from '../words/capital.ts';
import { stopped } from '../words/full-stop.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { proposeNames } from './propose-names.ts';
import { readRawText } from './raw-text.ts';

/** What a person should look at in a field. */
export interface DraftNote {
  field: keyof Draft;
  text: string;
}

/** A raw text as a draft, and what is not sure about it. */
export interface DraftReading {
  draft: Draft;
  notes: DraftNote[];
}

/** The words of a reading, which are the interface’s. */
export interface ReadingWords {
  /** How a field is called. */
  labels: Readonly<Record<keyof Draft, string>>;
  noDate: string;
  noSource: string;
  proposed: string;
  ambiguous: (name: string, ids: readonly string[]) => string;
}

/**
 * Fills a draft from a raw text with what the reader of raw texts is sure of, and with the names of records that the
 * text prints. A dateline that it is not sure of is `TODO`, which the checker refuses until a person settles it.
 */
export function readDraft(raw: string, records: GazetteerRecords, language: string, words: ReadingWords): DraftReading {
  const reading = readRawText(raw, {
    places: indexNames(records.places),
    sources: indexNames(records.sources),
    language,
  });
  const notes = reading.notices.map((notice) => noteOf(notice, words));
  if (reading.date === undefined && !notes.some(({ field }) => field === 'date'))
    notes.push({ field: 'date', text: words.noDate });
  if (reading.source === undefined) notes.push({ field: 'source', text: words.noSource });
  const propose = (kind: 'places' | 'organisations'): string[] => {
    const { names, ambiguous } = proposeNames(reading.body, records[kind]);
    if (names.length > 0) notes.push({ field: kind, text: words.proposed });
    for (const { name, ids } of ambiguous) notes.push({ field: kind, text: words.ambiguous(name, ids) });
    return names;
  };
  return {
    draft: {
      ...EMPTY_DRAFT,
      date: reading.date ?? '',
      dateline: reading.dateline,
      source: reading.source ?? '',
      byline: reading.byline,
      places: propose('places'),
      organisations: propose('organisations'),
      text: reading.body,
    },
    notes,
  };
}

/** A notice of the command as a note of the form: the field instead of the flag. */
function noteOf(notice: string, { labels }: ReadingWords): DraftNote {
  let field: keyof Draft = /^the date\b/.test(notice) ? 'date' : /\bdateline\b/.test(notice) ? 'dateline' : 'text';
  const text = notice.replace(/--([a-z-]+)/g, (flag, name: string) => {
    const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!isField(key)) return flag;
    if (field !== 'dateline' && !notice.startsWith('kept')) field = key;
    return `“${labels[key]}”`;
  });
  return { field, text: stopped(capital(text, 'en')) };
}

const isField = (key: string): key is keyof Draft => Object.hasOwn(EMPTY_DRAFT, key);
