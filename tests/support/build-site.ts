import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project (`src/cli/check.js`) with Node and further environment variables. */
export async function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, stdout, stderr };
}

/** Builds a content folder into `out` by the project's own command; throws what the build said where it fails. */
export async function buildSite(
  content: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const ended = await run('src/cli/build.ts', [], { PRESSMARK_CONTENT: content, PRESSMARK_OUT: out, ...env });
  if (ended.code !== 0) throw new Error(`The build of ${content} failed:\n${ended.stdout}${ended.stderr}`);
  return ended;
}
