import { describe, expect, it } from 'vitest';
import { pullRequestScope } from '../../../src/checking/pull-request-scope.ts';

const changed = (...paths: string[]): { path: string; deleted: boolean }[] =>
  paths.map((path) => ({ path, deleted: false }));

describe('what a pull request touches', () => {
  it('is fine within the content folder, or outside it', () => {
    expect(pullRequestScope(changed('content/articles/2020/11/2020-11-30-a.md'), 'content')).toEqual({
      content: ['articles/2020/11/2020-11-30-a.md'],
      refused: [],
      notices: [],
    });
    expect(pullRequestScope(changed('src/site.ts', 'contents/a.js'), 'content')).toEqual({
      content: [],
      refused: [],
      notices: [],
    });
  });

  it('is told of where it is content and something else', () => {
    const { notices } = pullRequestScope(changed('content/places/sepino.yaml', 'src/site.ts', 'README.md'), 'content');
    expect(notices).toEqual([
      'a pull request with reports or records should change nothing else, and this one also changes src/site.ts, README.md. Take these out, or send them as a pull request of their own',
    ]);
    const many = Array.from({ length: 8 }, (_, at) => `src/${at}.ts`);
    expect(pullRequestScope(changed('content/places/sepino.yaml', ...many), 'content').notices[0]).toContain(
      'src/4.ts and 3 more.',
    );
  });

  it.each([
    'a.mdx',
    'a.astro',
    'a.js',
    'A.MJS',
    'a.ts',
    'a.html',
    'a.htm',
    'a.xhtml',
    'a.svg',
    'a.svgz',
    '.hidden/a.js',
  ])('is refused where %s comes into the content folder, and not where it goes', (name) => {
    const path = `content/articles/${name}`;
    expect(pullRequestScope(changed(path), 'content').refused).toEqual([
      `${path} must not be in the content folder, which holds text alone. Take it out of the pull request`,
    ]);
    expect(pullRequestScope([{ path, deleted: true }], 'content').refused).toEqual([]);
    expect(pullRequestScope(changed(`src/${name}`), 'content').refused).toEqual([]);
  });

  it('may be a repository that holds content alone, or has it deeper', () => {
    for (const top of ['', '.', './'])
      expect(pullRequestScope(changed('articles/1936/1936-a.md', 'site.ts'), top)).toMatchObject({
        content: ['articles/1936/1936-a.md'],
        notices: [expect.stringContaining('also changes site.ts.') as string],
      });
    expect(pullRequestScope(changed('data/news/pages/about.md'), 'data/news/').content).toEqual(['pages/about.md']);
  });
});
