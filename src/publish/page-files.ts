import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';
import { sitePages, type SitePages } from './site-pages.ts';

/**
 * Astro integration: writes the pages, leaves those of an earlier build that have not changed where they are, removes
 * those that are no more, and tells how far the pages are. Astro itself would first empty the site's folder, which can
 * take as long as making all its pages. Needs `vite.build.emptyOutDir: false`.
 */
export function pageFiles(): AstroIntegration {
  const progress = progressOn('Pages');
  let config: AstroConfig;
  let pages: SitePages;
  let startedAt = 0;
  let total = 0;
  let done = 0;
  return {
    name: 'pressmark-page-files',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        startedAt = performance.now();
        const site = path.resolve(fileURLToPath(config.outDir));
        pages = await sitePages(site);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const rendered = await prerenderer.render(request, options);
            progress(++done, total);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const file = path.join(site, fileOf(new URL(request.url).pathname, config.base));
            pages.write(file, await response.bytes());
            // The index is fed from this thread too, and nothing else here waits for anything.
            await setImmediate();
            // Astro writes no file for a response without a body.
            return new Response(null);
          },
        }));
      },
      'astro:build:done': async () => {
        await pages.removeOthers(fileURLToPath(config.publicDir));
        phaseEnded('pages', startedAt, `Made ${done.toLocaleString('en')} pages`);
      },
    },
  };
}

/** The file that Astro writes for the address of a page, relative to the site's folder. */
function fileOf(address: string, base: string): string {
  const file = decodeURI(address).slice(base.replace(/\/$/, '').length);
  if (file === '/404/') return '404.html';
  return file.endsWith('/') ? `${file}index.html` : file;
}
