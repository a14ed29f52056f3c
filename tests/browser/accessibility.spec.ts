import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/2020/11/30/two-municipalities-in-molise/',
  '/2017/06/02/withdrawn/',
  '/2016/09/01/port-arabic/',
  '/2018/05/14/harbour-board/',
  '/dates/',
  '/1936/',
  '/2020/11/',
  '/2020/11/30/',
  '/places/',
  '/places/molise/',
  '/organisations/',
  '/organisations/united-nations/',
  '/sources/',
  '/sources/agenzia-sannita/',
  '/search/?q=Campobasso',
  '/search/?q=zzznothing',
  '/about/',
  '/contribute/',
  '/help/search/',
  '/help/rules/',
  '/404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px, and nothing runs past the side`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      for (const address of PAGES) {
        await page.goto(address);
        if (address.startsWith('/search/')) await expect(page.locator('search-page[data-state=shown]')).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${address} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          address,
        ).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
}
