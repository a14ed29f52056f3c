import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.ts';

const root = path.resolve(import.meta.dirname, '..');
const port = Number(process.env['PRESSMARK_TEST_PORT'] ?? 4330);
const { executablePath, args } = await findChromium();

/** The browser lane: the fixture archive, built and served as a host would serve it, in a real Chromium. */
export default defineConfig({
  testDir: 'browser',
  outputDir: path.join(root, '.cache/browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath, args },
  },
  webServer: {
    command: `node tests/support/serve-fixture.ts ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
