import type { Article } from '../schemas/article.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Page } from '../schemas/page.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';

/** What a build without the checker's rules may lack: every key but the date. */
export type ArticleData = Partial<Article> & Pick<Article, 'date'>;

/** One article file as intake hands it on: validated, rendered, sealed. */
export interface ArticleRecord {
  /** The report's id and address: `2020/11/30/slug`. */
  id: string;
  /** The file within the content folder, with `/` between its parts. */
  file: string;
  data: ArticleData;
  /** The SHA-256 of the stored text. */
  sha256: string;
  /** The text as sanitised HTML; `` for a withdrawn report. */
  html: string;
  /** The first 300 characters or so of the text as plain text. */
  opening: string;
  /** The reports with nearly the same text, where there are any. */
  near?: readonly NearReport[];
}

/** Another report with nearly the same text: its id, and the share of their runs of three words that both have. */
export interface NearReport {
  id: string;
  similarity: number;
}

/** One editorial page as intake hands it on. */
export interface PageRecord {
  id: string;
  file: string;
  data: Page;
  html: string;
}

/** Everything the content folder holds, by collection; the maps are keyed by id. */
export interface Records {
  articles: readonly ArticleRecord[];
  places: ReadonlyMap<string, Place>;
  organisations: ReadonlyMap<string, Organisation>;
  sources: ReadonlyMap<string, Source>;
  pages: ReadonlyMap<string, PageRecord>;
}
