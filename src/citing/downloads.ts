import { bibtex } from './bibtex.ts';
import type { CitedReport } from './cited-report.ts';
import { cslItem } from './csl-json.ts';
import { dataLink } from './data-link.ts';
import { ris } from './ris.ts';

/** The formats for reference managers, each with its registered media type and the ending of its files. */
export const CITATION_FORMATS = {
  ris: { mediaType: 'application/x-research-info-systems', ending: 'ris' },
  bibtex: { mediaType: 'application/x-bibtex', ending: 'bib' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', ending: 'json' },
} as const;

/** A file to take away, held in its own address. */
export interface CitationDownload {
  format: keyof typeof CITATION_FORMATS;
  /** The name of the file: `2020-11-30-slug.ris`. */
  file: string;
  address: string;
}

/** A report's citation in every format. */
export function citationDownloads(report: CitedReport): CitationDownload[] {
  const texts = { ris: ris(report), bibtex: bibtex(report), csl: JSON.stringify([cslItem(report)]) };
  return (['ris', 'bibtex', 'csl'] as const).map((format) => {
    const { mediaType, ending } = CITATION_FORMATS[format];
    return {
      format,
      file: `${report.id.replaceAll('/', '-')}.${ending}`,
      address: dataLink(mediaType, texts[format]),
    };
  });
}
