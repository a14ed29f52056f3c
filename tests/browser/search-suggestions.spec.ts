import { expect, test, type Locator, type Page } from '@playwright/test';
import { INVENTED } from '../support/lane-addresses.ts';
import { box, failOnErrors, found, shown } from '../support/search-results.ts';

test.use({ baseURL: INVENTED });

test.beforeEach(({ page }, { title }) => {
  // A request that is refused stands in the console.
  if (!title.startsWith('where search does not load')) failOnErrors(page);
});

const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const option = (page: Page, name: string | RegExp) => list(page).getByRole('option', { name }).first();

/** Types into the box of a page, at a stroke so that one list follows, and waits for what is suggested. */
async function type(page: Page, typed: string, address = '/places/'): Promise<void> {
  await page.goto(address);
  await box(page).fill(typed);
  await expect(list(page)).toBeVisible();
}

test('names and words are suggested in groups, each with the number of its reports', async ({ page }) => {
  await type(page, 'har');
  await expect(list(page).getByRole('group', { name: 'Organisations' }).getByRole('option')).toContainText([
    'International Harbours Union',
  ]);
  const words = list(page).getByRole('group', { name: 'Words in titles' }).getByRole('option');
  await expect(words.first()).toHaveText(/^harbour\d+\d+ reports$/);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(page)).toHaveAttribute('aria-controls', (await list(page).getAttribute('id')) ?? 'none');
});

test('the arrows go round through the options and the field, which keeps the focus', async ({ page }) => {
  await type(page, 'har');
  const options = list(page).getByRole('option');
  const many = await options.count();
  const isActive = async (option: Locator): Promise<void> =>
    expect(box(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? 'none');
  const isNoneActive = (): Promise<void> => expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await isNoneActive();
  await page.keyboard.press('ArrowDown');
  await isActive(options.first());
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  for (let pressed = 1; pressed < many; pressed++) await page.keyboard.press('ArrowDown');
  await isActive(options.last());
  await page.keyboard.press('ArrowDown');
  await isNoneActive();
  await page.keyboard.press('ArrowUp');
  await isActive(options.last());
  await page.keyboard.press('Home');
  await isNoneActive();
  await expect(list(page)).toBeVisible();
  await expect(box(page)).toBeFocused();
});

test('Escape closes the list and keeps what was typed; Down opens it again', async ({ page }) => {
  await type(page, 'har');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('har');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('Enter without a chosen option searches as typed', async ({ page }) => {
  await type(page, 'har');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=har');
});

test('from any page, a name chosen by Enter leads to the search of it', async ({ page }) => {
  await type(page, 'timetable Ital');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Italy')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=timetable&place=italy');
  expect((await shown(page)).length).toBeGreaterThan(0);
});

test('on the search page, choosing commits beside what is selected already', async ({ page }) => {
  await found(page, 'q=&source=vistula-press');
  await box(page).pressSequentially('Ital');
  await option(page, 'Italy').click();
  await expect(page).toHaveURL('/search/?place=italy&source=vistula-press');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Remove filter: Place: Italy' })).toBeVisible();
});

test('a word completes the last one, and a name within a choice is written into the query', async ({ page }) => {
  await found(page, 'q=');
  await box(page).fill('gas harbou');
  await option(page, /^harbour \d/).click();
  await expect(page).toHaveURL('/search/?q=gas+harbour');
  await box(page).fill('gas OR Ital');
  await option(page, 'Italy').click();
  await expect(page).toHaveURL(`/search/?${new URLSearchParams({ q: 'gas OR place:italy' })}`);
});

test('a finger chooses as well', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: INVENTED,
    hasTouch: true,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  failOnErrors(page);
  await type(page, 'Ital');
  await option(page, 'Italy').tap();
  await expect(page).toHaveURL('/search/?place=italy');
  await context.close();
});

test('where search does not load, the box works as it stands', async ({ page, context }) => {
  await context.route('**/_search/**', (route) => route.abort());
  await page.goto('/places/');
  await box(page).pressSequentially('har');
  await page.waitForTimeout(400);
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=har');
});
