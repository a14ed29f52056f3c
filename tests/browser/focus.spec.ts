import { expect, test } from '@playwright/test';
import { addressOf } from '../support/lane-addresses.ts';
import { focusFaults } from '../support/page-faults.ts';
import { giveLook, IS_WHOLE } from '../support/page-looks.ts';
import { TEMPLATES } from '../support/templates.ts';

test.describe.configure({ timeout: 180_000 });

/** Where something lies over the page or stays in place while it scrolls. */
const SHORT = ['home', 'highlighted', 'month', 'search', 'search-facets', 'contribute'];
/** Enough to go through every kind of link on a page. */
const MOST = 120;

for (const { name, site, address, reach } of TEMPLATES.filter(({ name }) => IS_WHOLE || SHORT.includes(name))) {
  for (const width of [320, 1440]) {
    test(`${name}, ${width} px: the focus always shows and is never covered`, async ({ page }) => {
      await giveLook(page, { width, scheme: 'light', direction: 'ltr' });
      await page.goto(`${addressOf(site)}${address}`);
      await reach?.(page);
      await page.locator('body').evaluate(() => scrollTo(0, 0));
      expect(await focusFaults(page, MOST)).toEqual([]);
    });
  }
}
