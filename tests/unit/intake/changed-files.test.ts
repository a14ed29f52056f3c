import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changedFiles } from '../../../src/intake/changed-files.ts';

function repository(): { folder: string; git: (...args: string[]) => void; put: (file: string, text: string) => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pressmark-git-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync(
      'git',
      [
        '-C',
        folder,
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@archive.example',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '-q', '-b', 'main');
  return { folder, git, put: (file, text) => writeFileSync(path.join(folder, file), text) };
}

describe('changedFiles', () => {
  it('tells what was committed, changed, added and taken out since the two parted, and nothing that came elsewhere', () => {
    const { folder, git, put } = repository();
    for (const name of ['kept', 'changed', 'gone', 'moved']) put(name, `${name} is a file of its own\n`);
    git('add', '-A');
    git('commit', '-qm', 'first');
    git('switch', '-qc', 'work');
    put('committed – ü', 'new');
    git('mv', 'moved', 'moved-here');
    git('add', '-A');
    git('commit', '-qm', 'second');
    git('switch', '-q', 'main');
    put('elsewhere', 'of the other branch');
    git('add', '-A');
    git('commit', '-qm', 'third');
    git('switch', '-q', 'work');
    put('changed', 'otherwise');
    put('untracked', 'new');
    git('rm', '-q', 'gone');
    expect(changedFiles('main', folder)).toEqual({
      root: folder,
      files: [
        { path: 'changed', deleted: false },
        { path: 'committed – ü', deleted: false },
        { path: 'gone', deleted: true },
        { path: 'moved', deleted: true },
        { path: 'moved-here', deleted: false },
        { path: 'untracked', deleted: false },
      ],
    });
  });

  it('says what git said where there is no such state, and reads no name as a switch', () => {
    const { folder, git, put } = repository();
    put('a', 'a');
    git('add', '-A');
    git('commit', '-qm', 'first');
    expect(() => changedFiles('nowhere', folder)).toThrow('git rev-parse failed');
    expect(() => changedFiles('--output=/dev/null', folder)).toThrow('git rev-parse failed');
  });
});
