import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import { report } from '../checking/checked.ts';
import { runCheck } from '../../support/run-check.ts';
import { contentFolder, put } from '../intake/temporary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TWO = 'articles/2020/11/2020-11-30-two.md';

const json = (content: string): Diagnostic[] =>
  JSON.parse(runCheck(content, '--format', 'json').stdout) as Diagnostic[];

/** Every file of a folder with its bytes, as Latin-1. */
function bytes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'latin1')];
    }),
  );
}

describe('npm run check -- --fix', { timeout: 120_000 }, () => {
  it('writes the bytes that its fixes give by hand, and nothing else', () => {
    const { content } = contentFolder();
    cpSync(path.join(ROOT, 'tests/fixtures/wrong-on-purpose/content'), content, { recursive: true });
    const before = bytes(content);
    const byHand = { ...before };
    const fixes = json(content).filter(({ fix }) => fix);
    expect(fixes.length).toBeGreaterThan(5);
    // From the last to the first, so that offsets stay true.
    for (const { file, fix } of fixes.sort((a, b) => (b.fix?.start ?? 0) - (a.fix?.start ?? 0))) {
      const name = path.relative(content, path.resolve(ROOT, file)).replaceAll(path.sep, '/');
      const text = Buffer.from(byHand[name] ?? '', 'latin1').toString('utf8');
      if (fix) byHand[name] = Buffer.from(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toString('latin1');
    }
    const { stderr } = runCheck(content, '--fix');
    expect(stderr).toContain(`${fixes.length} faults mended in `);
    expect(bytes(content)).toEqual(byHand);
    expect(runCheck(content, '--fix').stderr).toBe('Nothing could be mended beyond doubt.\n');
    expect(bytes(content)).toEqual(byHand);
  });

  it('goes on with what a fault hid, and reports what is left', () => {
    const text = report({
      headline: 'Council: no vote',
      date: '30 November 2020',
      datelne: 'BAKU',
      dateline: undefined,
    });
    const { content } = contentFolder({ [TWO]: text });
    const { stderr, stdout, status } = runCheck(content, '--fix');
    expect(stderr).toBe('3 faults mended in 1 file.\n');
    expect(readFileSync(path.join(content, TWO), 'utf8')).toBe(
      report({ dateline: undefined, headline: '"Council: no vote"\ndateline: BAKU' }),
    );
    expect(stdout).toMatch(/0 errors and \d warnings? in 1 file/);
    expect(status).toBe(0);
  });

  it('keeps byte order mark, line ends and permissions', () => {
    const crlf = `\uFEFF${report({ date: '30 November 2020', places: '\n\t- Sepino\n\t- Italy' })}`.replaceAll(
      '\n',
      '\r\n',
    );
    const { content } = contentFolder({ [TWO]: crlf });
    const file = path.join(content, TWO);
    chmodSync(file, 0o640);
    expect(runCheck(content, '--fix').stderr).toBe('2 faults mended in 1 file.\n');
    expect(readFileSync(file, 'utf8')).toBe(
      `\uFEFF${report({ date: '2020-11-30', places: '\n  - Sepino\n  - Italy' })}`.replaceAll('\n', '\r\n'),
    );
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('mends only the files named', () => {
    const { content } = contentFolder({
      [TWO]: report({ date: '30 November 2020' }),
      'articles/2020/11/2020-11-30-three.md': report({ date: '30 November 2020' }),
    });
    runCheck(content, '--fix', path.join(content, TWO));
    expect(readFileSync(path.join(content, TWO), 'utf8')).toContain('date: 2020-11-30');
    expect(bytes(content)['articles/2020/11/2020-11-30-three.md']).toContain('date: 30 November 2020');
  });
});

describe('npm run check -- --strict, --format', { timeout: 60_000 }, () => {
  it('counts warnings as errors in the exit code', () => {
    const { content } = contentFolder({ [TWO]: report({ dateline: '', places: '[]' }) });
    expect(runCheck(content).status).toBe(0);
    expect(runCheck(content, '--strict').status).toBe(1);
  });

  it('names the forms there are', () => {
    const { status, stderr } = runCheck(contentFolder().content, '--format', 'xml');
    expect(status).toBe(2);
    expect(stderr).toContain('--format must be text, github, json or sarif. Found "xml".');
  });
});

describe('npm run check -- --since', { timeout: 60_000 }, () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@archive.example', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('tells of changed and new files alone', () => {
    const folders = contentFolder({ [TWO]: report({ date: 'never' }), 'places/a.yaml': 'name: A\nkind: town\n' });
    git(folders.content, 'init', '-q', '-b', 'main');
    git(folders.content, 'add', '.');
    git(folders.content, 'commit', '-q', '-m', 'first');
    put(folders, 'places/a.yaml', 'name: A\nkind: village\n');
    put(folders, 'places/b é.yaml', 'name: B\nkind: city\n');
    const { stdout, status } = runCheck(folders.content, '--since', 'main');
    expect(stdout).toContain('2 files checked: 2 errors and 0 warnings in 2 files.');
    expect(stdout).not.toContain('never');
    expect(status).toBe(1);
    expect(runCheck(folders.content, '--since', 'nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('Found "nowhere"') as string,
    });
    expect(runCheck(folders.content, '--since', '--output=x').status).not.toBe(0);
  });

  it('says that the folder is not kept by git', () => {
    const { content } = contentFolder({ [TWO]: report() });
    const { status, stderr } = runCheck(content, '--since', 'main');
    expect(status).toBe(1);
    expect(stderr).toContain('is in no repository. Name the files instead.');
  });
});
