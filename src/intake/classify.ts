import type { SubjectKind } from '../checking/subject.ts';
import { nearestKey } from '../checking/nearest-key.ts';
import type { FoundFile } from './walk.ts';

/** What a file below the content folder is: content of a kind, nothing of ours, or something that does not belong. */
export type Class =
  | { kind: SubjectKind }
  | { kind: 'ignored' }
  | { kind: 'link' }
  | { kind: 'stray'; message: string; suggestion?: string };

const FOLDERS: Readonly<Record<string, SubjectKind>> = {
  articles: 'article',
  places: 'place',
  organisations: 'organisation',
  sources: 'source',
  pages: 'page',
};

// Written by systems and editors, and what a repository of its own holds beside its collections.
const IGNORED = /(?:^|\/)(?:\._[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|\.(?![^/]*\.(?:md|yaml)$)[^/]*)$|(?:^|\/)\.[^/]+\//;
const AT_TOP = /^(?:urls\.lock|README\.md|LICENSE(?:\.md|\.txt)?|CONTRIBUTING\.md|CODEOWNERS)$/;

/** Tells what a file is by its path alone. Reports may lie anywhere below `articles/`; whether at the right place is a rule's matter. */
export function classify({ file, kind }: FoundFile): Class {
  if (IGNORED.test(file) || AT_TOP.test(file)) return { kind: 'ignored' };
  if (kind === 'link') return { kind: 'link' };
  if (kind === 'other')
    return { kind: 'stray', message: 'the content folder must hold files and folders alone. Take it out' };
  const [folder = '', ...inner] = file.split('/');
  const of = inner.length === 0 ? undefined : FOLDERS[folder];
  if (of === undefined) {
    const suggestion = inner.length === 0 ? undefined : nearestKey(folder, Object.keys(FOLDERS));
    return {
      kind: 'stray',
      message: `the content folder must hold ${Object.keys(FOLDERS).join('/, ')}/ and nothing else. Move the file into one of them, or out`,
      ...(suggestion === undefined ? {} : { suggestion: [suggestion, ...inner].join('/') }),
    };
  }
  if (of === 'article') {
    // The ending is judged here, the rest of the name by the rule on paths.
    if (/\.(?:md|markdown)$/i.test(file)) return { kind: of };
    return {
      kind: 'stray',
      message: 'articles/ must hold reports as .md files alone. Take the file out of the content folder, or import it',
    };
  }
  const ending = of === 'page' ? 'md' : 'yaml';
  if (inner.length === 1 && file.endsWith(`.${ending}`)) return { kind: of };
  const name = `${folder}/${(inner.at(-1) ?? '').replace(/\.[^.]*$/, '')}.${ending}`;
  return {
    kind: 'stray',
    message: `${folder}/ must hold one .${ending} file a ${of === 'page' ? 'page' : 'record'}, without folders. Rename or move it, or take it out`,
    ...(/\.(?:ya?ml|md)$/i.test(file) ? { suggestion: name } : {}),
  };
}
