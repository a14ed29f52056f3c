import { foldersFrom, outFault } from '../intake/folders.ts';
import { readForBuild } from '../intake/read-for-build.ts';
import { reportOf } from '../intake/report.ts';
import { loadSettings } from '../intake/settings.ts';
import { buildSite } from '../publish/build-site.ts';
import { phaseEnded } from '../publish/phases.ts';
import { progressOn } from '../publish/progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A site is the same whatever the shell that builds it has set.
process.env['NODE_ENV'] = 'production';

const startedAt = performance.now();
const folders = foldersFrom(process.env);
const fault = outFault(folders);
if (fault !== undefined) {
  console.error(fault);
  process.exit(2);
}
const settings = await loadSettings();
const { records, diagnostics, files } = await readForBuild(progressOn('Reading'));
if (diagnostics.length > 0) process.stderr.write(reportOf(diagnostics, folders, files));
if (diagnostics.some(({ severity }) => severity === 'error')) {
  console.error('Nothing was built. Mend these faults, or see them again with: npm run check');
  process.exit(1);
}
phaseEnded('read', startedAt, `Read ${records.articles.length.toLocaleString('en')} reports`);
await buildSite({ records, folders, settings });
