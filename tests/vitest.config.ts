import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { FlakyReporter } from './support/flaky-reporter.ts';

const root = path.resolve(import.meta.dirname, '..');

// Commands that tests run as a reader would start with the code that the first of them compiled.
process.env['NODE_COMPILE_CACHE'] ??= path.join(root, '.cache/code');

/** The lanes that run in Node: `unit` needs no build, `content` reads the archive's own content, `built` a built site. */
export default defineConfig({
  test: {
    // Vitest leaves one core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    // The code is pure, and no test replaces a module: what one file loaded serves the next.
    isolate: false,
    reporters: ['default', new FlakyReporter()],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/same-properties.ts'],
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 120_000 } },
      {
        root,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/support/fixture-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Builds share the project's `.astro` folder: one at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
