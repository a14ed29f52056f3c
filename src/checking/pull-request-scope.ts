/** What a pull request changes, as far as that alone can be judged. */
export interface Scope {
  /** Changed files within the content folder, by their path in it. */
  content: string[];
  /** Sentences on files that must not be in the content folder. */
  refused: string[];
  /** A sentence on files outside the content folder, where content is changed, too. */
  notices: string[];
}

/** Endings of files that a browser or the build would run. */
const RUN = /\.(?:mdx|astro|[cm]?jsx?|[cm]?tsx?|x?html?|svgz?|css|wasm|sh)$/i;
const NAMED = 5;

/**
 * Judges the paths that a pull request touches, within the repository. `contentPath` is the content folder in it,
 * `` where the repository holds nothing else. Content and software are changed apart, since content is accepted by people
 * who do not read programs.
 */
export function pullRequestScope(changed: readonly { path: string; deleted: boolean }[], contentPath: string): Scope {
  const folder = contentPath.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
  const inner = (path: string): string | undefined =>
    folder === ''
      ? atTop(path)
        ? undefined
        : path
      : path.startsWith(`${folder}/`)
        ? path.slice(folder.length + 1)
        : undefined;
  const content = changed.flatMap(({ path }) => inner(path) ?? []);
  const outside = changed.filter(({ path }) => inner(path) === undefined).map(({ path }) => path);
  const refused = changed.flatMap(({ path, deleted }) => {
    const file = inner(path);
    return file !== undefined && !deleted && RUN.test(file)
      ? [`${path} must not be in the content folder, which holds text alone. Take it out of the pull request`]
      : [];
  });
  const more = outside.length - NAMED;
  const notices =
    content.length > 0 && outside.length > 0
      ? [
          `a pull request with reports or records should change nothing else, and this one also changes ${outside.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Take these out, or send them as a pull request of their own`,
        ]
      : [];
  return { content, refused, notices };
}

// Where the whole repository is the archive, its collections are folders; what lies beside them belongs to the repository.
function atTop(path: string): boolean {
  return !/^(?:articles|places|organisations|sources|pages)\//.test(path);
}
