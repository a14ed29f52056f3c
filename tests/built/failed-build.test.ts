import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

/** A site that was built of the fixture archive, what it holds, and what it was built with; gone after the test. */
async function builtOnce(): Promise<{ content: string; site: string; cache: string; before: Map<string, string> }> {
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
  return { content, site, cache, before };
}

describe('a build that fails', () => {
  it('leaves the site of the build before as it was, and the next one succeeds', async () => {
    const { content, site, cache, before } = await builtOnce();

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

describe('a build that is interrupted', () => {
  it('ends by the signal and leaves the site of the build before as it was', async () => {
    const { content, site, before } = await builtOnce();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const build = spawn(process.execPath, ['src/cli/build.ts'], {
        cwd: ROOT,
        env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_OUT: site },
        stdio: 'ignore',
      });
      const ended = once(build, 'exit');
      await vi.waitUntil(() => existsSync(path.join(site, '.unfinished/_assets')), { timeout: 30_000, interval: 5 });
      build.kill(signal);
      expect(await ended).toEqual([null, signal]);
      const after = await heldIn(site);
      expect([...after.keys()].filter((name) => !before.has(name))).toEqual([]);
      expect(after).toEqual(before);
    }
  });
});
