import path from 'node:path';
import { joinArchive, type Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { loadSettings } from '../../src/intake/settings.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import type { Settings } from '../../src/schemas/settings.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { wordsFor } from '../../src/words/words.ts';

/** The settings that declare the fields of invented reports. */
export const SYNTHETIC_SITE = 'src/synthetic/demo-site.ts';

/** Writes invented reports into a folder, reads them as a build does and joins them. Throws where the checker finds an error. */
export async function syntheticRecords(
  folder: string,
  { reports, seed = 1 }: { reports: number; seed?: number },
): Promise<{ archive: Archive; settings: Settings }> {
  const content = path.join(folder, 'content');
  await writeFiles(content, syntheticArchive({ reports, seed }));
  const settings = await loadSettings({ PRESSMARK_SITE: SYNTHETIC_SITE });
  const folders = { content, out: path.join(folder, 'site'), cache: path.join(folder, 'cache') };
  const { records, diagnostics } = await readArchive({ folders, settings, check: 'on' });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault) throw new Error(`An invented report has a fault: ${JSON.stringify(fault)}`);
  const untitled = wordsFor(settings.language).report.untitled;
  return { archive: joinArchive(records, { language: settings.language, untitled }), settings };
}
