import { parseDateline } from '../archive/dateline.ts';
import type { ArchiveSubject } from './archive-subject.ts';
import { atMark, type Unplaced } from './at-mark.ts';
import type { Diagnostic } from './diagnostic.ts';
import { gazetteerOf, type Gazetteer } from './gazetteer.ts';
import { ambiguousDateline } from './rules/ambiguous-name.ts';
import { datelineDate } from './rules/dateline-date.ts';
import { noPlace, placeElsewhere } from './rules/dateline-place.ts';
import { unknownName } from './rules/unknown-name.ts';

/** A dateline names a place that is known, puts it where the gazetteer does, and agrees with the date. */
export function* datelines({ articles, places, settings }: ArchiveSubject): Iterable<Diagnostic> {
  const gazetteer = gazetteerOf(places);
  for (const article of articles) {
    const { dateline, filedFrom, date, language = settings.language } = article.data;
    if (!dateline || dateline === 'TODO') continue;
    const read = parseDateline(dateline, gazetteer.index, { ancestorsOf: gazetteer.ancestorsOf, language });
    const faults = [
      read && datelineDate(dateline, read, date),
      filedFrom === undefined
        ? placeFault(dateline, read?.place, language, gazetteer, settings.unresolvedNames)
        : undefined,
    ];
    for (const fault of faults) if (fault) yield atMark(article, 'dateline', fault);
  }
}

function placeFault(
  printed: string,
  place: string | undefined,
  language: string,
  gazetteer: Gazetteer,
  severity: Diagnostic['severity'],
): Unplaced | undefined {
  if (place === undefined) return noPlace(printed);
  if (gazetteer.records.has(place)) return placeElsewhere(printed, place, language, gazetteer);
  const resolution = gazetteer.resolve(place);
  return resolution.kind === 'ambiguous'
    ? ambiguousDateline(place, resolution.ids)
    : unknownName('places', place, 'article', gazetteer, severity);
}
