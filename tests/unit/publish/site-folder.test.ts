import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openSiteFolder } from '../../../src/publish/site-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const STANDING = ['.git/HEAD', '2020/11/one/index.html', '2020/12/two/index.html', '404.html', 'data/x.json'];

let folder: string;
const at = (file: string): string => path.join(folder, file);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string): Promise<string> => readFile(at(file), 'utf8');

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), text);
}

/** The files in the folder by their paths, and the folders that are empty. */
async function found(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return all.filter((name) => !all.some((other) => other.startsWith(`${name}/`))).sort();
}

beforeEach(async () => {
  const temporary = await temporaryFolder('site-folder');
  onTestFinished(temporary.remove);
  folder = path.join(temporary.folder, 'site');
  for (const file of STANDING) await write(file, `earlier ${file}`);
});

describe('openSiteFolder', () => {
  it('leaves the site that stands as it is until the next is finished, and when that is abandoned', async () => {
    const site = openSiteFolder(folder);
    site.writePage('404.html', bytes('changed'));
    site.writePage('2021/new/index.html', bytes('new'));
    await writeFile(path.join(site.unfinished, 'robots.txt'), 'new');
    const unfinished = ['.unfinished/2021/new/index.html', '.unfinished/404.html', '.unfinished/robots.txt'];
    expect(await found()).toEqual([...STANDING, ...unfinished].sort());
    site.abandon();
    expect(await found()).toEqual(STANDING);
    for (const file of STANDING) expect(await read(file)).toBe(`earlier ${file}`);
  });

  it('begins with nothing of a build that was cut off', async () => {
    openSiteFolder(folder).writePage('cut-off.html', bytes('half'));
    openSiteFolder(folder).finish();
    expect(await found()).toEqual(['.git/HEAD']);
  });

  it('puts the next site in place of the earlier one, and leaves git’s folder and pages that have not changed', async () => {
    const longAgo = new Date('2020-11-30');
    for (const file of STANDING) await utimes(at(file), longAgo, longAgo);
    const site = openSiteFolder(folder);
    site.writePage('2020/11/one/index.html', bytes('earlier 2020/11/one/index.html'));
    site.writePage('404.html', bytes('earlier 404.htmL'));
    site.writePage('2020/11/three/index.html', bytes('new'));
    await mkdir(path.join(site.unfinished, 'data'));
    await writeFile(path.join(site.unfinished, 'data/y.json'), 'new');
    site.finish();
    expect(await found()).toEqual([
      '.git/HEAD',
      '2020/11/one/index.html',
      '2020/11/three/index.html',
      '404.html',
      'data/y.json',
    ]);
    expect((await stat(at('2020/11/one/index.html'))).mtime).toEqual(longAgo);
    expect(await read('404.html')).toBe('earlier 404.htmL');
    expect(await read('2020/11/three/index.html')).toBe('new');
    expect(await read('data/y.json')).toBe('new');
  });

  it('replaces a file by a folder of its name, a folder by a file, and a link', async () => {
    await symlink(at('404.html'), at('linked.html'));
    const site = openSiteFolder(folder);
    site.writePage('2020/11/one', bytes('a file now'));
    site.writePage('404.html/index.html', bytes('a folder now'));
    site.finish();
    expect(await found()).toEqual(['.git/HEAD', '2020/11/one', '404.html/index.html']);
    expect(await read('2020/11/one')).toBe('a file now');
    expect(await read('404.html/index.html')).toBe('a folder now');
  });

  it('begins where no site is yet', async () => {
    folder = at('none');
    const site = openSiteFolder(folder);
    expect(existsSync(site.unfinished)).toBe(true);
    site.writePage('index.html', bytes('first'));
    site.finish();
    expect(await found()).toEqual(['index.html']);
  });
});
