import type { Archive } from '../archive/archive.ts';
import { routes } from '../archive/routes.ts';
import { citedDetails } from '../citing/cited-report.ts';
import { asWritten } from './as-written.ts';
import type { Hit, Named } from './backend.ts';
import { placesIn, type Sought } from './reference-matching.ts';
import { recordsOf, type ReadReport } from './reference-report.ts';

/** A record as an answer names it. */
export const named = ({ id, name }: Named): Named => ({ id, name });

/** A report as an answer shows it: its whole text for an excerpt, and what of it was asked for as marks. */
export function referenceHit(read: ReadReport, wanted: readonly Sought[], archive: Archive): Hit {
  const { report, printed, parts } = read;
  const cited = citedDetails(archive, report);
  const records = recordsOf(archive);
  const naming = (field: string, id: string): Named[] =>
    [records[field]?.get(id)].flatMap((entry) => (entry ? [named(entry)] : []));
  const some = (field: string, id: string | undefined): Named | undefined =>
    id === undefined ? undefined : naming(field, id)[0];
  const marks = wanted.flatMap((term) =>
    parts.flatMap((words, part) =>
      placesIn(read, part, term).map((at) => words.slice(at, at + term.words.length).join(' ')),
    ),
  );
  return {
    ordinal: report.ordinal,
    title: report.title.text,
    supplied: report.title.origin !== 'printed',
    address: routes.report(report.id),
    date: report.date,
    source: asWritten(some('source', report.source), cited.sourceName),
    filedFrom: asWritten(some('filed', report.filedFrom), cited.filedFromName),
    dateline: report.dateline !== '',
    places: report.places.flatMap((id) => naming('place', id)),
    language: report.language,
    withdrawn: report.withdrawn,
    cited,
    excerpt: [{ text: printed[1] ?? '', hit: false }],
    byline: [],
    marks: [...new Set(marks)],
  };
}
