import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { foldersFrom } from '../../src/intake/folders.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { ROOT } from '../support/build-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { measure } from './process-tree.ts';
import { textTable } from './table.ts';

/** Measures the checker: everything cold, everything with its cache, one file, one file that changed, beside Node's own start. */
export async function checkBench(reports: number): Promise<void> {
  const { folder, remove } = await temporaryFolder('check');
  const content = path.join(folder, 'content');
  const { cache } = foldersFrom({ PRESSMARK_CONTENT: content }, ROOT);
  const rows: string[][] = [];
  const time = async (name: string, args: readonly string[]): Promise<void> => {
    const env = { PRESSMARK_CONTENT: content, PRESSMARK_SITE: 'src/synthetic/demo-site.ts' };
    // The shell tells the time on the processor, its threads' included.
    const script = '"$@" > /dev/null; code=$?; times; exit $code';
    const { seconds, output, code } = await measure('sh', ['-c', script, 'sh', process.execPath, ...args], {
      cwd: ROOT,
      env,
    });
    if (code > 1) throw new Error(output);
    const cpu = [...(output.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
    const processor = cpu.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
    rows.push([name, `${seconds.toFixed(2)} s`, `${processor.toFixed(2)} s`]);
  };
  try {
    const files = [...syntheticArchive({ reports })];
    await writeFiles(content, files);
    const one = path.join(content, files.findLast(({ path: file }) => file.startsWith('articles/'))?.path ?? '');
    await time('Node’s start alone', ['-e', '0']);
    await time('everything, cold', ['src/cli/check.js']);
    await time('everything, nothing changed', ['src/cli/check.js']);
    await time('one file', ['src/cli/check.js', one]);
    await appendFile(one, '\nOne more line. This report is synthetic.\n');
    await time('one file that changed', ['src/cli/check.js', one]);
    console.log(textTable([`${reports.toLocaleString('en')} reports`, 'time', 'processor'], rows));
  } finally {
    await rm(cache, { recursive: true, force: true });
    await remove();
  }
}
