import { parseDateline } from '../archive/dateline.ts';
import { ancestorsOf } from '../archive/hierarchy.ts';
import { indexNames, resolveName, type NameIndex } from '../archive/name-index.ts';
import type { ArticleRecord, Records } from '../archive/records.ts';
import { titleOf } from '../archive/title-of.ts';
import { asLine, MOST_ENTRIES, MOST_REPORTS, type Understood, type UnderstoodReport } from '../schemas/understood.ts';
import type { Diagnostic } from './diagnostic.ts';
import { sentence } from './reporters/sentence.ts';

/** What telling takes beside the pull request's number. */
export interface UnderstoodOptions {
  records: Records;
  diagnostics: readonly Diagnostic[];
  /** The changed files within the content folder. */
  files: readonly string[];
  /** Sentences on what else is changed. */
  scope: readonly string[];
  /** The archive's language, for datelines of reports that name none. */
  language: string;
}

/** Tells what the archive makes of changed reports: the dateline as parsed, names with their records, links, duplicates. */
export function understoodOf(
  pullRequest: number,
  { records, diagnostics, files, scope, language }: UnderstoodOptions,
): Understood {
  const told = new Set(files);
  const own = diagnostics.filter(({ file }) => told.has(file));
  const changed = files.filter((file) => file.startsWith('articles/') && file.endsWith('.md'));
  const byFile = new Map(records.articles.map((article) => [article.file, article]));
  const indexes = {
    places: indexNames(records.places),
    organisations: indexNames(records.organisations),
    sources: indexNames(records.sources),
  };
  // A deleted report has no record and no faults: there is nothing to tell.
  const standing = changed.filter((file) => byFile.has(file) || own.some((diagnostic) => diagnostic.file === file));
  const reports = standing.slice(0, MOST_REPORTS).map((file): UnderstoodReport => {
    const faults = own.filter((diagnostic) => diagnostic.file === file);
    const article = byFile.get(file);
    return {
      file: asLine(file),
      understood: article ? facts(article, records, indexes, language) : null,
      ...counts(faults),
      duplicates: faults
        .filter(({ rule }) => rule === 'article/near-duplicate')
        .map((fault) => asLine(sentence(fault)))
        .slice(0, MOST_ENTRIES),
    };
  });
  return {
    pullRequest,
    reports,
    more: standing.length - reports.length,
    scope: scope.map(asLine).slice(0, MOST_ENTRIES),
    ...counts(own),
  };
}

function counts(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

type Indexes = Record<'places' | 'organisations' | 'sources', NameIndex>;
type Named = { name: string; id: string | null };

function facts(
  { data, html, opening }: ArticleRecord,
  { places }: Records,
  indexes: Indexes,
  language: string,
): UnderstoodReport['understood'] {
  const named = (index: NameIndex, name: string): Named => {
    const found = resolveName(index, name);
    return { name: asLine(name), id: found.kind === 'resolved' ? asLine(found.id) : null };
  };
  const many = (index: NameIndex, names: readonly string[] = []): Named[] =>
    names.slice(0, MOST_ENTRIES).map((name) => named(index, name));
  const ancestors = (id: string): readonly string[] => ancestorsOf(id, places);
  const filed =
    data.filedFrom ??
    parseDateline(data.dateline ?? '', indexes.places, {
      ancestorsOf: ancestors,
      language: data.language ?? language,
    })?.place;
  return {
    date: asLine(data.date),
    title: asLine(titleOf(data, opening, '').text),
    dateline: asLine(data.dateline ?? ''),
    filedFrom: filed === undefined ? null : named(indexes.places, places.get(filed)?.name ?? filed),
    source: data.source === undefined ? null : named(indexes.sources, data.source),
    places: many(indexes.places, data.places),
    organisations: many(indexes.organisations, data.organisations),
    links: [...html.matchAll(/ href="(https?:[^"]*)"/g)].map(([, link = '']) => asLine(link)).slice(0, MOST_ENTRIES),
  };
}
