import { serveTestSite, type SiteName } from './test-sites.ts';

// Builds the test site named and serves it on the port given, until it is ended: serve-site.ts fixture 4330
const { close } = await serveTestSite(process.argv[2] as SiteName, Number(process.argv[3]));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().then(() => process.exit(0)));
