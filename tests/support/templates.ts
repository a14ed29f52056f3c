import { expect, type Locator, type Page } from '@playwright/test';
import type { SiteName } from './test-sites.ts';

/** One kind of page in one state. */
export interface Template {
  name: string;
  /** The test site on which it is looked at. */
  site: SiteName;
  address: string;
  /** Brings the page, once loaded, to the state. */
  reach?: (page: Page) => Promise<unknown>;
}

const answered = (page: Page): Promise<void> =>
  expect(page.locator('search-page[data-state=shown]')).toBeVisible({ timeout: 20_000 });

const narrowed = async (page: Page): Promise<void> => {
  await answered(page);
  const open = (disclosure: Locator): Promise<unknown> =>
    disclosure.evaluate((element) => ((element as HTMLDetailsElement).open = true));
  await open(page.locator('.narrow'));
  const facets = page.locator('.narrow details');
  // They are made once what holds them is open.
  await expect(facets).not.toHaveCount(0);
  for (const facet of await facets.all()) await open(facet);
};

const failed = async (page: Page): Promise<void> => {
  await page.route('**/_search/table.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
};

const AWKWARD: Record<string, string | [address: string, reach: (page: Page) => Promise<unknown>]> = {
  home: '/',
  report: '/2020/11/30/two-municipalities-in-molise/',
  highlighted: '/2020/11/30/two-municipalities-in-molise/?hl=azerbaijan&hl=territorial+integrity',
  'report-long-headline': '/2024/05/12/long-headline/',
  'report-sixty-places': '/2024/05/13/sixty-places/',
  'report-long-word': '/2024/05/14/long-word/',
  'report-no-headline': '/2024/05/15/no-headline/',
  'report-arabic': '/2024/05/16/arabic/',
  'report-chinese': '/2024/05/17/chinese/',
  'report-withdrawn': '/2024/05/18/withdrawn/',
  'report-corrected': '/2024/05/19/corrected/',
  'report-inland': '/2024/05/20/inland/',
  'report-partial-date': '/2024/05/day-unknown/',
  dates: '/dates/',
  year: '/2024/',
  month: '/2024/05/',
  day: '/2020/11/30/',
  'on-this-day': '/dates/11-30/',
  places: '/places/',
  place: '/places/molise/',
  'place-many': '/places/upland/',
  'place-names': '/places/salt-basin/',
  'place-inland': '/places/far-steppe/',
  organisations: '/organisations/',
  organisation: '/organisations/united-nations/',
  'organisation-long': '/organisations/permanent-secretariat/',
  sources: '/sources/',
  source: '/sources/meridian-news-agency/',
  search: '/search/',
  'search-results': ['/search/?q=harbour+timetable', answered],
  'search-facets': ['/search/?q=', narrowed],
  'search-empty': ['/search/?q=zzznothing&place=upland&after=2019', answered],
  'search-error': ['/search/?q=harbour', failed],
  'help-search': '/help/search/',
  'help-rules': '/help/rules/',
  contribute: '/contribute/',
  about: '/about/',
  data: '/data/',
  'not-found': '/404.html',
};

const at = (site: SiteName, names: Record<string, string>): Template[] =>
  Object.entries(names).map(([name, address]) => ({ name: `${site}-${name}`, site, address }));

const awkward = Object.entries(AWKWARD).map(([name, value]): Template => {
  const [address, reach] = typeof value === 'string' ? [value] : value;
  return { name, site: 'awkward', address, ...(reach ? { reach } : {}) };
});

/**
 * Every template in every state that looks different, the interface in Arabic, the archive without a report
 * and the one with a single report included.
 */
export const TEMPLATES: readonly Template[] = [
  ...awkward,
  ...awkward.map((template): Template => ({ ...template, name: `arabic-${template.name}`, site: 'arabic' })),
  ...at('one', { home: '/', dates: '/dates/', places: '/places/', source: '/sources/trend/' }),
  ...at('empty', { home: '/', dates: '/dates/', places: '/places/', search: '/search/', 'not-found': '/404.html' }),
];
