import type { Settings } from '../schemas/settings.ts';

/** Where a file of the content folder is kept on the repository's host; the host is known by its name, or named in the settings. */
export interface RepositoryLinks {
  file: string;
  history: string;
  /** The host's editor on the file; who may not write there is led to a copy of their own. */
  edit: string;
  /** The form for a new file in the content folder `folder` (`articles`). */
  newFileIn: (folder: string) => string;
  /** The form for a new file with its name filled in; `file` is its path within the content folder. */
  newFileNamed: (file: string) => string;
  /** The same with the text filled in; undefined where the host takes none from an address. */
  newFileFilled: (file: string, text: string) => string | undefined;
  /** The form for a new issue with title and body filled in. */
  newIssue: (title: string, body: string) => string;
}

/** How a host's addresses are made: what stands before `branch/path`, and the names of the keys of its forms. */
interface Host {
  file: string;
  history: string;
  edit: string;
  create: string;
  /** What stands for the outermost folder behind the branch. */
  root: '' | '/';
  fileKey: string;
  textKey?: string;
  issue: string;
  titleKey: string;
  bodyKey: string;
}

const HOSTS: Readonly<Record<NonNullable<NonNullable<Settings['repository']>['host']>, Host>> = {
  github: {
    file: 'blob',
    history: 'commits',
    edit: 'edit',
    create: 'new',
    root: '',
    fileKey: 'filename',
    textKey: 'value',
    issue: 'issues/new',
    titleKey: 'title',
    bodyKey: 'body',
  },
  gitlab: {
    file: '-/blob',
    history: '-/commits',
    edit: '-/edit',
    create: '-/new',
    root: '',
    fileKey: 'file_name',
    issue: '-/issues/new',
    titleKey: 'issue[title]',
    bodyKey: 'issue[description]',
  },
  forgejo: {
    file: 'src/branch',
    history: 'commits/branch',
    edit: '_edit',
    create: '_new',
    root: '/',
    fileKey: 'filename',
    textKey: 'value',
    issue: 'issues/new',
    titleKey: 'title',
    bodyKey: 'body',
  },
};

/** The links to a file by its path within the content folder; undefined where the settings name no repository. */
export function repositoryLinks(repository: Settings['repository'], file: string): RepositoryLinks | undefined {
  if (!repository) return undefined;
  const url = repository.url.replace(/\/+$/, '').replace(/\.git$/, '');
  const host = HOSTS[repository.host ?? hostOf(url)];
  const withinRepository = (path: string): string =>
    `${repository.contentPath}/${path}`.split('/').filter(Boolean).join('/');
  const at = (form: string, path: string): string =>
    [url, form, repository.branch, ...withinRepository(path).split('/').filter(Boolean).map(encodeURIComponent)].join(
      '/',
    );
  // The whole path is the name: a folder that does not exist yet has no form of its own.
  const create = (keys: Record<string, string>): string =>
    `${url}/${host.create}/${repository.branch}${host.root}?${query(keys)}`;
  return {
    file: at(host.file, file),
    history: at(host.history, file),
    edit: at(host.edit, file),
    newFileIn: (folder) => at(host.create, folder),
    newFileNamed: (path) => create({ [host.fileKey]: withinRepository(path) }),
    newFileFilled: (path, text) =>
      host.textKey === undefined ? undefined : create({ [host.fileKey]: withinRepository(path), [host.textKey]: text }),
    newIssue: (title, body) => `${url}/${host.issue}?${query({ [host.titleKey]: title, [host.bodyKey]: body })}`,
  };
}

const query = (keys: Record<string, string>): string => new URLSearchParams(keys).toString();

/** The kind of host by its name; GitHub's addresses where nothing tells. */
function hostOf(url: string): keyof typeof HOSTS {
  const { hostname } = new URL(url);
  if (/(?:^|\.)gitlab\./.test(hostname)) return 'gitlab';
  return /(?:^|\.)(?:codeberg|gitea|forgejo)\./.test(hostname) ? 'forgejo' : 'github';
}
