import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldersFrom } from '../../../src/intake/folders.ts';
import { understoodSchema } from '../../../src/schemas/understood.ts';
import { report } from '../checking/checked.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const TEXT = `${Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')}\n`;

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A repository with an archive in `content/`, one commit on `main`. */
function repository(): {
  put: (file: string, text: string) => string;
  run: (command: string, ...args: string[]) => Run;
} {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pressmark-pull-')));
  const content = path.join(root, 'content');
  const { cache } = foldersFrom({ PRESSMARK_CONTENT: content }, ROOT);
  onTestFinished(() => {
    for (const folder of [root, cache]) rmSync(folder, { recursive: true, force: true });
  });
  const put = (file: string, text: string): string => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  put('content/places/sepino.yaml', 'name: Sepino\nkind: municipality\n');
  put('content/articles/2020/11/2020-11-30-first.md', report({}, TEXT));
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@archive.example', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'first'],
  ])
    spawnSync('git', ['-C', root, ...args]);
  const run = (command: string, ...args: string[]): Run =>
    spawnSync(process.execPath, [path.join(ROOT, `src/cli/${command}`), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_CHECK: '', PRESSMARK_SITE: '' },
    });
  return { put, run };
}

describe('npm run pull-request', { timeout: 120_000 }, () => {
  it('tells what was understood, what must not be in it, and leaves JSON from which alone the comment is made', () => {
    const { put, run } = repository();
    put('content/articles/2020/12/2020-12-01-again.md', report({ date: '2020-12-01', dateline: '' }, TEXT));
    put('content/articles/map.svg', '<svg/>');
    put('README.md', 'Something else.\n');
    const json = put('understood.json', '');
    const summary = put('summary.md', 'Before.\n');
    const told = run('pull-request.ts', '--since', 'main', '--number', '12', '--json', json, '--summary', summary);
    expect(told.status).toBe(1);
    expect(told.stdout.split('\n').slice(0, 2)).toEqual([
      '::error::content/articles/map.svg must not be in the content folder, which holds text alone. Take it out of the pull request',
      '::warning::a pull request with reports or records should change nothing else, and this one also changes README.md, summary.md, understood.json. Take these out, or send them as a pull request of their own',
    ]);
    const understood = understoodSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect(understood).toMatchObject({ pullRequest: 12, more: 0 });
    expect(understood.reports).toMatchObject([
      {
        file: 'articles/2020/12/2020-12-01-again.md',
        understood: {
          date: '2020-12-01',
          places: [
            { name: 'Sepino', id: 'sepino' },
            { name: 'Italy', id: null },
          ],
        },
        duplicates: [expect.stringContaining('articles/2020/11/2020-11-30-first.md') as string],
      },
    ]);
    const written = readFileSync(summary, 'utf8');
    expect(written).toMatch(/^Before\.\n<!-- pressmark: understood -->\n/);
    expect(written).toContain('content/articles/map.svg:1:1  error');
    const { status, stdout } = run('pull-request-comment.ts', json);
    expect(status).toBe(0);
    const comment = JSON.parse(stdout) as { number: number; body: string };
    expect(comment.number).toBe(12);
    expect(comment.body).toContain('| Places | `Sepino` → `sepino`, `Italy` (no record) |');
  });

  it('annotates the changed files by their path in the repository', () => {
    const { put, run } = repository();
    put('content/articles/2020/12/2020-12-01-b.md', report({ date: '1 December 2020' }));
    const { status, stdout } = run('check.js', '--since', 'main', '--format', 'github');
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^::error file=content\/articles\/2020\/12\/2020-12-01-b\.md,line=2,/);
    expect(stdout).not.toContain('first.md');
  });

  it('posts nothing of a file that is not exactly what it writes', () => {
    const { put, run } = repository();
    for (const [name, text] of [
      ['none.json', ''],
      ['more.json', '{"pullRequest":1,"reports":[],"more":0,"scope":[],"errors":0,"warnings":0,"body":"@everyone"}'],
      ['text.json', '{"pullRequest":"1; rm","reports":[],"more":0,"scope":[],"errors":0,"warnings":0}'],
      [
        'large.json',
        `{"pullRequest":1,"reports":[],"more":0,"scope":[],"errors":0,"warnings":0${' '.repeat(2_000_000)}}`,
      ],
    ] as const)
      expect(run('pull-request-comment.ts', put(name, text))).toMatchObject({ status: 1, stdout: '' });
    expect(run('pull-request-comment.ts', '/nowhere.json')).toMatchObject({ status: 1, stdout: '' });
  });

  it('says what git cannot tell, and what it did not understand', () => {
    const { run } = repository();
    expect(run('pull-request.ts', '--since', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('What has changed since nowhere cannot be told.') as string,
    });
    expect(run('pull-request.ts', '--since', 'main', '--number', '1;')).toMatchObject({ status: 2 });
    expect(run('pull-request.ts')).toMatchObject({ status: 2 });
  });
});
