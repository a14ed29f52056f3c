import { build } from 'astro';
import { checkModeFrom } from '../intake/check-mode.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { reportOf } from '../intake/report.ts';
import { loadSettings } from '../intake/settings.ts';
import { phaseEnded } from '../publish/phases.ts';
import { progressOn } from '../publish/progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const startedAt = performance.now();
const folders = foldersFrom(process.env);
const { records, diagnostics, files } = await readArchive({
  folders,
  settings: await loadSettings(),
  check: checkModeFrom(process.env),
  progress: progressOn('Reading'),
});
if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
  process.stderr.write(reportOf(diagnostics, folders, files));
  process.exit(1);
}
if (diagnostics.length > 0) console.log(`Warnings in the content: ${diagnostics.length.toLocaleString('en')}. npm run check shows them.`);
phaseEnded('read', startedAt, `Read ${records.articles.length.toLocaleString('en')} reports`);
await build({ root: process.cwd(), logLevel: 'error' });
