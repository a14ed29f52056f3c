import { checkModeFrom } from './check-mode.ts';
import { foldersFrom } from './folders.ts';
import { readArchive, type ReadOptions, type ReadResult } from './read-archive.ts';
import { loadSettings } from './settings.ts';

/** What a build needs of the content folder. */
export type BuildInput = Pick<ReadResult, 'records' | 'diagnostics' | 'files'>;

let reading: Promise<BuildInput> | undefined;

/** Reads the whole content folder as a build publishes it: once a process, for the pages and for all beside them. */
export function readForBuild(progress?: ReadOptions['progress']): Promise<BuildInput> {
  reading ??= read(progress);
  return reading;
}

async function read(progress: ReadOptions['progress']): Promise<BuildInput> {
  const { records, diagnostics, files } = await readArchive({
    folders: foldersFrom(process.env),
    settings: await loadSettings(),
    check: checkModeFrom(process.env),
    compares: true,
    progress,
  });
  return { records, diagnostics, files };
}
