import { expect, it } from 'vitest';
import { foldersFrom } from '../../src/intake/folders.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { reportOf } from '../../src/intake/report.ts';
import { loadSettings } from '../../src/intake/settings.ts';

it('the content has no errors', { timeout: 300_000 }, async () => {
  const folders = foldersFrom(process.env);
  const { diagnostics, files } = await readArchive({ folders, settings: await loadSettings(), check: 'on' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.length, reportOf(errors, folders, files)).toBe(0);
});
