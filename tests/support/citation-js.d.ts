/** What the tests use of citation-js, which brings no types of its own. */
declare module '@citation-js/core' {
  /** Reads citations in a format that a plug-in knows, as items of CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
