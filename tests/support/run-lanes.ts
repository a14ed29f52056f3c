import { spawnSync } from 'node:child_process';

/** The lanes of `npm test`, in the order in which they find faults cheapest. */
const LANES = ['format', 'lint', 'types', 'unit', 'content', 'built', 'browser'];

/** On a loaded machine a browser may stumble: what fails there is tried once more, and the lane names it as flaky. */
const OPTIONS: Record<string, readonly string[]> = { browser: ['--', '--retries=1'] };

const results = LANES.map((lane) => {
  console.log(`\n── ${lane} ──`);
  const startedAt = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', lane, ...(OPTIONS[lane] ?? [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { lane, passed: status === 0, seconds: (performance.now() - startedAt) / 1000 };
});

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
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
