import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './build-site.ts';

/** What a command answered. */
export interface Answered {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm run check` over a content folder, without npm and without what the environment sets. */
export function runCheck(content: string, ...args: string[]): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'src/cli/check.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_CHECK: '', PRESSMARK_SITE: '' },
  });
  return { status, stdout, stderr };
}
