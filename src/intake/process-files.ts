import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { NO_MARKS } from '../checking/marks.ts';
import { tooSlow } from '../checking/rules/time.ts';
import { unreadable } from '../checking/rules/unreadable.ts';
import { loadWords } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import type { Batch } from './file-worker.ts';
import { processFile, type FileSettings, type FileTask, type MadeResult } from './process-file.ts';

/** Few small files are done at once in this thread; starting workers takes longer than reading them. */
const FEW = 300;
const SMALL = 8_000;
/** What goes to a worker in one piece: files and bytes. */
const BATCH_FILES = 64;
const BATCH_BYTES = 262_144;
const WORKER_MEGABYTES = 1024;

/**
 * Makes records of files, on all cores where there are many. A file that brings its worker down, or takes too long,
 * becomes a named error; without the checker's rules it is published as plain text. `patience` is how long a batch, and
 * then each of its files alone, may take, in milliseconds; `done` is called as files are done.
 */
export async function processFiles(
  tasks: readonly FileTask[],
  settings: FileSettings,
  patience: number,
  done: (files: number) => void,
): Promise<MadeResult[]> {
  if (tasks.length <= FEW && tasks.every(({ bytes }) => bytes.length <= SMALL)) {
    const words = await loadWords(settings.language);
    return tasks.map((task) => {
      const result = inThisThread(task, settings, words);
      done(1);
      return result;
    });
  }
  const results = new Array<MadeResult>(tasks.length);
  const batches = batchesOf(tasks);
  const threads = Math.max(1, Math.min(availableParallelism(), 8, batches.length));
  // Loaded on use: most runs find everything in the cache.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./file-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  });
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const outcome = await inWorkers(pool, tasks.slice(batch.from, batch.to), settings, patience);
      for (const [index, result] of outcome.entries()) results[batch.from + index] = result;
      done(outcome.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    await pool.destroy();
  }
  return results;
}

function batchesOf(tasks: readonly FileTask[]): { from: number; to: number }[] {
  const batches: { from: number; to: number }[] = [];
  let from = 0;
  let bytes = 0;
  for (const [index, task] of tasks.entries()) {
    bytes += task.bytes.length;
    if (index + 1 - from < BATCH_FILES && bytes < BATCH_BYTES && index + 1 < tasks.length) continue;
    batches.push({ from, to: index + 1 });
    from = index + 1;
    bytes = 0;
  }
  return batches;
}

/** A batch that fails is done again file by file, so that one bad file costs nothing but itself. */
async function inWorkers(
  pool: Tinypool,
  tasks: readonly FileTask[],
  settings: FileSettings,
  patience: number,
): Promise<MadeResult[]> {
  try {
    return await run(pool, tasks, settings, patience);
  } catch (error) {
    const [only] = tasks;
    if (tasks.length === 1 && only) return [await afterFailure(pool, only, settings, patience, error)];
    const results: MadeResult[] = [];
    for (const task of tasks) results.push(...(await inWorkers(pool, [task], settings, patience)));
    return results;
  }
}

async function run(
  pool: Tinypool,
  tasks: readonly FileTask[],
  settings: FileSettings,
  patience: number,
): Promise<MadeResult[]> {
  const batch: Batch = { tasks, settings };
  // A worker that has to load its code first does so here, outside the time that the files have.
  await pool.run({ tasks: [], settings } satisfies Batch);
  return pool.run(batch, { signal: AbortSignal.timeout(patience) }) as Promise<MadeResult[]>;
}

async function afterFailure(
  pool: Tinypool,
  task: FileTask,
  settings: FileSettings,
  patience: number,
  error: unknown,
): Promise<MadeResult> {
  if (settings.check === 'off' && !task.plain) {
    const [result] = await inWorkers(pool, [{ ...task, plain: true }], settings, patience);
    if (result) return result;
  }
  return failure(task, error, patience);
}

function inThisThread(task: FileTask, settings: FileSettings, words: Words): MadeResult {
  try {
    return processFile(task, settings, words);
  } catch (error) {
    return settings.check === 'off' && !task.plain
      ? inThisThread({ ...task, plain: true }, settings, words)
      : failure(task, error);
  }
}

function failure({ file }: FileTask, error: unknown, patience = 0): MadeResult {
  const late = error instanceof Error && error.name === 'AbortError';
  const fault = late
    ? tooSlow(file, patience)
    : unreadable(file, 'text', error instanceof Error ? error.message : String(error));
  return { diagnostics: [fault], marks: NO_MARKS };
}
