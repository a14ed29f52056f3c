import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A file or link below the content folder. */
export interface FoundFile {
  /** Within the content folder, with `/` between its parts, as the disk spells it. */
  file: string;
  kind: 'file' | 'link' | 'other';
  bytes: number;
}

/**
 * Every file below `root`, sorted by path; an absent root counts as empty. `root` itself may be a symbolic link,
 * links below it are named and never followed.
 */
export async function walk(root: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    await Promise.all(
      entries.map(async (entry) => {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) return visit(file);
        const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
        found.push({ file, kind, bytes: (await lstat(path.join(root, file))).size });
      }),
    );
  };
  try {
    await visit('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
