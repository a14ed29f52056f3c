import { ORGANISATIONS, PLACES, SOURCES } from './invented-world.ts';
import { Random } from './random.ts';
import { syntheticReport, type SyntheticFile } from './synthetic-report.ts';

const NOTE = 'note: Synthetic; part of an invented archive for demonstration and measuring.';

/**
 * The files of an invented archive's content folder: records, then `reports` reports. Every record's note and every
 * report's last sentence say that they are synthetic. Same arguments, same bytes. Reports have the field `topic`
 * under `extra`, which the settings must declare, as the demo's do.
 */
export function* syntheticArchive({ reports, seed = 1 }: { reports: number; seed?: number }): Generator<SyntheticFile> {
  for (const { id, name, kind, partOf, names } of PLACES) {
    const lines = [`name: ${name}`, `kind: ${kind}`, ...(partOf === undefined ? [] : [`partOf: ${partOf}`])];
    yield record('places', id, [...lines, ...(names === undefined ? [] : [`names: [${names.join(', ')}]`])]);
  }
  for (const { id, name, partOf, names } of ORGANISATIONS) {
    const lines = [`name: ${name}`, ...(partOf === undefined ? [] : [`partOf: ${partOf}`])];
    yield record('organisations', id, [...lines, ...(names === undefined ? [] : [`names: [${names.join(', ')}]`])]);
  }
  for (const { id, name, kind } of SOURCES) yield record('sources', id, [`name: ${name}`, `kind: ${kind}`]);
  const random = new Random(seed);
  for (let number = 1; number <= reports; number++) yield syntheticReport(random, number);
}

const record = (folder: string, id: string, lines: readonly string[]): SyntheticFile => ({
  path: `${folder}/${id}.yaml`,
  text: [...lines, NOTE, ''].join('\n'),
});
