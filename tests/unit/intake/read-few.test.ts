import { cpSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import type { Folders } from '../../../src/intake/folders.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { report } from '../checking/checked.ts';
import { contentFolder, put, SETTINGS } from './temporary.ts';

const WRONG = path.resolve(import.meta.dirname, '../../fixtures/wrong-on-purpose/content');

/** What is told of some files: by reading all, and by reading only these. */
async function both(folders: Folders, wanted: (file: string) => boolean): Promise<[Diagnostic[], Diagnostic[]]> {
  const options = { folders, settings: SETTINGS, check: 'on', nearDuplicates: { strict: false, wanted } } as const;
  const all = await readArchive(options);
  const few = await readArchive({ ...options, only: wanted });
  return [all.diagnostics.filter(({ file }) => wanted(file)), few.diagnostics];
}

describe('reading a few files', () => {
  it('tells of each what reading all tells', async () => {
    const folders = contentFolder();
    cpSync(WRONG, folders.content, { recursive: true });
    const { filesOf } = await readArchive({ folders, settings: SETTINGS, check: 'on' });
    expect(filesOf.length).toBeGreaterThan(20);
    for (const file of filesOf) {
      const [all, few] = await both(folders, (other) => other === file);
      expect(few, file).toEqual(all);
    }
  });

  it('leaves the other reports unread', async () => {
    const folders = contentFolder({
      'articles/2020/11/2020-11-30-two.md': report(),
      'articles/2020/11/2020-11-30-three.md': 'no keys',
    });
    const only = (file: string): boolean => file.endsWith('two.md');
    const { filesOf, bytes, diagnostics } = await readArchive({ folders, settings: SETTINGS, check: 'on', only });
    expect(filesOf).toEqual(['articles/2020/11/2020-11-30-two.md']);
    expect([...bytes.keys()]).toEqual(filesOf);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('names a report with the same text, from what was kept, and never an earlier state of the file itself', async () => {
    const words =
      'The council of Sepino met for the third time and spoke of the bridge, the mill, the road and the school, '.repeat(
        2,
      );
    const folders = contentFolder({
      'articles/2020/11/2020-11-30-two.md': report({}, `${words}\n`),
      'articles/2020/11/2020-11-30-three.md': report({}, `Another text.\n`),
    });
    const three = 'articles/2020/11/2020-11-30-three.md';
    const only = (file: string): boolean => file === three;
    const read = (): Promise<Diagnostic[]> =>
      readArchive({
        folders,
        settings: SETTINGS,
        check: 'on',
        only,
        nearDuplicates: { strict: false, wanted: only },
      }).then(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'article/near-duplicate'));
    const all = {
      folders,
      settings: SETTINGS,
      check: 'on',
      nearDuplicates: { strict: false, wanted: () => true },
    } as const;
    await readArchive(all);
    expect(await read()).toEqual([]);
    put(folders, three, report({}, `${words}And more.\n`));
    expect((await read()).map(({ message }) => message)).toEqual([
      expect.stringContaining('2020-11-30-two.md') as string,
    ]);
    await readArchive(all);
    // The other is another text now, which what was kept does not know.
    put(folders, 'articles/2020/11/2020-11-30-two.md', report({}, 'Another text.\n'));
    expect(await read()).toEqual([]);
    put(folders, three, report({}, `${words}And more still.\n`));
    expect(await read()).toEqual([]);
    rmSync(folders.cache, { recursive: true });
    expect(await read()).toEqual([]);
  });

  it('reads all where what was kept is cut short or gone, and keeps it anew', async () => {
    const words = 'The council of Sepino met again and spoke of the bridge, the mill, the road and the school. '.repeat(
      2,
    );
    const folders = contentFolder({
      'articles/2020/11/2020-11-30-two.md': report({}, `${words}\n`),
      'articles/2020/11/2020-11-30-three.md': report({}, `${words}\n`),
      'articles/2020/11/2020-11-30-short.md': report({}, 'Too short to compare.\n'),
    });
    const wanted = (file: string): boolean => file.endsWith('three.md');
    const [all, few] = await both(folders, wanted);
    expect(all.map(({ rule }) => rule)).toContain('article/near-duplicate');
    expect(few).toEqual(all);
    const everything = {
      folders,
      settings: SETTINGS,
      check: 'on',
      nearDuplicates: { strict: false, wanted: () => true },
    } as const;
    await readArchive(everything);
    const kept = path.join(folders.cache, 'near-bands');
    const whole = readFileSync(kept);
    for (const spoil of [() => truncateSync(kept, whole.length - 4), () => truncateSync(kept, 5), () => rmSync(kept)]) {
      spoil();
      const { diagnostics } = await readArchive({ ...everything, only: wanted });
      expect(diagnostics).toEqual(all);
      await readArchive(everything);
      expect(readFileSync(kept)).toEqual(whole);
    }
  });
});
