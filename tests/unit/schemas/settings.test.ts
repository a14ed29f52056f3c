import { describe, expect, it } from 'vitest';
import { hlKeys } from '../../../src/query/highlight-address.ts';
import { FACETS, printSearchAddress } from '../../../src/query/search-address.ts';
import { SEARCH_KEYS, settingsSchema } from '../../../src/schemas/settings.ts';

const withExtra = (key: string, facet: boolean) =>
  settingsSchema.safeParse({
    name: 'Test',
    address: 'https://archive.example',
    extra: { [key]: { label: 'Desk', facet } },
  });

describe('the fields of an archive’s own', () => {
  it.each([...SEARCH_KEYS, 'constructor', 'toString'])('cannot be a facet under the key %s', (key) => {
    const issues = withExtra(key, true).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [`extra.${key}`, 'is a key that the search’s address needs itself; give the field another key, or no facet'],
    ]);
    expect(withExtra(key, false).success).toBe(true);
  });

  it('can be a facet under any other key', () => {
    expect(withExtra('desk', true).success).toBe(true);
  });

  it('leave every key of a search’s address free', () => {
    const address = printSearchAddress({
      q: 'a',
      facets: Object.fromEntries(FACETS.map((facet) => [facet, ['a']])),
      after: '1994',
      before: '1994',
      sort: 'newest',
      page: 2,
    });
    expect([...new URLSearchParams(`${address}&${hlKeys(['a'])}`).keys()]).toEqual(SEARCH_KEYS);
  });
});
