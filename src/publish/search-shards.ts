import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, Report } from '../archive/archive.ts';
import { routes } from '../archive/routes.ts';
import { citedDetails } from '../citing/cited-report.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import { tokensOf } from '../query/tokens.ts';
import { indexedContent, indexedTexts } from '../search/indexed-words.ts';
import { LIST_FILE } from '../search/index-list.ts';
import { indexLanguage } from '../search/language-index.ts';
import { programFile } from '../search/pagefind-stems.ts';
import { textCounts, type StoredText } from '../search/report-texts.ts';
import type { Shard } from '../search/shards.ts';
import type { StoredShard } from '../search/stored-table.ts';
import { WordCounts } from '../search/vocabulary.ts';
import { indexRecords, type IndexRecord } from './pagefind-index.ts';
import { jsonBytes } from './search-files.ts';

/** The words of an archive: of its headlines, and all. */
export interface ArchiveWords {
  headlines: WordCounts;
  all: WordCounts;
}

/** Where the parts of an index are made and kept between builds. */
export interface ShardPlace {
  /** Absolute. */
  root: string;
  /** The folder of Pagefind's program in it, named for its version. */
  engine: string;
}

/**
 * Makes a shard's indexes and texts, each in a folder named by a digest of what it holds; a folder that stands already
 * is kept as it is. The shard's words are added to `words`.
 */
export async function makeShard(
  archive: Archive,
  { start, end }: Shard,
  { root, engine }: ShardPlace,
  words: ArchiveWords,
  onRecord: (indexed: number) => void,
): Promise<StoredShard> {
  const reports = archive.reports.slice(start, end);
  const languages = Map.groupBy(reports, (report) => indexLanguage(report.language));
  const records = new Map(reports.map((report) => [report, recordOf(report, archive, words)]));
  const indexes: Record<string, string> = {};
  for (const [language, own] of [...languages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const given = own.map((report) => records.get(report) as IndexRecord);
    const folder = digestOf([
      engine,
      LIST_FILE,
      language,
      ...given.flatMap(({ address, content }) => [address, content]),
    ]);
    indexes[language] = folder;
    if (existsSync(path.join(root, folder)) && existsSync(path.join(root, programFile(engine, language))))
      onRecord(given.length);
    else await indexRecords(given, { root, folder, engine, language, onRecord: () => onRecord(1) });
  }
  return {
    end,
    indexes,
    ...(await writeTexts(
      reports.map((report) => storedText(report, archive)),
      root,
    )),
  };
}

function recordOf(report: Report, archive: Archive, words: ArchiveWords): IndexRecord {
  const texts = indexedTexts(report, archive);
  const tokens = texts.map(tokensOf);
  for (const [at, text] of texts.entries()) {
    words.all.add(text, tokens[at] ?? [], report.ordinal);
    if (at === 0) words.headlines.add(text, tokens[at] ?? [], report.ordinal);
  }
  return { file: report.record.file, address: routes.report(report.id), content: indexedContent(tokens) };
}

function storedText(report: Report, archive: Archive): StoredText {
  const { id, title, dateline, withdrawn, record } = report;
  const [line, text] = withdrawn ? ['', ''] : [dateline, plainTextOf(record.html)];
  return [routes.report(id), title.text, line, text, citedDetails(archive, report)];
}

async function writeTexts(texts: readonly StoredText[], root: string): Promise<Pick<StoredShard, 'texts' | 'counts'>> {
  const folder = digestOf(['texts', JSON.stringify(texts)]);
  const counts = textCounts(texts.map(([, , , text]) => text.length));
  const place = path.join(root, folder);
  if (existsSync(place)) return { texts: folder, counts };
  await rm(`${place}.part`, { recursive: true, force: true });
  await mkdir(`${place}.part`, { recursive: true });
  let start = 0;
  for (const [number, count] of counts.entries()) {
    await writeFile(path.join(`${place}.part`, `${number}.bin`), await jsonBytes(texts.slice(start, start + count)));
    start += count;
  }
  await rename(`${place}.part`, place);
  return { texts: folder, counts };
}

/** Twelve hexadecimal digits that change with any of the texts. */
export function digestOf(texts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text).update('\0');
  return digest.digest('hex').slice(0, 12);
}
