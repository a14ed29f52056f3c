import type { Frontmatter } from './article-file.ts';

/** One report as a format's reader gives it, or what is wrong with it. */
export type ImportRecord = ReadRecord | FaultyRecord;

/** A report that was read: the fields that its own keys are sure of, and its text. */
export interface ReadRecord {
  /** What a person would call it: `export.xml, item 3 (Lock opens)`. */
  name: string;
  data: Frontmatter;
  text: RecordText;
  slug?: string | undefined;
  /** Why the date is not in `data` though the record prints something like one. */
  dateDoubt?: string | undefined;
  /** What a person should look at. */
  notices: readonly string[];
}

/** The text as it came: raw wire text, Markdown that needs nothing more, or HTML. */
export type RecordText =
  | { form: 'raw'; raw: string }
  | { form: 'markdown'; markdown: string; base?: string | undefined }
  | { form: 'html'; html: string; base?: string | undefined };

/** A record that could not be read, and why. */
export interface FaultyRecord {
  name: string;
  fault: string;
}
