import type { Settings } from '../schemas/settings.ts';

/** Where a file of the content folder is kept, on GitHub or a host with the same addresses. */
export interface RepositoryLinks {
  file: string;
  history: string;
  /** The form for a new file in the content folder `folder` (`articles`). */
  newFile: (folder: string) => string;
  /** The form for a new issue with title and body filled in. */
  newIssue: (title: string, body: string) => string;
}

/** The links to a file by its path within the content folder; undefined where the settings name no repository. */
export function repositoryLinks(repository: Settings['repository'], file: string): RepositoryLinks | undefined {
  if (!repository) return undefined;
  const url = repository.url.replace(/\/+$/, '').replace(/\.git$/, '');
  const within = (path: string): string =>
    [repository.branch, ...`${repository.contentPath}/${path}`.split('/').filter(Boolean).map(encodeURIComponent)].join(
      '/',
    );
  return {
    file: `${url}/blob/${within(file)}`,
    history: `${url}/commits/${within(file)}`,
    newFile: (folder) => `${url}/new/${within(folder)}`,
    newIssue: (title, body) => `${url}/issues/new?${new URLSearchParams({ title, body }).toString()}`,
  };
}
