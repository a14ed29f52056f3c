import { reportFile } from '../archive/report-file.ts';
import { slugOf } from '../archive/slug.ts';
import { isCalendarDate } from '../schemas/calendar.ts';
import { articleFile, type Frontmatter } from './article-file.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A report as a person fills it in: every field as typed, lists as lists, the text plain. */
export interface Draft {
  date: string;
  dateline: string;
  source: string;
  places: readonly string[];
  organisations: readonly string[];
  headline: string;
  suppliedTitle: string;
  byline: readonly string[];
  language: string;
  filedFrom: string;
  url: string;
  /** The last part of the address. */
  slug: string;
  text: string;
}

/** A draft without anything. */
export const EMPTY_DRAFT: Draft = {
  date: '',
  dateline: '',
  source: '',
  places: [],
  organisations: [],
  headline: '',
  suppliedTitle: '',
  byline: [],
  language: '',
  filedFrom: '',
  url: '',
  slug: '',
  text: '',
};

/** The longest slug made from a title or text, in characters. */
const SLUG_LENGTH = 60;

/** The last part of the address as the first words of title or text make it; `` where there are none yet. */
export function slugForDraft({ headline, suppliedTitle, text }: Draft): string {
  const words = [headline, suppliedTitle, text].find((part) => part.trim() !== '')?.trim() ?? '';
  return words === '' ? '' : slugOf(words.slice(0, 4 * SLUG_LENGTH), SLUG_LENGTH);
}

/** A draft as a file of the archive. */
export interface DraftFile {
  /** Within the content folder; undefined until the draft has a date that exists. */
  file: string | undefined;
  content: string;
}

/** Writes a draft as the file it would be. Throws where the text holds a character that Markdown cannot carry. */
export function fileOfDraft(draft: Draft): DraftFile {
  const date = draft.date.trim();
  const text = draft.text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '');
  return {
    file: isCalendarDate(date) ? reportFile(date, draft.slug.trim()) : undefined,
    content: articleFile(frontmatterOf(draft), text.trim() === '' ? '' : escaped(text.trimEnd())),
  };
}

const known = new Map<string, string>();

/** {@link escapeMarkdown}, which looks at every paragraph alone: those that stand as before are not looked at again. */
function escaped(text: string): string {
  const parts = text.split(/(\n{2,})/);
  const done = parts.map((part, index) => (index % 2 === 1 ? part : (known.get(part) ?? escapeMarkdown(part))));
  known.clear();
  for (const [index, part] of parts.entries()) known.set(part, done[index] ?? part);
  return done.join('');
}

/** The five keys always, the others where they hold something. */
function frontmatterOf(draft: Draft): Frontmatter {
  const optional = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());
  const list = (items: readonly string[]): string[] => items.map((item) => item.trim()).filter(Boolean);
  const byline = list(draft.byline);
  return {
    date: draft.date.trim(),
    dateline: draft.dateline.trim(),
    source: draft.source.trim(),
    places: list(draft.places),
    organisations: list(draft.organisations),
    headline: optional(draft.headline),
    suppliedTitle: optional(draft.suppliedTitle),
    byline: byline.length > 0 ? byline : undefined,
    language: optional(draft.language),
    filedFrom: optional(draft.filedFrom),
    url: optional(draft.url),
  };
}
