import { wholeAddress } from '../archive/routes.ts';
import { cslItem } from '../citing/csl-json.ts';
import { csv } from '../citing/csv.ts';
import { CITATION_FORMATS } from '../citing/downloads.ts';
import { straightName } from '../citing/person-name.ts';
import { ris } from '../citing/ris.ts';
import type { Hit } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { citedHit } from './cited-hit.ts';

/** The formats in which a search's results can be taken away. */
export type ResultsFormat = 'ris' | 'csl' | 'csv';

/** A file of a search's results. `archive`: its name and whole address. */
export function resultsFile(
  format: ResultsFormat,
  hits: readonly Hit[],
  archive: { name: string; address: string },
  words: Words,
): File {
  const { mediaType, ending } = format === 'csv' ? { mediaType: 'text/csv', ending: 'csv' } : CITATION_FORMATS[format];
  const reports = (): ReturnType<typeof citedHit>[] => hits.map((hit) => citedHit(hit, archive, words));
  const text =
    format === 'csv'
      ? csv(resultsTable(hits, archive, words))
      : format === 'ris'
        ? reports().map(ris).join('')
        : JSON.stringify(reports().map(cslItem));
  return new File([text], `${words.citing.resultsFile}.${ending}`, { type: `${mediaType};charset=utf-8` });
}

function resultsTable(
  hits: readonly Hit[],
  archive: { name: string; address: string },
  { citing, report }: Words,
): readonly (readonly string[])[] {
  const { columns } = citing;
  const said = (is: boolean): string => (is ? citing.yes : citing.no);
  return [
    [
      columns.date,
      columns.title,
      columns.supplied,
      report.byline,
      columns.source,
      columns.place,
      columns.places,
      columns.language,
      columns.withdrawn,
      columns.address,
      columns.archive,
    ],
    ...hits.map((hit) => [
      hit.date,
      hit.title,
      said(hit.supplied),
      (hit.cited.people ?? []).map(straightName).join('; '),
      hit.source?.name ?? '',
      hit.filedFrom?.name ?? '',
      hit.places.map(({ name }) => name).join('; '),
      hit.language,
      said(hit.withdrawn),
      wholeAddress(archive.address, hit.address),
      archive.name,
    ]),
  ];
}
