import { setImmediate } from 'node:timers/promises';
import type { AstroConfig, AstroIntegration } from 'astro';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';
import type { SiteFolder } from './site-folder.ts';

/** Astro integration: hands the pages to a site's folder in place of writing them, and tells how far they are. */
export function pageFiles(site: SiteFolder): AstroIntegration {
  const progress = progressOn('Pages');
  let config: AstroConfig;
  let startedAt = 0;
  let total = 0;
  let done = 0;
  return {
    name: 'pressmark-page-files',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        startedAt = performance.now();
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
            site.writePage(fileOf(new URL(request.url).pathname, config.base), await response.bytes());
            // The index is fed from this thread too, and nothing else here waits for anything.
            await setImmediate();
            // Astro writes no file for a response without a body.
            return new Response(null);
          },
        }));
      },
      'astro:build:done': () => {
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
