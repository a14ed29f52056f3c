import type { AstroPrerenderer } from 'astro';
import type { Progress } from './progress.ts';

/** Wraps Astro's prerenderer so that `progress` hears of every page; `rendered()` is how many pages there were. */
export function withPageProgress(
  prerenderer: AstroPrerenderer,
  progress: Progress,
): { prerenderer: AstroPrerenderer; rendered: () => number } {
  let total = 0;
  let done = 0;
  return {
    prerenderer: {
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
    },
    rendered: () => done,
  };
}
