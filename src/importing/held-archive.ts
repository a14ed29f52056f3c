import { indexNames, type NameIndex } from '../archive/name-index.ts';
import type { Records } from '../archive/records.ts';

/** What an import must know of the archive that it adds to. */
export interface HeldArchive {
  records: Pick<Records, 'places' | 'organisations' | 'sources'>;
  places: NameIndex;
  organisations: NameIndex;
  sources: NameIndex;
  /** Texts by SHA-256, those of withdrawn reports included. */
  texts: Map<string, HeldText>;
  /** Files that exist, within the content folder. */
  files: Set<string>;
}

/** A text that the archive holds. */
export interface HeldText {
  /** The report's file within the content folder. */
  file: string;
  withdrawn: boolean;
}

/** What the archive holds, from its records and the files in its content folder. */
export function heldArchive(records: Records, files: Iterable<string>): HeldArchive {
  const texts = new Map<string, HeldText>();
  for (const { file, data, sha256 } of records.articles) {
    const withdrawn = data.status === 'withdrawn';
    texts.set(withdrawn && data.withdrawn ? data.withdrawn.textSha256 : sha256, { file, withdrawn });
  }
  return {
    records,
    places: indexNames(records.places),
    organisations: indexNames(records.organisations),
    sources: indexNames(records.sources),
    texts,
    files: new Set(files),
  };
}
