import { build } from 'astro';
import { checkModeFrom } from '../intake/check-mode.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { loadSettings } from '../intake/settings.ts';
import { phaseEnded } from '../publish/phases.ts';
import { progressOn } from '../publish/progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const startedAt = performance.now();
const { records, diagnostics } = await readArchive({
  folders: foldersFrom(process.env),
  settings: await loadSettings(),
  check: checkModeFrom(process.env),
  progress: progressOn('Reading'),
});
if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
  for (const { file, line, column, message } of diagnostics) console.error(`${file}:${line}:${column} ${message}`);
  process.exit(1);
}
phaseEnded('read', startedAt, `Read ${records.articles.length.toLocaleString('en')} reports`);
await build({ root: process.cwd(), logLevel: 'error' });
