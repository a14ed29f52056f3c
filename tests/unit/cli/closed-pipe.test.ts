import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { report } from '../checking/checked.ts';
import { contentFolder } from '../intake/temporary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command says on standard error, and its exit code, where nobody reads its output. */
function unread(content: string, ...args: string[]): string {
  // The reader is gone before the command has begun.
  return execFileSync(
    'bash',
    ['-c', 'exec 3>&1; { sleep 0.2; "$@" 2>&3; echo "code $?" >&3; } | true', 'bash', process.execPath, ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: '' } },
  );
}

it.each([
  ['check', ['src/cli/check.js'], 1],
  ['import', ['src/cli/import.ts', '--help'], 0],
  ['new', ['src/cli/new.ts', '--help'], 0],
])('%s ends without a word where nobody reads on', { timeout: 60_000 }, (_, args, code) => {
  const { content } = contentFolder({ 'articles/2020/11/2020-11-30-two.md': report({ date: '30 November 2020' }) });
  expect(unread(content, ...args)).toBe(`code ${code}\n`);
});
