import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { report } from '../checking/checked.ts';
import { runCheck } from '../../support/run-check.ts';
import { contentFolder } from '../intake/temporary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WRONG = 'tests/fixtures/wrong-on-purpose';

describe('npm run check', { timeout: 60_000 }, () => {
  it('tells every fault of the fixture that is wrong on purpose, each at its place', () => {
    const { status, stdout } = runCheck(`${WRONG}/content`);
    expect(stdout).toBe(readFileSync(path.join(ROOT, WRONG, 'report.txt'), 'utf8'));
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/:0:|:0 |invalid|undefined/i);
  });

  it('tells only of the files named, with names looked up in the whole archive', () => {
    const { status, stdout } = runCheck(
      `${WRONG}/content`,
      `${WRONG}/content/articles/2021/03/2021-03-01-complete.md`,
      `${WRONG}/content/articles/2021/03/2021-03-10-empty.md`,
    );
    expect(stdout).toContain('2 files checked: 1 error and 0 warnings in 1 file.');
    expect(stdout).toContain('2021-03-10-empty.md:7:1  error  the text must follow');
    expect(status).toBe(1);
  });

  it('takes a folder for the files in it', () => {
    expect(runCheck(`${WRONG}/content`, `${WRONG}/content/places`).stdout).toContain(
      '6 files checked: 3 errors and 0 warnings in 3 files.',
    );
  });

  it('ends with 0 where there are warnings alone, or nothing', () => {
    const five = report({ dateline: '', places: '[]' });
    const warned = runCheck(contentFolder({ 'articles/2020/11/2020-11-30-two.md': five }).content);
    expect(warned.stdout).toMatch(/1 file checked: 0 errors and 1 warning in 1 file\.\n$/);
    expect(warned.status).toBe(0);
    const nothing = runCheck(contentFolder().content);
    expect(nothing).toEqual({ status: 0, stdout: '0 files checked, nothing to mend.\n', stderr: '' });
  });

  it('says that a file named does not exist, and which switches it has', () => {
    expect(runCheck(`${WRONG}/content`, 'nowhere.md')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'nowhere.md must be a file or folder that exists. Look for a slip in its name.\n',
    });
    expect(runCheck(`${WRONG}/content`, 'package.json').stderr).toContain(
      'package.json must lie in the content folder',
    );
    expect(runCheck(`${WRONG}/content`, '--fast')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm run check [-- FILE ...]') as string,
    });
    expect(runCheck(`${WRONG}/content`, '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Exit code: 0') as string,
    });
  });
});
