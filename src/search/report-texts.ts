import type { CitedDetails } from '../citing/cited-report.ts';
import { readJson, type SearchFiles } from './search-files.ts';
import type { StoredShard } from './stored-table.ts';

/** Whether a file of the search folder holds texts of reports. */
export function isTextsFile(name: string): boolean {
  return /\/\d+\.bin$/.test(name);
}

/** What an answer shows of a report: address within the archive, title, dateline and text; a withdrawn one has no text. */
export interface ReportText {
  address: string;
  title: string;
  dateline: string;
  text: string;
  cited: CitedDetails;
}

/** A report's text as it is stored; a file holds a list of them. */
export type StoredText = [address: string, title: string, dateline: string, text: string, cited: CitedDetails];

/** About how many characters of text a file holds, unless one report has more. */
const FILE_SIZE = 12_000;

/** Parts the texts of a shard into files: how many reports each holds. */
export function textCounts(lengths: readonly number[]): number[] {
  const counts: number[] = [];
  let size = Infinity;
  for (const length of lengths) {
    if (size + length > FILE_SIZE) {
      counts.push(0);
      size = 0;
    }
    counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    size += length;
  }
  return counts;
}

/** The texts of an archive's reports, read a file at a time as they are asked for. */
export class ReportTexts {
  readonly #files: SearchFiles;
  /** For each file the first ordinal in it, ascending. */
  readonly #starts: number[] = [];
  readonly #names: string[] = [];
  readonly #read = new Map<number, Promise<StoredText[]>>();

  constructor(shards: readonly StoredShard[], files: SearchFiles) {
    this.#files = files;
    let start = 0;
    for (const { texts, counts } of shards) {
      for (const [number, count] of counts.entries()) {
        this.#starts.push(start);
        this.#names.push(`${texts}/${number}.bin`);
        start += count;
      }
    }
  }

  /** The text of a report. Rejects where its file cannot be read. */
  async of(ordinal: number): Promise<ReportText> {
    const at = this.#starts.findLastIndex((start) => start <= ordinal);
    const known = this.#read.get(at) ?? readJson<StoredText[]>(this.#files, this.#names[at] ?? '');
    this.#read.set(at, known);
    known.catch(() => this.#read.delete(at));
    const stored = (await known)[ordinal - (this.#starts[at] ?? 0)];
    if (!stored) throw new Error(`${this.#names[at] ?? 'No file'} holds no text of report ${ordinal}.`);
    const [address, title, dateline, text, cited] = stored;
    return { address, title, dateline, text, cited };
  }
}
