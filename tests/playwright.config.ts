import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.ts';
import { PORTS } from './support/lane-addresses.ts';

const root = path.resolve(import.meta.dirname, '..');
const { executablePath, args } = await findChromium();

/** The browser lane: the fixture archive and an invented one, built and served as a host would serve them, in a real Chromium. */
export default defineConfig({
  testDir: 'browser',
  outputDir: path.join(root, '.cache/browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORTS.fixture}`,
    launchOptions: { executablePath, args },
  },
  webServer: (['fixture', 'invented'] as const).map((site) => ({
    command: `node tests/support/serve-${site}.ts ${PORTS[site]}`,
    cwd: root,
    url: `http://localhost:${PORTS[site]}/`,
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
  })),
});
