import { processFile, type FileResult, type FileSettings, type FileTask } from './process-file.ts';

/** What a worker thread is given: files, and what they are read with. */
export interface Batch {
  tasks: readonly FileTask[];
  settings: FileSettings;
}

/** The worker's one function: makes a record of each file of a batch. */
export default function processBatch({ tasks, settings }: Batch): FileResult[] {
  return tasks.map((task) => processFile(task, settings));
}
