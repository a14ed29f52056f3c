import { expect, test } from '@playwright/test';

const SEED = '/2020/11/30/two-municipalities-in-molise/';

test.use({ javaScriptEnabled: false });

for (const start of ['/places/', '/2020/', '/dates/']) {
  test(`from ${start} the report is at most three links away`, async ({ page }) => {
    let reached = new Set([start]);
    const seen = new Set(reached);
    for (let steps = 0; steps < 3 && !seen.has(SEED); steps++) {
      const next = new Set<string>();
      for (const address of reached) {
        await page.goto(address);
        const links = await page
          .locator('main a[href^="/"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        for (const link of links) {
          if (!seen.has(link)) next.add(link);
          seen.add(link);
        }
      }
      reached = next;
    }
    expect([...seen]).toContain(SEED);
  });
}

test('the search page says what it needs and leads on', async ({ page }) => {
  await page.goto('/search/?q=Campobasso');
  await expect(page.getByText('Search runs in your browser and needs JavaScript.')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'All reports by place' })).toBeVisible();
});

test('a report reads', async ({ page }) => {
  await page.goto(SEED);
  await expect(page.getByText('Report by Trend, filed from Baku, 30 November 2020')).toBeVisible();
  await expect(page.locator('.report-text p')).toHaveCount(5);
});
