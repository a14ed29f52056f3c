import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { sitePages } from '../../../src/publish/site-pages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let site: string;
let publicFolder: string;
const at = (file: string): string => path.join(site, file);
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(async () => {
  const { folder, remove } = await temporaryFolder('site-pages');
  onTestFinished(remove);
  site = path.join(folder, 'site');
  publicFolder = path.join(folder, 'public');
  for (const folder of ['2020/11/one', '2020/12/two', '_search/shard', '.git', 'data'])
    await mkdir(at(folder), { recursive: true });
  for (const file of ['index.html', '404.html', '2020/11/one/index.html', '2020/12/two/index.html'])
    await writeFile(at(file), `page ${file}`);
  for (const file of ['rss.xml', '2020/11/one/rss.xml', '_search/shard/a.bin', '.git/HEAD', 'data/x.json'])
    await writeFile(at(file), 'other');
});

describe('sitePages', () => {
  it('leaves pages and git’s folder, and nothing else', async () => {
    await symlink(at('404.html'), at('linked.html'));
    await sitePages(site);
    expect((await readdir(site)).sort()).toEqual(['.git', '2020', '404.html', 'index.html']);
    expect(await readdir(at('2020/11/one'))).toEqual(['index.html']);
    expect(await readdir(at('.git'))).toEqual(['HEAD']);
  });

  it('writes a page that is new or has changed, and leaves one that has not', async () => {
    const pages = await sitePages(site);
    const longAgo = new Date('2020-11-30');
    for (const file of ['index.html', '404.html']) await utimes(at(file), longAgo, longAgo);
    pages.write(at('index.html'), bytes('page index.html'));
    pages.write(at('404.html'), bytes('page 404.htmL'));
    pages.write(at('2021/01/new/index.html'), bytes('new'));
    expect((await stat(at('index.html'))).mtime).toEqual(longAgo);
    expect(await readFile(at('404.html'), 'utf8')).toBe('page 404.htmL');
    expect(await readFile(at('2021/01/new/index.html'), 'utf8')).toBe('new');
  });

  it('removes the pages that were not written again, with the folders that held nothing else', async () => {
    await mkdir(publicFolder);
    for (const file of [path.join(publicFolder, 'owner.html'), at('owner.html')]) await writeFile(file, 'owner');
    const pages = await sitePages(site);
    pages.write(at('index.html'), bytes('page index.html'));
    pages.write(at('2020/11/one/index.html'), bytes('changed'));
    await pages.removeOthers(publicFolder);
    expect((await readdir(site)).sort()).toEqual(['.git', '2020', 'index.html', 'owner.html']);
    expect(await readdir(at('2020'))).toEqual(['11']);
  });

  it('begins where no site is yet', async () => {
    const pages = await sitePages(at('none'));
    await pages.removeOthers(publicFolder);
    expect(existsSync(at('none'))).toBe(false);
    pages.write(at('none/index.html'), bytes('first'));
    expect(await readdir(at('none'))).toEqual(['index.html']);
  });
});
