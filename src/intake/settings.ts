import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { settingsSchema, type Settings } from '../schemas/settings.ts';

/**
 * Loads the settings from `src/site.ts`, or from the file that `PRESSMARK_SITE` names.
 * Throws an error that names the file, the key and what it must be.
 */
export async function loadSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  root: string = process.cwd(),
): Promise<Settings> {
  const file = path.resolve(root, env['PRESSMARK_SITE'] || 'src/site.ts');
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default?: unknown };
  const settings = settingsSchema.safeParse(module.default);
  if (settings.success) return settings.data;
  throw new Error(
    `${path.relative(root, file)} does not hold settings as src/schemas/settings.ts describes them:\n${z.prettifyError(settings.error)}`,
  );
}
