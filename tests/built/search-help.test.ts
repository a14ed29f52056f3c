import { describe, expect, inject, it } from 'vitest';
import { QUERY_EXAMPLES, type QueryExample } from '../../src/query/query-examples.ts';
import { attribute, elementsOf, hasClass, sitePages, textOf } from '../support/site-pages.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the help of the search', async () => {
  const page = (await sitePages(inject('siteWithPath'))).get('/help/search/');
  if (!page) throw new Error('There is no help of the search.');

  it('shows every example of the query language, with its search and its reading', () => {
    const shown = elementsOf(page, (element) => hasClass(element, 'examples')).flatMap((list) =>
      elementsOf(list, (element) => element.tagName === 'li').map((item) => {
        const [link] = elementsOf(item, (element) => element.tagName === 'a');
        const [reading] = elementsOf(item, (element) => element.tagName === 'span');
        const address = new URL((link && attribute(link, 'href')) ?? '', 'https://fixture.example');
        return [
          link && textOf(link),
          `${address.pathname}: ${address.searchParams.get('q')}`,
          reading && tidy(textOf(reading)),
        ];
      }),
    );
    const examples = Object.values<readonly QueryExample[]>(QUERY_EXAMPLES).flat();
    expect(shown.toSorted()).toEqual(
      examples.map(({ typed, says }) => [typed, `/archive/search/: ${typed}`, `reports ${says}`]).sort(),
    );
  });

  it('heads every chapter, and leaves no mark of what is typed in the text', () => {
    const heads = elementsOf(page, (element) => hasClass(element, 'side-head')).map(textOf);
    expect(heads).toContain('Anything typed');
    expect(new Set(heads).size).toBe(heads.length);
    const [main] = elementsOf(page, (element) => element.tagName === 'main');
    expect(main && textOf(main)).not.toContain('`');
  });
});
