import { defineConfig } from 'astro/config';
import { baseOf } from './src/archive/routes.ts';
import { foldersFrom } from './src/intake/folders.ts';
import { loadSettings } from './src/intake/settings.ts';
import { oneLanguage } from './src/publish/one-language.ts';
import { sharedIntake } from './src/publish/shared-intake.ts';
import { layerOrder } from './src/styles/layer-order.ts';
import { sheetOf } from './src/styles/sheets.ts';
import { languageWarning } from './src/words/words.ts';

const settings = await loadSettings();
const folders = foldersFrom(process.env);
const warning = languageWarning(settings.language);
if (warning !== undefined) console.warn(warning);

// A variable of the environment with one of these names would take the place of what Astro itself says in `import.meta.env`.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) delete process.env[name];

export default defineConfig({
  site: settings.address,
  base: baseOf(settings.address) || '/',
  outDir: folders.out,
  cacheDir: `${folders.cache}/astro`,
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    assets: '_assets',
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [layerOrder(), oneLanguage(settings.language), sharedIntake()],
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '_search/worker.js' } } },
    environments: { prerender: { build: { rolldownOptions: { output: { manualChunks: sheetOf } } } } },
    cacheDir: `${folders.cache}/vite`,
  },
});
