import { rm } from 'node:fs/promises';
import path from 'node:path';
import { nearDuplicates } from '../../src/archive/near-duplicates.ts';
import { foldersFrom } from '../../src/intake/folders.ts';
import { nearDuplicatesOf } from '../../src/intake/near-duplicates.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { Random } from '../../src/synthetic/random.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { ROOT } from '../support/build-site.ts';
import { compared, nearPairs } from '../support/near-pairs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { measure } from './process-tree.ts';
import { textTable } from './table.ts';

/** Measures how near-duplicates are found: the share found and right, the time alone, and the time of a whole check. */
export async function nearDuplicatesBench(reports: number): Promise<void> {
  const { folder, remove } = await temporaryFolder('near');
  const content = path.join(folder, 'content');
  const { cache } = foldersFrom({ PRESSMARK_CONTENT: content }, ROOT);
  const files = [...syntheticArchive({ reports })];
  const tasks = files
    .filter(({ path: file }) => file.startsWith('articles/'))
    .map(({ path: file, text }, index) => ({
      task: { file, kind: 'article' as const, bytes: new TextEncoder().encode(text) },
      key: String(index).padStart(43, '0'),
    }));
  const rows: [string, string, string][] = [];
  const alone = (name: string): void => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const found = nearDuplicatesOf(tasks, folder, { strict: false, wanted: () => true });
    const { user, system } = process.cpuUsage(before);
    rows.push([
      `${name}: ${found.length.toLocaleString('en')} reports told`,
      seconds((performance.now() - started) / 1000),
      seconds((user + system) / 1e6),
    ]);
  };
  try {
    alone('comparing alone, cold');
    alone('comparing alone, cached');
    await writeFiles(content, files);
    for (const name of ['whole check, cold', 'whole check, cached']) {
      const env = { PRESSMARK_CONTENT: content, PRESSMARK_SITE: 'src/synthetic/demo-site.ts' };
      rows.push([
        name,
        seconds((await measure(process.execPath, ['src/cli/check.js'], { cwd: ROOT, env })).seconds),
        '',
      ]);
    }
    console.log(textTable([`${reports.toLocaleString('en')} reports`, 'time', 'CPU'], rows));
    const { texts, pairs } = nearPairs(new Random(20), reports);
    const found = nearDuplicates(texts.map(compared)).map(({ first, second }) => `${first}-${second}`);
    const right = found.filter((pair) => pairs.has(pair)).length;
    console.log(
      `\ngenerated pairs, up to 5 % of words changed: ${pairs.size.toLocaleString('en')}; recall ${percent(right / pairs.size)}, precision ${percent(right / found.length)}`,
    );
  } finally {
    await rm(cache, { recursive: true, force: true });
    await remove();
  }
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
