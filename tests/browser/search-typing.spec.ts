import { expect, test, type Page } from '@playwright/test';
import { INVENTED } from '../support/lane-addresses.ts';
import { box, failOnErrors, found, shown } from '../support/search-results.ts';

test.use({ baseURL: INVENTED });

test.beforeEach(({ page }) => failOnErrors(page));

const head = (page: Page) => page.getByRole('heading', { level: 1 });
const reading = (page: Page) => page.locator('[data-part=reading]');

test('what is being typed is read as the start of a word; committed, the words that begin so are offered', async ({
  page,
}) => {
  await page.goto('/search/');
  await box(page).fill('rail');
  await expect(reading(page)).toContainText('with a word that begins with rail.');
  await expect(page.locator('.results .row').first()).toBeVisible();
  await box(page).press('Enter');
  await expect(head(page)).toHaveText('No report matches');
  await page.getByRole('main').getByRole('link', { name: 'railway', exact: true }).click();
  await expect(page).toHaveURL('/search/?q=railway');
  await expect(page.locator('.results .row').first()).toBeVisible();
});

test('a control used before typing rests is about what was typed', async ({ page }) => {
  await found(page, 'q=gas');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await box(page).fill('harbour');
  await page.getByRole('button', { name: 'Oldest' }).click();
  await page.clock.runFor(1000);
  await expect(page).toHaveURL('/search/?q=harbour&sort=oldest');
  await expect(box(page)).toHaveValue('harbour');
});

test('Back and reload restore what was typed and not committed', async ({ page }) => {
  await found(page, 'q=gas');
  await box(page).fill('railwa');
  await expect(reading(page)).toContainText('a word that begins with railwa.');
  await shown(page);
  const first = page.locator('.results .row-title a').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(head(page)).toHaveText(title);
  await page.goBack();
  await shown(page);
  await expect(box(page)).toHaveValue('railwa');
  await expect(first).toHaveText(title);
  await expect(first).toBeFocused();
  await expect(page).toHaveURL('/search/?q=gas');
  await page.reload();
  await expect(box(page)).toHaveValue('railwa');
  await expect(reading(page)).toContainText('a word that begins with railwa.');
  // Committed, it is no longer only typed, though the address is the same as before.
  await box(page).fill('gas');
  await box(page).press('Enter');
  await expect(reading(page)).toContainText('with the word gas.');
  await expect.poll(() => page.evaluate(() => (history.state as { typed?: string }).typed)).toBeUndefined();
  await page.reload();
  await expect(reading(page)).toContainText('with the word gas.');
});

test('what is typed on leaves the suggestion that was reached', async ({ page }) => {
  await page.goto('/places/');
  await box(page).fill('ital');
  await expect(page.getByRole('option', { name: 'Italy' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=italx');
});

test('a name of several words, typed without quotes, is offered as a name', async ({ page }) => {
  expect(await found(page, 'q=International+Harbours+Union')).toEqual([]);
  const offered = page.getByRole('link', { name: 'As a phrase or a name: "International Harbours Union"' });
  const count = await offered.locator('xpath=..').locator('.count').textContent();
  await offered.click();
  await expect(head(page)).toHaveText(`${count} reports`);
});

test('a word that the archive holds, but not in these dates, is not called missing from it', async ({ page }) => {
  await found(page, 'q=harbour&after=1994&before=1994');
  await expect(page.getByRole('main')).toContainText('No report of these dates holds “harbour”.');
  await expect(page.getByRole('main')).not.toContainText('near it, the archive has');
  await expect(page.getByRole('link', { name: 'Of any date' })).toBeVisible();
});

test('dates that end before they begin are offered the other way round', async ({ page }) => {
  await found(page, 'after=2020&before=2018');
  await page.getByRole('link', { name: 'With the dates the other way round' }).click();
  await expect(page).toHaveURL('/search/?after=2018&before=2020');
  await expect(page.locator('.results .row').first()).toBeVisible();
});

test('on a slow line the answer before recedes while a new one is awaited, and what loads is said', async ({
  page,
  context,
}) => {
  await found(page, 'q=harbour');
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await context.route('**/_search/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await box(page).fill('zzzq');
  await box(page).press('Enter');
  await expect(head(page)).toHaveText('Searching …');
  await expect(page.locator('[data-part=results][aria-busy=true]')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('is still loading.');
  await expect(page.locator('.results .row')).toHaveCount(0);
  arrive();
  await expect(head(page)).toHaveText('No report matches');
});

test('Back goes to the search before, not to what was typed over it', async ({ page }) => {
  const searched = async (q: string): Promise<void> => {
    await box(page).fill(q);
    await expect(reading(page)).toContainText(`a word that begins with ${q}.`);
    await box(page).press('Enter');
    await expect(page).toHaveURL(`/search/?q=${q}`);
    await expect(reading(page)).toContainText(`with the word ${q}.`);
  };
  await found(page, 'q=gas');
  await searched('railway');
  await searched('harbour');
  for (const q of ['railway', 'gas']) {
    await page.goBack();
    await expect(page).toHaveURL(`/search/?q=${q}`);
    await expect(box(page)).toHaveValue(q);
    await expect(reading(page)).toContainText(`with the word ${q}.`);
  }
  await page.reload();
  await expect(box(page)).toHaveValue('gas');
});

test('a control used on half a word keeps what it counted', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('railwa');
  await expect(reading(page)).toContainText('a word that begins with railwa.');
  await shown(page);
  const value = page.locator('[data-facet=source] li').first();
  const count = (await value.locator('.count').textContent()) ?? '';
  await value.getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?q=railwa&source=/);
  await expect(head(page)).toHaveText(new RegExp(`^${count} report`));
  await expect(box(page)).toHaveValue('railwa');
  await page.reload();
  await expect(head(page)).toHaveText(new RegExp(`^${count} report`));
  await box(page).press('Enter');
  await expect(head(page)).toHaveText('No report matches');
});

test('an address that is opened anew shows its own search, whatever was typed over it', async ({ page }) => {
  await found(page, 'q=gas');
  await box(page).fill('railwa');
  await expect(reading(page)).toContainText('a word that begins with railwa.');
  await expect.poll(() => page.evaluate(() => (history.state as { typed?: string } | null)?.typed)).toBe('railwa');
  await page.goto('/search/?q=gas');
  await expect(reading(page)).toContainText('with the word gas.');
  await expect(box(page)).toHaveValue('gas');
});
