import { idsOf, inReport, type RuleHelp } from '../rule-help.ts';
import { foldName } from '../../archive/fold.ts';
import type { Kind } from '../../archive/routes.ts';
import { slugOf } from '../../archive/slug.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject, Filed } from '../archive-subject.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gazetteerOf, type Gazetteer } from '../gazetteer.ts';
import { quoted } from '../quoted.ts';

/** What one of a kind is called. */
export const ONE_OF: Readonly<Record<Kind, string>> = {
  places: 'place',
  organisations: 'organisation',
  sources: 'source',
};

/** Every name resolves to one record; a name without one is told with the record to write, a name of several with their ids. */
export function* names(archive: ArchiveSubject): Iterable<Diagnostic> {
  const gazetteers = {
    places: gazetteerOf(archive.places),
    organisations: gazetteerOf(archive.organisations),
    sources: gazetteerOf(archive.sources),
  };
  const plainPages = new Map<string, string>();
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
      const ids = resolution.ids.map((id) => `${id} (${gazetteer.records.get(id)?.name ?? id})`);
      yield atMark(file, path, {
        severity: 'error',
        rule: `${subject}/ambiguous-name`,
        message: `a name must mean one ${ONE_OF[kind]}, and this one means several. Write the id instead: ${ids.join(' or ')}`,
        found: name,
      });
      return;
    }
    yield atMark(file, path, unknownName(kind, name, subject, gazetteer, archive.settings.unresolvedNames));
    const id = slugOf(name);
    const first = plainPages.get(`${kind}/${id}`) ?? gazetteer.records.get(id)?.name;
    if (first === undefined) plainPages.set(`${kind}/${id}`, name);
    else if (foldName(first) !== foldName(name)) {
      yield atMark(file, path, {
        severity: 'warning',
        rule: `${subject}/shared-page`,
        message: `names without a record share a page where their addresses agree, here with “${first}” at /${kind}/${id}/. Give one of them a record`,
        found: name,
      });
    }
  }
}

/** A name that no record has, with the nearest name and a record to paste. */
export function unknownName(
  kind: Kind,
  name: string,
  subject: string,
  gazetteer: Gazetteer,
  severity: Diagnostic['severity'],
): Omit<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'> {
  const nearest = gazetteer.nearest(name);
  const file = `${kind}/${slugOf(name)}.yaml`;
  const kindLine = kind === 'places' ? 'kind: city\n' : kind === 'sources' ? 'kind: other\n' : '';
  return {
    severity,
    rule: `${subject}/unknown-name`,
    message: `a ${ONE_OF[kind]} must have a record to be more than a plain page. Add ${file}`.replace(
      'a organisation',
      'an organisation',
    ),
    found: name,
    ...(nearest === undefined ? {} : { suggestion: nearest }),
    newFile: { file, text: `name: ${/^[\p{L}][\p{L}\p{M} ’'.-]*$/u.test(name) ? name : quoted(name)}\n${kindLine}` },
  };
}

/** What the help page says of it, with examples that are tested. */
export const UNKNOWN_NAME: RuleHelp = {
  ids: idsOf('unknown-name', ['article', 'source']),
  severity: 'warning',
  must: 'A place, organisation or source must have a record to be more than a plain page. The settings can make this an error.',
  fixable: false,
  bad: inReport({ places: '[Trumso]' }),
  good: inReport({ places: '[Tromsø]' }),
};

export const AMBIGUOUS_NAME: RuleHelp = {
  ids: idsOf('ambiguous-name', ['article', 'source']),
  severity: 'error',
  must: 'A name must mean one record; where it means several, the id must be written.',
  fixable: false,
  bad: inReport(
    { places: '[Vika]' },
    {
      others: {
        'places/vika-oslo.yaml': 'name: Vika\nkind: district\n',
        'places/vika-moss.yaml': 'name: Vika\nkind: district\n',
      },
    },
  ),
  good: inReport(
    { places: '[vika-oslo]' },
    {
      others: {
        'places/vika-oslo.yaml': 'name: Vika\nkind: district\n',
        'places/vika-moss.yaml': 'name: Vika\nkind: district\n',
      },
    },
  ),
};

export const SHARED_PAGE: RuleHelp = {
  ids: idsOf('shared-page', ['article', 'source']),
  severity: 'warning',
  must: 'Two names without a record must not share a page because their addresses agree.',
  fixable: false,
  bad: inReport({ organisations: '[Board A, Board-A]' }),
};
