import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The lanes of `npm test`, in the order in which they find faults cheapest. */
const LANES = ['format', 'lint', 'types', 'unit', 'content', 'built', 'browser'];

/** On a loaded machine a browser or a command may stumble: what fails there is tried once more, and named. */
const OPTIONS: Record<string, readonly string[]> = {
  unit: ['--', '--retry=1'],
  built: ['--', '--retry=1'],
  browser: ['--', '--retries=1'],
};

/** How much of what a failed lane said is said again at the end, where a long log is read first. */
const LAST_LINES = 60;

interface Result {
  lane: string;
  passed: boolean;
  seconds: number;
  lastLines: string;
}

async function run(lane: string): Promise<Result> {
  console.log(`\n── ${lane} ──`);
  const startedAt = performance.now();
  const npm = spawn('npm', ['run', '--silent', lane, ...(OPTIONS[lane] ?? [])], {
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let said = '';
  for (const [from, to] of [
    [npm.stdout, process.stdout],
    [npm.stderr, process.stderr],
  ] as const)
    from.setEncoding('utf8').on('data', (text: string) => {
      to.write(text);
      said = (said + text).slice(-100_000);
    });
  const passed = await new Promise<boolean>((resolve) => {
    npm.on('error', () => resolve(false)).on('close', (status) => resolve(status === 0));
  });
  const lines = stripVTControlCharacters(said).trimEnd().split('\n');
  const seconds = (performance.now() - startedAt) / 1000;
  return { lane, passed, seconds, lastLines: lines.slice(-LAST_LINES).join('\n') };
}

const results: Result[] = [];
for (const lane of LANES) results.push(await run(lane));

const failed = results.filter(({ passed }) => !passed);
for (const { lane, lastLines } of failed) console.log(`\n── ${lane} failed; its last lines again ──\n${lastLines}`);

console.log('\n── summary ──');
for (const { lane, passed, seconds } of results) {
  const time = `${seconds.toFixed(1).padStart(6)} s`;
  console.log(
    `${lane.padEnd(8)} ${passed ? 'passed' : 'FAILED'} ${time}${passed ? '' : `   again with: npm run ${lane}`}`,
  );
}
for (const name of ['PRESSMARK_CORPORA', 'PRESSMARK_SEED']) {
  if (!process.env[name]) console.log(`${name} is unset: tests over outside material did not run.`);
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
