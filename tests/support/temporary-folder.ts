import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes an empty folder for a test; `remove` takes it away with all it holds. */
export async function temporaryFolder(name: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), `pressmark-${name}-`));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
