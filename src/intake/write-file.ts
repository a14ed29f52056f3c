import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text file whole or not at all, with the folders it needs: readers never see half of it.
 * Throws `EEXIST` where the file exists and `overwrite` is false, even if it appeared a moment ago.
 */
export async function writeWhole(file: string, text: string, overwrite = false): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    if (overwrite) await rename(draft, file);
    else await link(draft, file);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}
