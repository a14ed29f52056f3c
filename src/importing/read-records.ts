import type { Format } from './guess-format.ts';
import type { ImportRecord } from './import-record.ts';
import type { ReadOptions } from './read-markdown.ts';

/** A file or stream to read: whole, or piece by piece where it may be long. */
export interface ImportInput {
  name: string;
  /** The whole as text; rejects where it has more bytes than `most`, or is no UTF-8. */
  text: (most: number) => Promise<string>;
  /** The whole as bytes; rejects where it has more than `most`. */
  bytes: (most: number) => Promise<Uint8Array>;
  /** Piece by piece, as text. */
  chunks: () => AsyncIterable<string>;
}

/** How many bytes a file of one report, and one of many that is not read piece by piece, may have. */
export interface ReadLimits {
  report: number;
}

// Feeds and lists of items are read at once; an export of WordPress or a table may be of any length.
const LONGEST_LIST = 64_000_000;
const LONGEST_DOCX = 50_000_000;
// A page or a post with markup may be some times as long as the report it holds.
const MARKUP = 10;

/** Reads the records of one input in a format, one after the other. What only one format needs is loaded with it. */
export async function* readRecords(
  input: ImportInput,
  format: Format,
  options: ReadOptions,
  limits: ReadLimits,
): AsyncGenerator<ImportRecord> {
  const { name } = input;
  switch (format) {
    case 'raw':
      yield { name, data: {}, notices: [], text: { form: 'raw', raw: await input.text(limits.report) } };
      return;
    case 'markdown': {
      const { readMarkdown } = await import('./read-markdown.ts');
      yield readMarkdown(name, await input.text(MARKUP * limits.report), options);
      return;
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts');
      yield readHtml(name, await input.text(MARKUP * limits.report), options);
      return;
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts');
      yield await readDocx(name, await input.bytes(LONGEST_DOCX), options);
      return;
    }
    case 'rss': {
      const { readFeed } = await import('./read-feed.ts');
      yield* readFeed(name, await input.text(LONGEST_LIST), options);
      return;
    }
    case 'ninjs': {
      const { readNinjs } = await import('./read-ninjs.ts');
      yield* readNinjs(name, await input.text(LONGEST_LIST), options);
      return;
    }
    case 'wordpress': {
      const { readWordpress } = await import('./read-wordpress.ts');
      yield* readWordpress(name, input.chunks(), options);
      return;
    }
    case 'csv': {
      const { readCsv } = await import('./read-csv.ts');
      yield* readCsv(name, input.chunks(), options);
    }
  }
}
