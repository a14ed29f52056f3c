import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

// The browser lane: npm run browser [-- --all] [what Playwright takes]. `--all` runs every template in every look.

const given = process.argv.slice(2);
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/playwright.config.ts', ...given.filter((argument) => argument !== '--all')],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(given.includes('--all') ? { PRESSMARK_BROWSER: 'all' } : {}) },
  },
);
process.exit(status ?? 1);
