import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, buildSite } from './build-site.ts';
import { fixtureContent } from './fixture-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture archive's content folder, its site, and its site under an address with the path `/archive/`. */
    content: string;
    site: string;
    siteWithPath: string;
  }
}

/** Builds the fixture archive once for the built lane, at the root and under a path. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await temporaryFolder('built');
  const [content, site, siteWithPath] = ['content', 'site', 'site-with-path'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  await fixtureContent(content);
  await buildSite(content, site);
  await buildSite(content, siteWithPath, { PRESSMARK_SITE: path.join(ROOT, 'tests/fixtures/site-with-path.ts') });
  provide('content', content);
  provide('site', site);
  provide('siteWithPath', siteWithPath);
  return remove;
}
