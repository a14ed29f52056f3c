import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A command that was measured. */
export interface Measured {
  code: number;
  seconds: number;
  /** The highest sum, over the command and all its descendants at one moment, of proportional set sizes, in bytes. */
  peakMemory: number;
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 250;

/** Runs a command and measures its time and the memory of its whole process tree (Linux; elsewhere memory is 0). */
export async function measure(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<Measured> {
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  let peakMemory = 0;
  const timer = setInterval(() => {
    peakMemory = Math.max(peakMemory, child.pid === undefined ? 0 : memoryOfTree(child.pid));
  }, EVERY);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  clearInterval(timer);
  return { code, seconds: (performance.now() - startedAt) / 1000, peakMemory, output };
}

function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readProcess('')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readText(`/proc/${name}/stat`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number => {
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    return kilobytes * 1024 + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  };
  return sum(root);
}

function readProcess(folder: string): string[] {
  try {
    return readdirSync(`/proc/${folder}`);
  } catch {
    return [];
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended meanwhile.
    return '';
  }
}
