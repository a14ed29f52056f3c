import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LIST_FILE, storedIndexList } from '../search/index-list.ts';
import { IndexChunk, readPagefindList, type PagefindList } from '../search/pagefind-format.ts';
import { programFile } from '../search/pagefind-stems.ts';
import { jsonBytes } from './search-files.ts';

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
 * the language needs goes into `root/engine`. The finished index is compared with the records before its
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
    await keepProgram(outputPath, path.join(root, programFile(engine, language)), language);
    const list = await readList(outputPath);
    await verifyOrder(records, list, outputPath);
    await keepWords(list, outputPath);
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

/** Pagefind's WebAssembly with the language's stemmer, which all shards share. */
async function keepProgram(from: string, to: string, language: string): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(from, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  await mkdir(path.dirname(to), { recursive: true });
  await cp(path.join(from, `wasm.${entry.languages[language]?.wasm ?? 'unknown'}.pagefind`), to);
}

async function readList(folder: string): Promise<PagefindList> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.pf_meta')) ?? '.pf_meta';
  return readPagefindList(gunzipSync(await readFile(path.join(folder, file))));
}

async function verifyOrder(
  records: readonly IndexRecord[],
  { records: hashes }: PagefindList,
  folder: string,
): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const indexed = await Promise.all(
      hashes.slice(start, start + BATCH).map((hash) => addressOf(path.join(folder, 'fragment', hash))),
    );
    for (const [at, { file, address }] of batch.entries()) {
      if (indexed[at] !== address)
        throw new Error(`${file} is not in its place in the search index: ${indexed[at] ?? 'nothing'} stands there.`);
    }
  }
  if (hashes.length !== records.length)
    throw new Error(`The search index holds ${hashes.length} reports where ${records.length} were given to it.`);
}

async function addressOf(fragment: string): Promise<string> {
  const text = gunzipSync(await readFile(`${fragment}.pf_fragment`)).toString();
  return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
}

/** Leaves what a search reads: the words, and a list of our own of what they are. Texts are published in files of their own. */
async function keepWords({ records, chunks }: PagefindList, folder: string): Promise<void> {
  for (const file of await readdir(folder))
    if (file !== 'index') await rm(path.join(folder, file), { recursive: true });
  const words: string[] = [];
  for (const { file } of chunks)
    words.push(...new IndexChunk(gunzipSync(await readFile(path.join(folder, 'index', file)))).words());
  const files = chunks.map(({ from, file }): [string, string] => [from, file]);
  await writeFile(path.join(folder, LIST_FILE), await jsonBytes(storedIndexList(records.length, files, words)));
}
