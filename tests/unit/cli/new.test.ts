import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, run } from '../../support/build-site.ts';
import { fixtureContent } from '../../support/fixture-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let content: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const temporary = await temporaryFolder('new');
  ({ remove } = temporary);
  content = path.join(temporary.folder, 'content');
  await fixtureContent(content);
});
afterAll(() => remove());

/** Runs the command with flags and with lines as answers. */
function startNew(
  flags: readonly string[],
  answers: readonly string[] = [],
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...flags], {
    cwd: ROOT,
    env: { ...process.env, PRESSMARK_CONTENT: content },
    input: answers.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const written = (file: string): Promise<string> => readFile(path.join(content, file), 'utf8');

const ALL = [
  '--date',
  '2024-03-04',
  '--dateline',
  '',
  '--source',
  'Kura Correspondence',
  '--places',
  '[Sepino, Italy]',
  '--organisations',
  '[]',
];

describe('npm run new', { timeout: 60_000 }, () => {
  it('asks, refuses an answer in the checker’s words until it is right, writes the file and says what comes next', async () => {
    const { code, out, err } = startNew(
      [],
      [
        '3 March 2024',
        '2024-03-03',
        'BAKU, Azerbaijan, March 3',
        'Kura Corespondence',
        'Sepino; Termoli',
        '',
        'A bridge opens',
        '',
      ],
    );
    expect(err).toContain(
      'date must be written YYYY-MM-DD, for example 2024-03-03. Found "3 March 2024". Did you mean 2024-03-03?',
    );
    expect(err).toContain('Found "Kura Corespondence". Did you mean Kura Correspondence?');
    expect(code).toBe(0);
    const file = 'articles/2024/03/2024-03-03-a-bridge-opens.md';
    expect(out).toMatch(
      /^Wrote .*2024-03-03-a-bridge-opens\.md\nNext: .*npm run check -- .*2024-03-03-a-bridge-opens\.md\n$/,
    );
    expect(await written(file)).toBe(`---
date: 2024-03-03
dateline: BAKU, Azerbaijan, March 3
source: Kura Corespondence
places: [Sepino, Termoli]
organisations: []
headline: A bridge opens
---

`);
  });

  it('writes from flags alone what the checker accepts but for the text', async () => {
    const { code, err } = startNew([
      ...ALL,
      '--headline',
      'Bridge: opened',
      '--rights',
      'cc-by',
      '--byline',
      'A. Berg',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const file = 'articles/2024/03/2024-03-04-bridge-opened.md';
    expect(await written(file)).toBe(`---
date: 2024-03-04
dateline:
source: Kura Correspondence
places: [Sepino, Italy]
organisations: []
headline: "Bridge: opened"
byline: [A. Berg]
rights: cc-by
---

`);
    const check = await run('src/cli/check.js', [path.join(content, file)], { PRESSMARK_CONTENT: content });
    expect(check.stdout).toContain('article/body-empty');
    expect(check.stdout).toContain('1 error and 0 warnings');
  });

  it('asks only for the end of the address where flags say all else and no title', async () => {
    expect(startNew(ALL, ['Bridge', 'bridge']).code).toBe(0);
    expect(await written('articles/2024/03/2024-03-04-bridge.md')).toContain('places: [Sepino, Italy]');
  });

  it('never writes over a file', async () => {
    const file = 'articles/2018/05/2018-05-14-harbour-board.md';
    const before = await written(file);
    const flags = ALL.map((value) => (value === '2024-03-04' ? '2018-05-14' : value));
    const { code, err } = startNew([...flags, '--slug', 'harbour-board']);
    expect(code).toBe(1);
    expect(err).toContain('2018-05-14-harbour-board.md exists. Give another end of the address (--slug).');
    expect(await written(file)).toBe(before);
  });

  it('names what is missing where the answers end', () => {
    const { code, err } = startNew(['--date', '2024-03-05'], ['', 'Trend']);
    expect(code).toBe(1);
    expect(err).toContain('Missing: --places, --organisations, --slug');
  });

  it('refuses an ambiguous or impossible value, and a flag it does not know', () => {
    expect(startNew(['--datelne', 'x']).err).toContain('Did you mean --dateline?');
    expect(startNew(['--datelne', 'x']).code).toBe(2);
    const { code, err } = startNew(['--date', '2024-02-30']);
    expect(code).toBe(2);
    expect(err).toContain('--date must');
    const slug = startNew([...ALL, '--slug', 'Not A Slug']);
    expect(slug.code).toBe(1);
    expect(slug.err).toContain('the slug in lower-case letters');
  });
});
