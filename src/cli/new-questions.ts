import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import type { CheckSettings } from '../checking/subject.ts';
import type { Frontmatter } from '../importing/article-file.ts';
import { checkDraft, type DraftFinding } from '../importing/check-draft.ts';
import { EMPTY_DRAFT, slugForDraft, type Draft } from '../importing/draft.ts';

/** A question to whoever writes a report. */
export interface Question {
  field: 'date' | 'dateline' | 'source' | 'places' | 'organisations' | 'headline' | 'slug';
  text: string;
  /** The records whose names complete the answer. */
  records?: keyof GazetteerRecords;
  /** Whether a report must say it, an empty answer included. */
  required: boolean;
}

/** The questions in their order; the first five are the keys that every report has. */
export const QUESTIONS: readonly Question[] = [
  { field: 'date', text: 'Date that the report carries, YYYY-MM-DD', required: true },
  { field: 'dateline', text: 'Dateline as printed (Enter if none)', required: true },
  { field: 'source', text: 'Agency or paper', records: 'sources', required: true },
  { field: 'places', text: 'Places, parted by ; (Enter if none)', records: 'places', required: true },
  {
    field: 'organisations',
    text: 'Organisations, parted by ; (Enter if none)',
    records: 'organisations',
    required: true,
  },
  { field: 'headline', text: 'Headline as printed (Enter if none)', required: false },
  { field: 'slug', text: 'End of the address', required: true },
];

/** An answer as the draft holds it. */
export function valueOf({ field }: Question, answer: string): string | readonly string[] {
  if (field !== 'places' && field !== 'organisations') return answer.trim();
  return answer
    .replace(/^\s*\[(.*)\]\s*$/, (_, inner: string) => inner.replaceAll(',', ';'))
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A draft from the fields that flags gave. */
export function draftFrom(data: Frontmatter, slug: string | undefined): Draft {
  const draft: Draft = {
    ...EMPTY_DRAFT,
    date: data.date === undefined ? '' : String(data.date),
    dateline: data.dateline ?? '',
    source: data.source ?? '',
    places: data.places ?? [],
    organisations: data.organisations ?? [],
    headline: data.headline ?? '',
    suppliedTitle: data.suppliedTitle ?? '',
    filedFrom: data.filedFrom ?? '',
    language: data.language ?? '',
  };
  return { ...draft, slug: slug ?? slugForDraft(draft) };
}

/** What the checker says of one field of a draft. */
export function findingsOf(
  field: keyof Draft,
  draft: Draft,
  records: GazetteerRecords,
  settings: CheckSettings,
): DraftFinding[] {
  return checkDraft(draft, records, settings).findings.filter((finding) => finding.field === field);
}
