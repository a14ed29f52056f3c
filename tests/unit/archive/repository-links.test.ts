import { expect, test } from 'vitest';
import { repositoryLinks } from '../../../src/archive/repository-links.ts';

const repository = { url: 'https://github.com/example/archive.git', branch: 'main', contentPath: 'content' };

test('leads to the file, its history and the forms for new ones', () => {
  const links = repositoryLinks(repository, 'articles/2020/11/2020-11-30-a b.md');
  expect(links?.file).toBe('https://github.com/example/archive/blob/main/content/articles/2020/11/2020-11-30-a%20b.md');
  expect(links?.history).toBe(
    'https://github.com/example/archive/commits/main/content/articles/2020/11/2020-11-30-a%20b.md',
  );
  expect(links?.newFile('articles')).toBe('https://github.com/example/archive/new/main/content/articles');
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
