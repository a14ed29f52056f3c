import { loadWords } from '../words/load-words.ts';
import { processFile, type FileSettings, type FileTask, type MadeResult } from './process-file.ts';

/** What a worker thread is given: files, and what they are read with. */
export interface Batch {
  tasks: readonly FileTask[];
  settings: FileSettings;
}

/** The worker's one function: makes a record of each file of a batch. */
export default async function processBatch({ tasks, settings }: Batch): Promise<MadeResult[]> {
  const words = await loadWords(settings.language);
  return tasks.map((task) => processFile(task, settings, words));
}
