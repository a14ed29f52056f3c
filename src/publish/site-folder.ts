import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The folder within a site's own in which the next site is made: on the same disk, where moving is renaming. */
const UNFINISHED = '.unfinished';

/** How long after the last file another thread may write one more, in milliseconds. */
const STILL_WRITING = 100;

/**
 * The folder of a site, which stands there whole while the next one is made: a build that fails leaves it as it was.
 * One file after another, without waiting: handing small files to other threads takes longer than the files do.
 */
export interface SiteFolder {
  /** Where the files of the next site are written; absolute, and empty at first. */
  readonly unfinished: string;
  /** Writes a page of the next site, with the folders it lies in, unless it stands there already. `name`: its path in the site. */
  writePage: (name: string, bytes: Uint8Array) => void;
  /** Puts the next site in place: of what stood there, its pages that have not changed and git's folder stay. */
  finish: () => void;
  /** Takes away what was made of the next site, and what other threads are still writing of it. */
  abandon: () => void;
}

/** Opens the folder of a site, which need not be there yet, for its next one. `site` is absolute. */
export function openSiteFolder(site: string): SiteFolder {
  const unfinished = path.join(site, UNFINISHED);
  const remove = (): void => rmSync(unfinished, { recursive: true, force: true, maxRetries: 5 });
  remove();
  mkdirSync(unfinished, { recursive: true });
  const kept = new Set([path.join(site, '.git'), unfinished]);
  return {
    unfinished,
    abandon: () => {
      // The bundler's threads end what they began, folders included; while this thread waits, they begin nothing new.
      do {
        remove();
        wait(STILL_WRITING);
      } while (existsSync(unfinished));
    },
    writePage: (name, bytes) => {
      const standing = path.join(site, name);
      if (contentOf(standing)?.equals(bytes)) {
        kept.add(standing);
        return;
      }
      const file = path.join(unfinished, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    },
    finish: () => {
      removeOthers(site, kept);
      moveInto(unfinished, site);
      remove();
    },
  };
}

/** Waits without letting anything else of this thread run. */
const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** What a file holds; undefined where there is none. */
function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Removes what a folder holds but for what is kept; returns whether anything is left. */
function removeOthers(folder: string, kept: ReadonlySet<string>): boolean {
  let isLeft = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (kept.has(place) || (entry.isDirectory() && removeOthers(place, kept))) isLeft = true;
    else if (entry.isDirectory()) rmdirSync(place);
    else unlinkSync(place);
  }
  return isLeft;
}

/** Moves what one folder holds into another, in which no file stands in its way; a folder that is new there moves whole. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
