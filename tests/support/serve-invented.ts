import path from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { ROOT, buildSite } from './build-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Enough for several pages of results, and for lists of values too long to show whole. */
const REPORTS = 300;

// Builds an invented archive with a facet of its own and serves it on the port given, until it is ended.
const { folder, remove } = await temporaryFolder('invented');
const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
await writeFiles(content, syntheticArchive({ reports: REPORTS }));
await buildSite(content, out, { PRESSMARK_SITE: path.join(ROOT, 'src/synthetic/demo-site.ts') });
const { server } = await serve({ folder: out, base: '', port: Number(process.argv[2]) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    void remove().then(() => process.exit(0));
  });
}
