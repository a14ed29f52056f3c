import { appendFileSync } from 'node:fs';

/**
 * Tells on standard output that a phase of a build has ended, in words with its seconds.
 * `PRESSMARK_TIMINGS=<file>` also appends `{"phase", "seconds"}` to that file, one JSON object a line.
 */
export function phaseEnded(phase: string, startedAt: number, what: string): void {
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${what} in ${seconds.toFixed(1)} s.`);
  const file = process.env['PRESSMARK_TIMINGS'];
  if (file) appendFileSync(file, `${JSON.stringify({ phase, seconds })}\n`);
}
