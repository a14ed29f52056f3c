import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foldersFrom } from '../../src/intake/folders.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { ROOT } from '../support/build-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { conservation } from './conservation.ts';
import { buildWithHugo, hugoSite, hugoVersion } from './peer-hugo.ts';
import { checkBench } from './check.ts';
import { nearDuplicatesBench } from './near-duplicates.ts';
import { measure, type Measured } from './process-tree.ts';
import { siteSize } from './site-size.ts';
import { textTable } from './table.ts';

const HELP = `npm run bench -- --reports N [--content FOLDER] [--peer hugo]

Measures builds: from scratch, with nothing changed, and with one report added.
--reports N       an invented archive of N reports (default 2000)
--content FOLDER  another content folder instead
--peer hugo       the same reports through Hugo and the Pagefind CLI, in the same run

npm run bench -- --check [--reports N]

Measures the checker over N invented reports (default 20000): cold, with its cache, and one file.

npm run bench -- --near-duplicates [--reports N]

Measures finding near-duplicates among N invented reports (default 20000), alone and within a whole check.

npm run bench -- --search [--reports N,N]

Measures the search of invented archives in Chromium, at each number of reports (default 1000,20000).

npm run bench -- --lighthouse [--templates NAME,NAME]

Measures every template, or these, with Lighthouse (mobile), served with compression.
`;

const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    check: { type: 'boolean', default: false },
    'near-duplicates': { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    templates: { type: 'string' },
    content: { type: 'string' },
    peer: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const usual = values.check || values['near-duplicates'] ? '20000' : values.search ? '1000,20000' : '2000';
const sizes = (values.reports ?? usual).split(',').map(Number);
const [reports = 0] = sizes;
if (
  values.help ||
  sizes.some((size) => !Number.isSafeInteger(size) || size < 1) ||
  (!values.search && sizes.length > 1) ||
  (values.peer !== undefined && values.peer !== 'hugo')
) {
  console.log(HELP.trimEnd());
  process.exit(values.help ? 0 : 2);
}
if (values.check) {
  await checkBench(reports);
  process.exit();
}
if (values['near-duplicates']) {
  await nearDuplicatesBench(reports);
  process.exit();
}
if (values.search) {
  const { benchSearch } = await import('./search.ts');
  await benchSearch(sizes);
  process.exit();
}
if (values.lighthouse) {
  const { benchLighthouse } = await import('./lighthouse.ts');
  process.exit(
    (await benchLighthouse(values.templates?.split(',') ?? [], (text) => console.error(`bench: ${text}`))) ? 0 : 1,
  );
}
const version = values.peer === 'hugo' ? hugoVersion() : undefined;
if (values.peer === 'hugo' && version === undefined) {
  console.error('Hugo was not found. Install it (Debian: apt-get install hugo) and run the bench again.');
  process.exit(2);
}

const say = (text: string): void => console.error(`bench: ${text}`);
const { folder, remove } = await temporaryFolder('bench');
const out = path.join(folder, 'site');
const content = values.content === undefined ? path.join(folder, 'content') : path.resolve(values.content);
const cache = foldersFrom({ PRESSMARK_CONTENT: content }, ROOT).cache;

/** One build of the archive, with the seconds of each phase. */
async function buildOnce(name: string): Promise<Measured & { phases: Record<string, number> }> {
  say(`${name} ...`);
  const timings = path.join(folder, 'timings.ndjson');
  await rm(timings, { force: true });
  const env = {
    PRESSMARK_CONTENT: content,
    PRESSMARK_OUT: out,
    PRESSMARK_TIMINGS: timings,
    // Declares the fields of the invented reports.
    ...(values.content === undefined ? { PRESSMARK_SITE: 'src/synthetic/demo-site.ts' } : {}),
  };
  const measured = await measure(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env });
  if (measured.code !== 0) throw new Error(`The build failed:\n${measured.output.slice(-4000)}`);
  const lines = (await readFile(timings, 'utf8')).trim().split('\n');
  const phases = Object.fromEntries(
    lines
      .map((line) => JSON.parse(line) as { phase: string; seconds: number })
      .map(({ phase, seconds }) => [phase, seconds]),
  );
  say(`${name}: ${measured.seconds.toFixed(1)} s`);
  return { ...measured, phases };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const seconds = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(1)} s`);

try {
  if (values.content === undefined) {
    say(`inventing ${reports.toLocaleString('en')} reports ...`);
    await writeFiles(content, syntheticArchive({ reports }));
  }
  await rm(cache, { recursive: true, force: true });
  const cold = await buildOnce('cold build');
  const size = await siteSize(out);
  const kept = await conservation(content, out);
  const warm = await buildOnce('nothing changed');
  let added: Awaited<ReturnType<typeof buildOnce>> | undefined;
  if (values.content === undefined) {
    const file = path.join(content, 'articles/2020/12/2020-12-31-one-more.md');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      '---\ndate: 2020-12-31\ndateline:\nsource: Nordlys Wire\nplaces: []\norganisations: []\n---\n\nOne more. This report is synthetic.\n',
    );
    added = await buildOnce('one report added');
  }
  const rows = [
    ['cold', cold],
    ['nothing changed', warm],
    ...(added ? [['one report added', added] as const] : []),
  ] as (readonly [string, typeof cold])[];
  const table = rows.map(([name, run]) => [
    name,
    seconds(run.seconds),
    seconds(run.phases['read']),
    seconds(run.phases['pages']),
    seconds(run.phases['index']),
    seconds(run.phases['feeds']),
    megabytes(run.peakMemory),
  ]);
  let ratio = '';
  if (version !== undefined) {
    const site = path.join(folder, 'hugo');
    say('converting for Hugo ...');
    await hugoSite(content, site);
    say('Hugo and Pagefind ...');
    const { hugo, pagefind } = await buildWithHugo(site, ROOT);
    const peer = hugo.seconds + pagefind.seconds;
    const weight = await siteSize(path.join(site, 'public'));
    table.push([
      'Hugo + Pagefind CLI',
      seconds(peer),
      '',
      seconds(hugo.seconds),
      seconds(pagefind.seconds),
      '',
      megabytes(Math.max(hugo.peakMemory, pagefind.peakMemory)),
    ]);
    ratio = `\ncold / peer               ${(cold.seconds / peer).toFixed(2)}\none report added / peer   ${added ? (added.seconds / peer).toFixed(2) : '-'}\npeer                      ${version}; ${weight.files.toLocaleString('en')} files, ${megabytes(weight.bytes)}`;
  }
  console.log(
    textTable(
      ['build', 'whole', 'read', 'pages', 'index (beside pages)', 'feeds', 'peak memory (PSS, whole tree)'],
      table,
    ),
  );
  const conserved = new Set(Object.values(kept)).size === 1;
  console.log(`
reports                   ${kept.files.toLocaleString('en')}
files = pages = records = rows = sitemap   ${kept.files} ${kept.pages} ${kept.found} ${kept.rows} ${kept.sitemap}${conserved ? '' : '   NOT CONSERVED'}
output                    ${size.files.toLocaleString('en')} files, ${megabytes(size.bytes)}, ${(size.bytes / kept.files / 1000).toFixed(1)} KB a report
widest folder             ${size.widest.folder} (${size.widest.entries.toLocaleString('en')} entries)${ratio}`);
  if (!conserved) process.exitCode = 1;
} finally {
  await rm(cache, { recursive: true, force: true });
  await remove();
}
