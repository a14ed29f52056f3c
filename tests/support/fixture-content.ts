import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './build-site.ts';

/** Puts the fixture archive into `folder`: the seed's report and records, and the invented reports beside it. */
export async function fixtureContent(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of ['seed/content', 'site']) {
    await cp(path.join(ROOT, 'tests/fixtures', part), folder, { recursive: true });
  }
}
