import { expect, type Page } from '@playwright/test';

/** Opens a search and waits for its answer; the addresses of the reports found, in order, without what they mark. */
export async function found(page: Page, query: string): Promise<string[]> {
  await page.goto(`/search/?${query}`);
  return shown(page);
}

/** The addresses of the reports that the search page shows. */
export async function shown(page: Page): Promise<string[]> {
  await expect(page.locator('search-page[data-state=shown]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/report/i);
  return page
    .locator('.results .row-title a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** The search field of a page. */
export const box = (page: Page) => page.getByRole('combobox', { name: 'Search the reports' });

/** Ends the test where the page's console holds an error or a script throws. */
export function failOnErrors(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`The console holds: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
}
