import type { Plugin } from 'vite';

/**
 * Vite plug-in: opens every style sheet of the site with the one order of cascade layers, because a page may load
 * the sheet of its components before that of its layout, and the first sheet to name a layer decides its rank.
 */
export function layerOrder(): Plugin {
  return {
    name: 'pressmark-layer-order',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.css(\?|$)/.test(id)) return undefined;
      return { code: `@layer tokens, base, layout, components, print;\n${code}`, map: null };
    },
  };
}
