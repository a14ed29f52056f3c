import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { PagefindFiles } from '../search/pagefind-files.ts';
import { PagefindPrograms } from '../search/pagefind-programs.ts';
import { searchFilesOnDisk } from './search-files.ts';

/** A report as Pagefind is given it. */
export interface IndexRecord {
  /** The file it comes from, for errors. */
  file: string;
  address: string;
  content: string;
}

/** How many records Pagefind's process works on at a time, and how many are read again at a time. */
const IN_FLIGHT = 64;
const BATCH = 256;

/**
 * Indexes records of one language into `root/folder`, in their order, by a process of Pagefind's own; what of its program
 * the language needs goes into `root/engine/language`. The finished index is compared with the records before its
 * folder stands: search knows a report by its place in that order alone. Throws an error that names the report.
 */
export async function indexRecords(
  records: readonly IndexRecord[],
  {
    root,
    folder,
    engine,
    language,
    onRecord,
  }: {
    root: string;
    folder: string;
    engine: string;
    language: string;
    onRecord: () => void;
  },
): Promise<void> {
  const unfinished = `${folder}.part`;
  const outputPath = path.join(root, unfinished);
  try {
    await write(records, outputPath, language, onRecord);
    await keepProgram(outputPath, path.join(root, engine, language), language);
    await verifyOrder(records, { root, folder: unfinished, engine, language });
    await removeUnused(outputPath);
    await rename(outputPath, path.join(root, folder));
  } finally {
    await rm(outputPath, { recursive: true, force: true });
  }
}

async function write(
  records: readonly IndexRecord[],
  outputPath: string,
  language: string,
  onRecord: () => void,
): Promise<void> {
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addRecords(index, records, language, onRecord);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}

async function addRecords(
  index: PagefindIndex,
  records: readonly IndexRecord[],
  language: string,
  onRecord: () => void,
): Promise<void> {
  const add = async ({ file, address, content }: IndexRecord): Promise<void> => {
    const { errors } = await index.addCustomRecord({ url: address, language, content });
    if (errors.length > 0) throw new Error(`${file} could not be indexed: ${errors.join('; ')}`);
    onRecord();
  };
  const underWay: Promise<void>[] = [];
  for (const record of records) {
    underWay.push(add(record));
    if (underWay.length >= IN_FLIGHT) await underWay.shift();
  }
  await Promise.all(underWay);
}

/** Pagefind's program and the WebAssembly of the language, which all shards share. */
async function keepProgram(from: string, to: string, language: string): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(from, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  await mkdir(to, { recursive: true });
  for (const file of ['pagefind.js', `wasm.${entry.languages[language]?.wasm ?? 'unknown'}.pagefind`])
    await cp(path.join(from, file), path.join(to, file));
}

async function verifyOrder(
  records: readonly IndexRecord[],
  { root, folder, engine, language }: { root: string; folder: string; engine: string; language: string },
): Promise<void> {
  const files = searchFilesOnDisk(root);
  const pagefindFiles = new PagefindFiles(files, engine);
  const programs = new PagefindPrograms(files, engine);
  const { results } = await (await programs.open(language, pagefindFiles.basePath(folder, language))).search(null);
  pagefindFiles.check(folder);
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const indexed = await Promise.all(
      results.slice(start, start + BATCH).map(({ id }) => addressOf(path.join(root, folder, 'fragment', id))),
    );
    for (const [at, { file, address }] of batch.entries()) {
      if (indexed[at] !== address)
        throw new Error(`${file} is not in its place in the search index: ${indexed[at] ?? 'nothing'} stands there.`);
    }
  }
  if (results.length !== records.length)
    throw new Error(`The search index holds ${results.length} reports where ${records.length} were given to it.`);
}

async function addressOf(fragment: string): Promise<string> {
  const text = gunzipSync(await readFile(`${fragment}.pf_fragment`)).toString();
  return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
}

/** Leaves what a search reads: entry, list of reports, words. Texts are published in files of their own. */
async function removeUnused(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file !== 'pagefind-entry.json' && file !== 'index' && !file.endsWith('.pf_meta'))
      await rm(path.join(folder, file), { recursive: true });
  }
}
