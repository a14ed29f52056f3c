import { expect, test, type Page } from '@playwright/test';
import { INVENTED } from '../support/lane-addresses.ts';
import { axeFaults, sideways } from '../support/page-faults.ts';
import { giveLook, LANE_LOOKS, lookName } from '../support/page-looks.ts';
import { box, found } from '../support/search-results.ts';

test.use({ baseURL: INVENTED });

/** What the page is brought to, by name. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'before a search': (page) => page.goto('/search/'),
  'with results, facets and the table of the histogram open': async (page) => {
    await found(page, 'q=&place=italy');
    for (const summary of ['.narrow > summary', '[data-facet=language] > summary', '.periods > summary']) {
      await page.locator(summary).evaluate((element) => ((element.parentElement as HTMLDetailsElement).open = true));
    }
    // Their content is made once they are open.
    await expect(page.locator('.periods tbody tr')).not.toHaveCount(0);
  },
  'on the last page': (page) => found(page, 'q=harbour&page=12'),
  'with results in Arabic': (page) => found(page, `q=${encodeURIComponent('المكتبة')}`),
  'with no results': (page) => found(page, 'q=harbour+zzzq&place=italy&after=2019'),
  'with suggestions open': async (page) => {
    await found(page, 'q=');
    await box(page).pressSequentially('har');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'with a date that cannot be read': async (page) => {
    await found(page, 'q=harbour');
    await page.getByLabel('From', { exact: true }).fill('last week');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Write a date as')).toBeVisible();
  },
  'with an error': async (page) => {
    await page.route('**/_search/table.bin', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=harbour');
    await expect(page.getByRole('alert')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing ${name}, and nothing runs past the side`, async ({ page }) => {
    // A phone, on which the facets stay open once they were opened.
    await page.setViewportSize({ width: 320, height: 900 });
    await reach(page);
    for (const look of LANE_LOOKS) {
      await giveLook(page, look);
      expect(await axeFaults(page), lookName(look)).toEqual([]);
      expect(await sideways(page), lookName(look)).toBeLessThanOrEqual(0);
    }
  });
}
