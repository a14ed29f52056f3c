import { readFile } from 'node:fs/promises';
import { readMapping, type FieldMapping } from '../importing/field-mapping.ts';
import { heldArchive, type HeldArchive } from '../importing/held-archive.ts';
import type { Folders } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { walk } from '../intake/walk.ts';
import { progressOn } from '../publish/progress.ts';
import type { Settings } from '../schemas/settings.ts';
import type { ImportArguments } from './import-arguments.ts';

/** What the archive holds already, with a word where its faults may hide some of it. */
export async function readHeld(folders: Folders, settings: Settings): Promise<HeldArchive> {
  const { records, diagnostics } = await readArchive({
    folders,
    settings,
    check: 'off',
    progress: progressOn('Reading the archive'),
  });
  if (diagnostics.some(({ severity }) => severity === 'error'))
    console.error(
      'The archive has faults (npm run check names them); a text in a faulty file is not recognised as held.',
    );
  return heldArchive(
    records,
    walk(folders.content).map(({ file }) => file),
  );
}

/** The mapping that `--mapping` names; `faulty` where it is told already what is wrong with it. */
export async function loadMapping(
  { mapping: file }: ImportArguments,
  { extra }: Settings,
): Promise<FieldMapping | undefined | 'faulty'> {
  if (file === undefined) return undefined;
  try {
    const { mapping, faults } = readMapping(await readFile(file, 'utf8'));
    for (const field of mapping.fields.values())
      if (field.startsWith('extra.') && !(field.slice(6) in extra))
        faults.push(`${field} is not declared in src/site.ts, under extra`);
    if (faults.length === 0) return mapping;
    console.error(faults.map((fault) => `${file}: ${fault}.`.replace(/\?\.$/, '?')).join('\n'));
  } catch (error) {
    console.error(
      `--mapping ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}.`,
    );
  }
  return 'faulty';
}
