import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldersFrom } from '../../src/intake/folders.ts';
import { buildSite, ROOT } from '../support/build-site.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What a folder holds: bytes by path. */
async function heldIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const),
    ),
  );
}

describe('a build that fails', () => {
  it('leaves the site of the build before as it was, and the next one succeeds', async () => {
    const { folder, remove } = await temporaryFolder('failed-build');
    const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
    const { cache } = foldersFrom({ PRESSMARK_CONTENT: content }, ROOT);
    onTestFinished(async () => {
      await remove();
      await rm(cache, { recursive: true, force: true });
    });
    await fixtureContent(content);
    await buildSite(content, site);
    const before = await heldIn(site);
    expect(before.size).toBeGreaterThan(100);

    // The index cannot be made where its folder is a file; a page has changed meanwhile.
    await rm(path.join(cache, 'search'), { recursive: true });
    await writeFile(path.join(cache, 'search'), '');
    await mkdir(path.join(content, 'pages'));
    await writeFile(
      path.join(content, 'pages/about.md'),
      '---\ntitle: About\ndescription: What it is.\n---\n\nChanged.\n',
    );
    await expect(buildSite(content, site)).rejects.toThrow(`The build failed; ${site} stands as it was.`);
    expect(await heldIn(site)).toEqual(before);

    await rm(path.join(cache, 'search'));
    await buildSite(content, site);
    const after = await heldIn(site);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual(['about/index.html']);
  });
});
