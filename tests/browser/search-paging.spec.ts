import { expect, test, type Page } from '@playwright/test';
import { INVENTED } from '../support/lane-addresses.ts';
import { box, failOnErrors, found, shown } from '../support/search-results.ts';

test.use({ baseURL: INVENTED });

test.beforeEach(({ page }) => failOnErrors(page));

/** How far down a page is scrolled, in pixels. */
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('paging moves the focus to the head of the results, and the title says the page', async ({ page }) => {
  await found(page, 'q=harbour&sort=newest');
  const first = await shown(page);
  await page.getByRole('link', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=harbour&sort=newest&page=2');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^“harbour” – Search, page 2 – /);
  await expect(page.locator('.pagination [aria-current]')).toHaveText('2');
  expect(await shown(page)).not.toEqual(first);
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goBack();
  await expect(page.locator('.pagination [aria-current]')).toHaveText('1');
  expect(await shown(page)).toEqual(first);
});

test('a page past the last says so and leads back', async ({ page }) => {
  await found(page, 'q=harbour&page=999');
  const note = page.getByText(/^There is no page 999; the results end with page \d+\. Page \d+\.$/);
  await expect(note).toBeVisible();
  await note.getByRole('link').click();
  await expect(page.locator('.results .row').first()).toBeVisible();
});

test('Back and reload return to the same place in the list, with the focus on the link followed', async ({ page }) => {
  await found(page, 'q=harbour&page=2');
  const seventh = page.locator('.results .row-title a').nth(6);
  await seventh.scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  await page.reload();
  await shown(page);
  const top = await scrolled(page);
  expect(top).toBeGreaterThan(300);
  await expect(seventh).toBeInViewport();
  await seventh.click();
  await expect(page.locator('report-text')).toBeVisible();
  await page.goBack();
  await shown(page);
  await expect(seventh).toBeFocused();
  await expect.poll(async () => Math.abs((await scrolled(page)) - top)).toBeLessThan(100);
});

test('by keyboard alone: from the box to a report, and back to the same place', async ({ page }) => {
  await page.goto('/places/');
  await page.keyboard.press('Tab');
  while (!(await box(page).evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('harbour');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=harbour');
  await shown(page);
  const links = page.locator('.results .row-title a');
  for (let tabs = 0; tabs < 200; tabs++) {
    await page.keyboard.press('Tab');
    if (await links.nth(4).evaluate((link) => link === document.activeElement)) break;
  }
  await expect(links.nth(4)).toBeFocused();
  const title = await links.nth(4).textContent();
  await page.waitForTimeout(300);
  const top = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('report-text')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  // Headless, the browser has no keys of its own for Back.
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=harbour');
  await shown(page);
  await expect(links.nth(4)).toBeFocused();
  await expect.poll(async () => Math.abs((await scrolled(page)) - top)).toBeLessThan(5);
});
