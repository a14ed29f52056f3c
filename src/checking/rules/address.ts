import { OWN_FOLDERS } from '../../archive/taken-addresses.ts';
import type { ArchiveSubject } from '../archive-subject.ts';
import { atMark } from '../at-mark.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { EVERY_KIND, inFile, type RuleHelp } from '../rule-help.ts';

/** One address belongs to one file; every file of a pair is named. */
export function* uniqueAddress({
  articles,
  places,
  organisations,
  sources,
  pages,
}: Pick<ArchiveSubject, 'articles' | 'places' | 'organisations' | 'sources' | 'pages'>): Iterable<Diagnostic> {
  const kinds = { article: articles, place: places, organisation: organisations, source: sources, page: pages };
  for (const [kind, files] of Object.entries(kinds)) {
    const byId = new Map<string, { file: string; marks: ArchiveSubject['articles'][number]['marks'] }[]>();
    for (const { file, id, marks } of files) {
      const same = byId.get(id);
      if (same) same.push({ file, marks });
      else byId.set(id, [{ file, marks }]);
      if (kind === 'page' && OWN_FOLDERS.includes(id)) {
        yield atMark({ file, marks }, '', {
          severity: 'error',
          rule: 'page/address',
          message: `an editorial page must not take the address /${id}/, which the archive needs itself. Rename the file`,
          found: file,
        });
      }
    }
    for (const [id, same] of byId) {
      if (same.length < 2) continue;
      for (const { file, marks } of same) {
        const others = same.filter((other) => other.file !== file).map((other) => other.file);
        yield atMark({ file, marks }, '', {
          severity: 'error',
          rule: `${kind}/address`,
          message: `an address must belong to one file, and /${kind === 'article' || kind === 'page' ? '' : `${kind}s/`}${id}/ is also that of ${others.join(' and ')}. Rename one of them`,
          found: file,
        });
      }
    }
  }
}

/** What the help page says of it, with examples that are tested. */
export const ADDRESS: RuleHelp = {
  name: 'address',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'An address must belong to one file.',
  fixable: false,
  bad: () =>
    inFile(
      'pages/search.md',
      '---\ntitle: Search\ndescription: How to search.\n---\n\nSynthetic.\n',
      'pages/search.md',
    ),
  good: () =>
    inFile(
      'pages/how-to-search.md',
      '---\ntitle: Search\ndescription: How to search.\n---\n\nSynthetic.\n',
      'pages/how-to-search.md',
    ),
};
