import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { report } from '../checking/checked.ts';
import { contentFolder } from '../intake/temporary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command says on standard error, and its exit code, where nobody reads its output. */
async function unread(content: string, ...args: string[]): Promise<{ said: string; code: unknown }> {
  const command = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: '' },
  });
  // The reader is gone before the command has begun.
  command.stdout.destroy();
  const [said, [code]] = await Promise.all([text(command.stderr), once(command, 'close')]);
  return { said, code };
}

it.each([
  ['check', ['src/cli/check.js'], 1],
  ['import', ['src/cli/import.ts', '--help'], 0],
  ['new', ['src/cli/new.ts', '--help'], 0],
])('%s ends without a word where nobody reads on', { timeout: 60_000 }, async (_, args, code) => {
  const { content } = contentFolder({ 'articles/2020/11/2020-11-30-two.md': report({ date: '30 November 2020' }) });
  expect(await unread(content, ...args)).toEqual({ said: '', code });
});
