import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.ts';
import { addressOf, PORTS } from './support/lane-addresses.ts';
import { IS_WHOLE } from './support/page-looks.ts';
import type { SiteName } from './support/test-sites.ts';

const root = path.resolve(import.meta.dirname, '..');
const { executablePath, args } = await findChromium();
const sites: SiteName[] = [
  'fixture',
  'invented',
  'awkward',
  'armenian',
  ...(IS_WHOLE ? (['arabic', 'one', 'empty'] as const) : []),
];

/** The browser lane: test sites, built and served as a host would serve them, in a real Chromium. */
export default defineConfig({
  testDir: 'browser',
  outputDir: path.join(root, '.cache/browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: addressOf('fixture'),
    launchOptions: { executablePath, args },
    // Nothing to wait for; the tests that are about motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: sites.map((site) => ({
    command: `node tests/support/serve-site.ts ${site} ${PORTS[site]}`,
    cwd: root,
    url: `${addressOf(site)}/`,
    timeout: 240_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
  })),
});
