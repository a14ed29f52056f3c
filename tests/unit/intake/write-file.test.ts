import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/intake/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
  it('writes a file with its folders and leaves nothing beside it', async () => {
    await writeWhole(path.join(folder, 'a/b/c.md'), 'one\n');
    expect(await readFile(path.join(folder, 'a/b/c.md'), 'utf8')).toBe('one\n');
    expect(await readdir(path.join(folder, 'a/b'))).toEqual(['c.md']);
  });

  it('leaves a file that exists as it is, unless told to write over it', async () => {
    const file = path.join(folder, 'c.md');
    await writeWhole(file, 'one\n');
    await expect(writeWhole(file, 'two\n')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(file, 'utf8')).toBe('one\n');
    await writeWhole(file, 'two\n', true);
    expect(await readFile(file, 'utf8')).toBe('two\n');
    expect(await readdir(folder)).toEqual(['c.md']);
  });
});
