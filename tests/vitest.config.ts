import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/** The lanes that run in Node: `unit` needs no build, `content` reads the archive's own content, `built` a built site. */
export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
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
