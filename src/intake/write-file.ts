import { randomUUID } from 'node:crypto';
import { chmod, link, lstat, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a text file whole or not at all, with the folders it needs: readers never see half of it. What is overwritten
 * keeps its permissions.
 * Throws `EEXIST` where the file exists and `overwrite` is false, even if it appeared a moment ago.
 */
export async function writeWhole(file: string, text: string, overwrite = false): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    if (overwrite) {
      const standing = await lstat(file).catch(() => undefined);
      if (standing) await chmod(draft, standing.mode);
      await rename(draft, file);
    } else await linkNew(draft, file);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

// A link is made only where nothing stands. Some disks know no links; there the moment between look and move has to do.
async function linkNew(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    if (
      await lstat(file).then(
        () => true,
        () => false,
      )
    )
      throw Object.assign(new Error(`${file} exists`), { code: 'EEXIST' });
    await rename(draft, file);
  }
}
