import type { AstroIntegration } from 'astro';
import { joinArchive } from '../archive/archive.ts';
import { checkModeFrom } from '../intake/check-mode.ts';
import type { Folders } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import type { Settings } from '../schemas/settings.ts';
import { wordsFor } from '../words/words.ts';
import { withPageProgress } from './page-progress.ts';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';

/** Astro integration: what a build makes beside the pages (search index, facet table) and after them (headers). */
export function publish({ folders, settings }: { folders: Folders; settings: Settings }): AstroIntegration {
  let startedAt = 0;
  let rendered = (): number => 0;
  return {
    name: 'pressmark-publish',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        startedAt = performance.now();
        setPrerenderer((prerenderer) => {
          const counted = withPageProgress(prerenderer, progressOn('Pages'));
          rendered = counted.rendered;
          return counted.prerenderer;
        });
        const { records } = await readArchive({ folders, settings, check: checkModeFrom(process.env) });
        const archive = joinArchive(records, {
          language: settings.language,
          untitled: wordsFor(settings.language).report.untitled,
        });
        void archive;
      },
      'astro:build:done': async () => {
        phaseEnded('pages', startedAt, `Wrote ${rendered().toLocaleString('en')} pages`);
      },
    },
  };
}
