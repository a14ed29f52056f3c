import type { AstroIntegration } from 'astro';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';

/** Astro integration: tells how far the pages are while they are written, and how many there were. */
export function pageProgress(): AstroIntegration {
  const progress = progressOn('Pages');
  let startedAt = 0;
  let total = 0;
  let done = 0;
  return {
    name: 'pressmark-page-progress',
    hooks: {
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
            const response = await prerenderer.render(request, options);
            progress(++done, total);
            return response;
          },
        }));
      },
      'astro:build:done': () => {
        phaseEnded('pages', startedAt, `Wrote ${done.toLocaleString('en')} pages`);
      },
    },
  };
}
