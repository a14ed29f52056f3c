import type { Kind } from '../../archive/routes.ts';
import { formerAddress, takenBy } from '../../archive/taken-addresses.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject, Filed } from '../archive-subject.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ONE_OF } from '../one-of.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Former addresses are addresses, are no longer in use, and stand once. */
export function* aliases(archive: ArchiveSubject): Iterable<Diagnostic> {
  if (archive.articles.some(({ data }) => data.aliases !== undefined)) yield* reportAliases(archive);
  yield* recordAliases('places', archive.places);
  yield* recordAliases('organisations', archive.organisations);
  yield* recordAliases('sources', archive.sources);
}

function* reportAliases({ articles, pages }: Pick<ArchiveSubject, 'articles' | 'pages'>): Iterable<Diagnostic> {
  const owners = new Map([...articles, ...pages].map(({ id, file }) => [id, file]));
  for (const article of articles) {
    for (const [index, alias] of (article.data.aliases ?? []).entries()) {
      const path = `aliases.${index}`;
      const address = formerAddress(alias);
      const owner = address && takenBy(address, owners);
      if (address === undefined) {
        yield atMark(article, path, {
          severity: 'error',
          rule: 'article/alias',
          message: 'a former address must be written /2020/11/30/old-slug/, of letters, digits and . _ ~ -',
          found: alias,
        });
      } else if (owner !== undefined) {
        yield atMark(article, path, {
          severity: 'error',
          rule: 'article/alias',
          message: `a former address must not be in use, and this one is that of ${owner}. Take it out`,
          found: alias,
        });
      } else owners.set(address, article.file);
    }
  }
}

function* recordAliases(
  kind: Kind,
  files: readonly Filed<{ aliases?: readonly string[] | undefined }>[],
): Iterable<Diagnostic> {
  const owners = new Map(files.map(({ id, file }) => [id, file]));
  for (const filed of files) {
    for (const [index, alias] of (filed.data.aliases ?? []).entries()) {
      const owner = owners.get(alias);
      if (owner !== undefined) {
        yield atMark(filed, `aliases.${index}`, {
          severity: 'error',
          rule: `${ONE_OF[kind]}/alias`,
          message: `a former id must not be in use, and this one is that of ${owner}. Take it out`,
          found: alias,
        });
      } else owners.set(alias, filed.file);
    }
  }
}

/** What the help page says of it, with examples that are tested. */
export const ALIAS: RuleHelp = {
  name: 'alias',
  kinds: ['article', 'place', 'organisation', 'source'],
  severity: 'error',
  must: 'A former address or id must have the form of one, stand once, and be in use no longer.',
  fixable: false,
  bad: () => inReport({ aliases: '[/2024/03/04/harbour/]' }),
  good: () => inReport({ aliases: '[/2024/03/04/the-harbour/]' }),
};
