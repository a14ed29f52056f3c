import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

type Item = Record<string, unknown>;

/** The records of an RIS file, as citation-js reads them. */
export function readRis(text: string): readonly Item[] {
  const items = new Cite(text, { forceType: '@ris/file' }).data;
  // Of newspapers it reads the year alone: the same records as a magazine's give the whole date, from the same tags.
  const dated = new Cite(text.replace(/^TY {2}- NEWS/gm, 'TY  - MGZN'), { forceType: '@ris/file' }).data;
  return items.map((item, at) => ({ ...item, issued: dated[at]?.['issued'] }));
}

/** The entries of a BibLaTeX file, as citation-js reads them. */
export function readBibtex(text: string): readonly Item[] {
  return new Cite(text, { forceType: '@biblatex/text' }).data;
}

/** The items of a CSL-JSON file, as citation-js reads them. */
export function readCsl(text: string): readonly Item[] {
  return new Cite(text, { forceType: '@else/json' }).data;
}
