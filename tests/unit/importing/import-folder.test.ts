import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let content: string;

/** Runs the command without a terminal, with something on standard input where it is given. */
function run(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const source = path.resolve(import.meta.dirname, '../../../src');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(source, 'cli/import.ts'), ...args], {
      cwd: folder,
      env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: path.join(source, 'site.ts') },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

const written = async (): Promise<Map<string, string>> => {
  const names = (await readdir(path.join(content, 'articles'), { recursive: true }).catch(() => []))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [path.basename(name), await readFile(path.join(content, 'articles', name), 'utf8')] as const,
      ),
    ),
  );
};

const RSS =
  '<rss version="2.0"><channel><title>K</title><item><title>Ferry sails</title><pubDate>Tue, 01 Dec 2020 10:00:00 GMT</pubDate><description>A ferry sailed.</description></item></channel></rss>';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
  content = path.join(folder, 'content');
  await mkdir(path.join(folder, 'old/sub/.git'), { recursive: true });
  const files: Record<string, string> = {
    'lock.txt': ' date 2020-11-30 BAKU, Nov. 30\n\nKura Correspondence:\n\nA lock opened.\n',
    'sub/2020-12-02-gate.md': '---\ntitle: Gate painted\ntags: [a]\n---\nA gate was painted.\n',
    'sub/unsure.md': '---\ntitle: Unsure\ndate: 01/02/2020\n---\nA day was unsure.\n',
    'feed.xml': RSS,
    'cut.rss': RSS.slice(0, 120),
    'picture.png': '\u0000\u0001',
    'sub/.git/config.md': 'Nothing to import.',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, 'old', name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run import with a folder', { timeout: 240_000 }, () => {
  it('plans first and writes nothing', async () => {
    const { code, out } = await run(['old', '--dry-run']);
    expect([code, (await written()).size]).toEqual([1, 0]);
    expect(out).toContain('old/lock.txt → content/articles/2020/11/2020-11-30-a-lock-opened.md');
    expect(out).toContain('would write');
  });

  it('tells each format, goes on after what is bad, and ends with a table and a mapping to start from', async () => {
    const { code, out } = await run(['old']);
    expect(code).toBe(1);
    expect([...(await written()).keys()]).toEqual([
      '2020-11-30-a-lock-opened.md',
      '2020-12-01-ferry-sails.md',
      '2020-12-02-gate-painted.md',
    ]);
    const table = out
      .split('\n')
      .filter((line) => /^(written|unchanged|skipped) /.test(line))
      .map((line) => line.replace(/\s+/g, ' '));
    expect(table).toEqual([
      expect.stringMatching(/^skipped old\/cut\.rss it breaks off at line 1, before its end/),
      'written old/feed.xml, entry 1 (Ferry sails) articles/2020/12/2020-12-01-ferry-sails.md',
      'written old/lock.txt articles/2020/11/2020-11-30-a-lock-opened.md',
      'written old/sub/2020-12-02-gate.md articles/2020/12/2020-12-02-gate-painted.md',
      expect.stringMatching(
        /^skipped old\/sub\/unsure\.md the date “01\/02\/2020” can be read as 2020-02-01 or 2020-01-02: give the right one with --date/,
      ),
    ]);
    expect(out).toContain('5 texts: 3 written, 2 skipped.');
    expect(out).toContain('Left aside, since they are no texts that are read: 1 × .png.');
    expect(out).toContain('fields:\n  date: date\n  tags: ignore\n  title: headline\n');
    expect(out).toContain('content/sources/kura-correspondence.yaml\n  name: Kura Correspondence\n  kind: other');
  });

  it('changes nothing the second time', async () => {
    const before = await written();
    const { out } = await run(['old']);
    expect(out).toContain('5 texts: 3 unchanged, 2 skipped.');
    expect(await written()).toEqual(before);
  });

  it('takes only the files of a format that is asked for', async () => {
    const { code, out } = await run(['old', '--from', 'raw', '--dry-run']);
    expect([code, out.includes('1 text: 1 unchanged.'), out.includes('as raw: 1 × .rss')]).toEqual([0, true, true]);
  });

  it('reads standard input, in the format that is named or told from it', async () => {
    const told = await run(['-', '--dry-run'], RSS.replace('A ferry', 'Another ferry'));
    expect(told.out).toContain('standard input is read as rss, told from how it begins.');
    expect(told.out).toContain('1 text: 1 would write.');
    const named = await run(
      ['-', '--from', 'markdown', '--date', '2020-12-03', '--source', 'Kura Correspondence'],
      'A *pier* opened.\n',
    );
    expect([named.code, (await written()).get('2020-12-03-a-pier-opened.md')]).toEqual([
      0,
      expect.stringContaining('\n\nA *pier* opened.\n'),
    ]);
  });

  it('takes a mapping, and says what is wrong with one', async () => {
    await writeFile(
      path.join(folder, 'map.yaml'),
      'fields:\n  kop: headline\n  dag: date\ndefaults:\n  source: Kura Correspondence\n',
    );
    await writeFile(path.join(folder, 'post.md'), '---\nkop: Quay mended\ndag: 2020-12-04\n---\nA quay was mended.\n');
    expect((await run(['post.md', '--mapping', 'map.yaml'])).code).toBe(0);
    expect((await written()).get('2020-12-04-quay-mended.md')).toContain('source: Kura Correspondence');
    await writeFile(path.join(folder, 'map.yaml'), 'fields:\n  kop: headlin\n');
    const { code, err } = await run(['post.md', '--mapping', 'map.yaml']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('map.yaml: kop: headlin is no field of a report. Did you mean headline?'),
    ]);
    expect((await run(['post.md', '--mapping', 'none.yaml'])).err).toContain('there is no such file');
  });

  it('leaves no half-written files behind', async () => {
    expect((await readdir(content, { recursive: true })).filter((name) => path.basename(name).startsWith('.'))).toEqual(
      [],
    );
  });
});
