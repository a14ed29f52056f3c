import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { joinArchive, type Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { loadSettings } from '../../src/intake/settings.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { FACETS, SORTS, type Facet, type Sort } from '../../src/query/search-address.ts';
import type { SearchBackend, SearchRequest } from '../../src/search/backend.ts';
import { loadBackend } from '../../src/search/load-backend.ts';
import { wordsFor } from '../../src/words/words.ts';
import { ReferenceSearch, type Expected } from '../support/reference-search.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Words whose only other form in the fixture is a final `s`: there Pagefind's stemmers and the reference's agree.
const TERMS = [
  'report',
  'reports',
  'synthetic',
  'invented',
  'timetable',
  'timetables',
  'harbour',
  'board',
  'station',
  'council',
  'commission',
  'institute',
  'said',
  'refugees',
  'genocide',
  'ministry',
  'Italy',
  'Molise',
  'Sepino',
  'Larino',
  'Campobasso',
  'Khankendi',
  'Stepanakert',
  'Lodz',
  'Tromsø',
  'Trend',
  'porto',
  'orari',
  'الميناء',
  'zzznothing',
  'the',
  'two',
  '"territorial integrity"',
  '"integrity territorial"',
  '"ferry timetable"',
  '"winter timetable"',
  '"harbour board"',
  '"report is synthetic"',
  '"Vistula Press"',
  '"United Nations"',
  '"place names in two forms"',
  '"orari invernali"',
  '"zzznothing said"',
];
const DATES = [
  '1936',
  '1936-07',
  '1936-07-31',
  '1936-08',
  '2017',
  '2018-05-14',
  '2019-03',
  '2020',
  '2020-11',
  '2020-11-29',
  '2020-11-30',
  '2021',
];

let archive: Archive;
let reference: ReferenceSearch;
let backend: SearchBackend;
let remove: () => Promise<void>;

beforeAll(async () => {
  const settings = await loadSettings();
  const cache = await temporaryFolder('contract');
  ({ remove } = cache);
  const { records } = await readArchive({
    folders: { content: inject('content'), out: cache.folder, cache: cache.folder },
    settings,
    check: 'on',
  });
  archive = joinArchive(records, {
    language: settings.language,
    untitled: wordsFor(settings.language).report.untitled,
  });
  reference = new ReferenceSearch(archive);
  backend = await loadBackend(searchFilesOnDisk(path.join(inject('site'), '_search')));
  return () => remove();
});

const request = (
  typed: string,
  facets: Partial<Record<Facet, string[]>> = {},
  after?: string,
  before?: string,
): SearchRequest => ({
  tree: parseQuery(typed),
  facets: { place: [], filed: [], org: [], source: [], language: [], ...facets },
  after,
  before,
});

async function answered(asked: SearchRequest, sort: Sort): Promise<Expected> {
  const { hits, total, facets, missing } = await backend.search(asked, { offset: 0, limit: 1000, sort });
  expect(hits.length).toBe(total);
  return {
    addresses: hits.map((hit) => hit.address),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, facets[facet].map(({ id, count }) => `${id} ${count}`)]),
    ) as Expected['facets'],
    missing: [...missing],
  };
}

const agree = async (asked: SearchRequest, sort: Sort): Promise<void> => {
  expect(await answered(asked, sort)).toEqual(reference.search(asked, sort));
};

describe('the search over Pagefind and facet table agrees with plain reading on ids, order and counts', () => {
  it.each(TERMS)('for %s', async (term) => {
    for (const sort of SORTS) await agree(request(term), sort);
  });

  it('for every value of every facet', async () => {
    const { facets } = reference.search(request(''), 'newest');
    for (const facet of FACETS) {
      for (const value of facets[facet]) await agree(request('', { [facet]: [value.split(' ')[0] ?? ''] }), 'newest');
    }
  });

  it('for generated requests', async () => {
    const { facets } = reference.search(request(''), 'newest');
    const value = (facet: Facet): fc.Arbitrary<string[]> =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        fc.uniqueArray(fc.constantFrom('atlantis', ...facets[facet].map((shown) => shown.split(' ')[0] ?? '')), {
          minLength: 1,
          maxLength: 2,
        }),
      );
    const date = fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.constantFrom(...DATES));
    let withReports = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          { weight: 3, arbitrary: fc.array(fc.constantFrom(...TERMS), { maxLength: 1 }) },
          fc.array(fc.constantFrom(...TERMS), { minLength: 2, maxLength: 3 }),
        ),
        fc.record({
          place: value('place'),
          filed: value('filed'),
          org: value('org'),
          source: value('source'),
          language: value('language'),
        }),
        date,
        date,
        fc.constantFrom(...SORTS),
        async (terms, chosen, after, before, sort) => {
          const asked = request(terms.join(' '), chosen, after, before);
          await agree(asked, sort);
          if (reference.search(asked, sort).addresses.length > 0) withReports++;
        },
      ),
      { numRuns: 600, seed: 19360701 },
    );
    // Requests that find nothing prove little.
    expect(withReports).toBeGreaterThan(100);
  });

  it('page by page as in one', async () => {
    const asked = request('report');
    const whole = reference.search(asked, 'relevance').addresses;
    const paged: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 3) {
      paged.push(
        ...(await backend.search(asked, { offset, limit: 3, sort: 'relevance' })).hits.map((hit) => hit.address),
      );
    }
    expect(paged).toEqual(whole);
  });

  it('and asked the same again, answers the same, whatever was asked between', async () => {
    const first = await answered(request('timetable harbour'), 'relevance');
    for (const term of TERMS)
      await backend.search(
        { ...request(term), tree: parseQuery(term.slice(0, 3), { typing: true }) },
        { offset: 0, limit: 5, sort: 'newest' },
      );
    expect(await answered(request('timetable harbour'), 'relevance')).toEqual(first);
  });
});
