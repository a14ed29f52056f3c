import { expect, test } from 'vitest';
import { repositoryLinks } from '../../../src/archive/repository-links.ts';

const repository = { url: 'https://github.com/example/archive.git', branch: 'main', contentPath: 'content' };

test('leads to the file, its history and the forms for new ones', () => {
  const links = repositoryLinks(repository, 'articles/2020/11/2020-11-30-a b.md');
  expect(links?.file).toBe('https://github.com/example/archive/blob/main/content/articles/2020/11/2020-11-30-a%20b.md');
  expect(links?.history).toBe(
    'https://github.com/example/archive/commits/main/content/articles/2020/11/2020-11-30-a%20b.md',
  );
  expect(links?.edit).toBe('https://github.com/example/archive/edit/main/content/articles/2020/11/2020-11-30-a%20b.md');
  expect(links?.newFileIn('articles')).toBe('https://github.com/example/archive/new/main/content/articles');
});

test('an issue carries title and body whole', () => {
  const address = new URL(repositoryLinks(repository, 'x.md')?.newIssue('Correction: [A & B]', 'one\ntwo') ?? '');
  expect(address.searchParams.get('title')).toBe('Correction: [A & B]');
  expect(address.searchParams.get('body')).toBe('one\ntwo');
});

test('content at the root of its own repository needs no folder', () => {
  expect(repositoryLinks({ ...repository, contentPath: '' }, 'articles/a.md')?.file).toBe(
    'https://github.com/example/archive/blob/main/articles/a.md',
  );
});

test('without a repository there are no links', () => {
  expect(repositoryLinks(undefined, 'x.md')).toBeUndefined();
});

test('a new file carries its name and text whole, under the keys of its host', () => {
  const file = 'articles/2024/03/2024-03-03-a.md';
  const text = '---\ndate: 2024-03-03\n---\n\nOne & two + three; “four”, 100 %.\n';
  const filled = (url: string, host?: 'forgejo'): URL | undefined => {
    const address = repositoryLinks({ ...repository, url, host }, '')?.newFileFilled(file, text);
    return address === undefined ? undefined : new URL(address);
  };
  const gitHub = filled('https://github.com/example/archive');
  expect(gitHub?.pathname).toBe('/example/archive/new/main');
  expect(gitHub?.searchParams.get('filename')).toBe(`content/${file}`);
  expect(gitHub?.searchParams.get('value')).toBe(text);
  const codeberg = filled('https://codeberg.org/example/archive');
  expect(codeberg?.pathname).toBe('/example/archive/_new/main/');
  expect(codeberg?.searchParams.get('value')).toBe(text);
  expect(filled('https://git.example.org/example/archive', 'forgejo')?.pathname).toBe('/example/archive/_new/main/');
});

test('GitLab takes a name and an issue from an address, and no text', () => {
  const links = repositoryLinks({ ...repository, url: 'https://gitlab.com/example/archive' }, 'articles/a.md');
  expect(links?.newFileFilled('articles/a.md', 'text')).toBeUndefined();
  expect(links?.newFileNamed('articles/a.md')).toBe(
    'https://gitlab.com/example/archive/-/new/main?file_name=content%2Farticles%2Fa.md',
  );
  expect(links?.edit).toBe('https://gitlab.com/example/archive/-/edit/main/content/articles/a.md');
  expect(new URL(links?.newIssue('T', 'B') ?? '').searchParams.get('issue[description]')).toBe('B');
});
