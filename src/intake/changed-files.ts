import { spawnSync } from 'node:child_process';

/** What has changed in a repository: its folder on the disk, and the files by path. */
export interface Changes {
  root: string;
  files: ChangedFile[];
}

/** A file that differs from an earlier state of a repository. */
export interface ChangedFile {
  /** Within the repository, with `/` between its parts. */
  path: string;
  deleted: boolean;
}

/**
 * What has changed in the git repository that holds `folder` since it and `ref` (a branch, tag or commit) parted:
 * committed, not yet committed, and new files. A moved file is one deleted and one new. Throws where git cannot tell.
 */
export function changedFiles(ref: string, folder: string): Changes {
  const root = git(folder, ['rev-parse', '--show-toplevel']).trimEnd();
  // A name that begins with a hyphen would be read as a switch.
  const commit = git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trimEnd();
  const parted = git(root, ['merge-base', commit, 'HEAD']).trimEnd();
  const fields = git(root, ['diff', '--name-status', '--no-renames', '-z', parted]).split('\0');
  const changed: ChangedFile[] = [];
  const add = (name: string, deleted: boolean): void => {
    changed.push({ path: name, deleted });
  };
  for (let at = 0; at + 1 < fields.length; at += 2) add(fields[at + 1] ?? '', fields[at] === 'D');
  for (const name of git(root, ['ls-files', '--others', '--exclude-standard', '-z']).split('\0'))
    if (name !== '') add(name, false);
  return { root, files: changed.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The folder of the git repository that holds `folder`; undefined where none does or git cannot tell. */
export function repositoryOf(folder: string): string | undefined {
  try {
    return git(folder, ['rev-parse', '--show-toplevel']).trimEnd();
  } catch {
    return undefined;
  }
}

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw new Error(`git could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`git ${args[0] ?? ''} failed: ${stderr.trim()}`);
  return stdout;
}
