import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Vite plug-in: leaves intake out of a build's bundle of pages, so that they share what it has read with the build. */
export function sharedIntake(): Plugin {
  return {
    name: 'pressmark-shared-intake',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      filter: { id: /\/intake\/[\w-]+\.ts$/ },
      async handler(source, importer) {
        const file = await this.resolve(source, importer, { skipSelf: true });
        return file && { id: pathToFileURL(file.id).href, external: true };
      },
    },
  };
}
