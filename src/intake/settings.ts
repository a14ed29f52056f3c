import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { settingsSchema, type Settings } from '../schemas/settings.ts';

const loaded = new Map<string, Promise<Settings>>();

/**
 * Loads the settings from `src/site.ts`, or from the file that `PRESSMARK_SITE` names; each file once a process.
 * Throws an error that names the file, the key and what it must be.
 */
export function loadSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  root: string = process.cwd(),
): Promise<Settings> {
  const file = path.resolve(root, env['PRESSMARK_SITE'] || 'src/site.ts');
  const settings = loaded.get(file) ?? load(file, root);
  loaded.set(file, settings);
  return settings;
}

async function load(file: string, root: string): Promise<Settings> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default?: unknown };
  const settings = settingsSchema.safeParse(module.default);
  if (settings.success) return settings.data;
  throw new Error(
    `${path.relative(root, file)} does not hold settings as src/schemas/settings.ts describes them:\n${z.prettifyError(settings.error)}`,
  );
}
