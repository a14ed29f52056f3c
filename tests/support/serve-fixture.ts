import path from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { ROOT, buildSite } from './build-site.ts';
import { fixtureContent } from './fixture-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Builds the fixture archive and serves it on the port given, until it is ended.
const { folder, remove } = await temporaryFolder('browser');
const content = path.join(folder, 'content');
const out = path.join(folder, 'site');
await fixtureContent(content);
await buildSite(content, out, { PRESSMARK_SITE: path.join(ROOT, 'tests/fixtures/site-settings.ts') });
const { server } = await serve({ folder: out, base: '', port: Number(process.argv[2]) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    void remove().then(() => process.exit(0));
  });
}
