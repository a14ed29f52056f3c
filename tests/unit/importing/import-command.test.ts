import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
  content = path.join(folder, 'content');
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string | Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
};

/** Runs the command as `npm run import` does, without a terminal. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const source = path.resolve(import.meta.dirname, '../../../src');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(source, 'cli/import.ts'), ...args],
      {
        cwd: folder,
        env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: path.join(source, 'site.ts') },
      },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

const files = async (): Promise<string[]> =>
  (await readdir(content, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.md')).sort();
const lock = ' date 2020-11-30 BAKU, Nov. 30\n\nKura Correspondence:\n\nA lock opened.\n';

describe('npm run import', () => {
  it('imports several files, takes one text once, goes on after a bad one and tells them apart', async () => {
    const good = await write('good.txt', lock);
    const same = await write('same.txt', lock);
    const undated = await write('undated.txt', 'A bridge opened.\n');
    const latin = await write('latin.txt', Uint8Array.from([0x20, 0xe9, 0x20]));
    const other = await write('other.txt', lock.replace('A lock opened.', 'A lock opened.\n\nAnd closed.'));
    const unsettled = await write('unsettled.txt', ' date 2020-12-01 OPEC - a meeting began.\n');
    await mkdir(path.join(folder, 'sub'));
    const { code, out } = await run(
      good,
      same,
      undated,
      latin,
      path.join(folder, 'sub'),
      path.join(folder, 'none.txt'),
      other,
      unsettled,
    );
    expect(code).toBe(1);
    const again = await run(same, unsettled);
    expect([again.code, again.out.match(/^unchanged/gm)?.length]).toEqual([0, 2]);
    const table = out
      .split('\n')
      .filter((line) => /^(written|unchanged|skipped) /.test(line))
      .map((line) => line.replaceAll(`${folder}${path.sep}`, '').replace(/\s+/g, ' '));
    expect(table).toEqual([
      'written good.txt articles/2020/11/2020-11-30-a-lock-opened.md',
      'unchanged same.txt already held, unchanged: articles/2020/11/2020-11-30-a-lock-opened.md',
      'skipped undated.txt it has no date: give one with --date YYYY-MM-DD',
      'skipped latin.txt it is Latin-1 (ISO 8859-1), not UTF-8: save it as UTF-8 first',
      'skipped sub the folder holds no files',
      'skipped none.txt there is no such file',
      'written other.txt articles/2020/11/2020-11-30-a-lock-opened-and-closed.md',
      'written unsettled.txt articles/2020/12/2020-12-01-opec-a-meeting-began.md',
    ]);
    expect(await files()).toHaveLength(3);
    expect((await files()).slice(0, 2)).toEqual(
      ['articles/2020/11/2020-11-30-a-lock-opened-and-closed.md', 'articles/2020/11/2020-11-30-a-lock-opened.md'].map(
        (name) => path.normalize(name),
      ),
    );
  });

  it('writes nothing with --dry-run, into --out where it is given, over a file only with --force', async () => {
    const good = await write('good.txt', lock);
    const dry = await run(good, '--dry-run');
    expect([dry.code, dry.out.includes('would write'), await files()]).toEqual([0, true, []]);

    const elsewhere = path.join(folder, 'elsewhere');
    expect((await run(good, '--slug', 'lock', '--out', elsewhere)).code).toBe(0);
    expect(await files()).toEqual([]);
    const file = path.join(elsewhere, 'articles/2020/11/2020-11-30-lock.md');
    const before = await readFile(file, 'utf8');

    const changed = await write('changed.txt', lock.replace('lock', 'bridge'));
    const refused = await run(changed, '--slug', 'lock', '--out', elsewhere);
    expect([refused.code, await readFile(file, 'utf8')]).toEqual([1, before]);
    expect((await run(changed, '--slug', 'lock', '--out', elsewhere, '--force')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(before.replace('A lock', 'A bridge'));
  });

  it('says what it does not understand, with code 2, and writes nothing', async () => {
    const good = await write('good.txt', lock);
    const { code, err } = await run(good, '--organizations', 'Canal Board');
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean --organisations?')]);
    expect(await files()).toEqual([]);
  });
}, 60_000);
