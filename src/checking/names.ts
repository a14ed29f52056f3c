import type { Kind } from '../archive/routes.ts';
import type { ArchiveSubject, Filed } from './archive-subject.ts';
import { atMark } from './at-mark.ts';
import type { Diagnostic } from './diagnostic.ts';
import { gazetteerOf } from './gazetteer.ts';
import { ambiguousName } from './rules/ambiguous-name.ts';
import { PlainPages } from './rules/shared-page.ts';
import { unknownName } from './rules/unknown-name.ts';

/** Every name resolves to one record; a name without one is told with the record to write, a name of several with their ids. */
export function* names(archive: ArchiveSubject): Iterable<Diagnostic> {
  const gazetteers = {
    places: gazetteerOf(archive.places),
    organisations: gazetteerOf(archive.organisations),
    sources: gazetteerOf(archive.sources),
  };
  const plainPages = new PlainPages();
  for (const article of archive.articles) {
    const { data } = article;
    if (data.source !== undefined) yield* nameFaults('sources', data.source, article, 'source');
    if (data.filedFrom !== undefined) yield* nameFaults('places', data.filedFrom, article, 'filedFrom');
    for (const [index, name] of (data.places ?? []).entries())
      yield* nameFaults('places', name, article, `places.${index}`);
    for (const [index, name] of (data.organisations ?? []).entries())
      yield* nameFaults('organisations', name, article, `organisations.${index}`);
  }
  for (const source of archive.sources) {
    if (source.data.place !== undefined) yield* nameFaults('places', source.data.place, source, 'place');
  }

  function* nameFaults(kind: Kind, name: string, file: Filed<unknown>, path: string): Iterable<Diagnostic> {
    // Still to be decided: a rule of its own says so.
    if (name === 'TODO') return;
    const gazetteer = gazetteers[kind];
    const subject = file.file.startsWith('articles/') ? 'article' : 'source';
    const resolution = gazetteer.resolve(name);
    if (resolution.kind === 'resolved') return;
    if (resolution.kind === 'ambiguous') {
      yield atMark(file, path, ambiguousName(kind, name, resolution.ids, subject, gazetteer));
      return;
    }
    yield atMark(file, path, unknownName(kind, name, subject, gazetteer, archive.settings.unresolvedNames));
    const shared = plainPages.faultOf(kind, name, subject, gazetteer);
    if (shared) yield atMark(file, path, shared);
  }
}
