import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { awkwardContent, awkwardContentInEnglish } from './awkward-content.ts';
import { ROOT, buildSite } from './build-site.ts';
import { fixtureContent } from './fixture-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A site that tests look at: what puts its content into a folder, and its settings. */
interface TestSite {
  content: (folder: string) => Promise<void>;
  settings: string;
}

/** Enough for several pages of results, and for lists of values too long to show whole. */
const REPORTS = 300;

/** The sites by name: the fixture archive, an invented one with a facet of its own, awkward content, the same with the interface in Arabic
 * and in Armenian, one report, none. */
const SITES = {
  fixture: { content: fixtureContent, settings: 'tests/fixtures/site-settings.ts' },
  invented: {
    content: (folder) => writeFiles(folder, syntheticArchive({ reports: REPORTS })),
    settings: 'src/synthetic/demo-site.ts',
  },
  awkward: { content: awkwardContent, settings: 'tests/fixtures/awkward-site.ts' },
  arabic: { content: awkwardContentInEnglish, settings: 'tests/fixtures/awkward-site-in-arabic.ts' },
  armenian: { content: awkwardContentInEnglish, settings: 'tests/fixtures/awkward-site-in-armenian.ts' },
  one: {
    content: (folder) => cp(path.join(ROOT, 'tests/fixtures/seed/content'), folder, { recursive: true }),
    settings: 'tests/fixtures/site-settings.ts',
  },
  empty: {
    content: async (folder) => void (await mkdir(folder, { recursive: true })),
    settings: 'tests/fixtures/site-settings.ts',
  },
} satisfies Record<string, TestSite>;

export type SiteName = keyof typeof SITES;

/** Builds a test site into a folder of its own; `remove` takes it away. */
export async function buildTestSite(name: SiteName): Promise<{ folder: string; remove: () => Promise<void> }> {
  const { folder, remove } = await temporaryFolder(name);
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
  await SITES[name].content(content);
  await buildSite(content, site, { PRESSMARK_SITE: path.join(ROOT, SITES[name].settings) });
  return { folder: site, remove };
}

/** Builds a test site and serves it as a host would; port 0 takes any free one. `close` ends that and takes the site away. */
export async function serveTestSite(
  name: SiteName,
  port = 0,
): Promise<{ address: string; folder: string; close: () => Promise<void> }> {
  const { folder, remove } = await buildTestSite(name);
  const { server, address } = await serve({ folder, base: '', port });
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await remove();
  };
  return { address, folder, close };
}
