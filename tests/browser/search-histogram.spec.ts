import { expect, test } from '@playwright/test';
import { INVENTED } from '../support/lane-addresses.ts';
import { failOnErrors, found, shown } from '../support/search-results.ts';

test.use({ baseURL: INVENTED });
test.beforeEach(({ page }) => failOnErrors(page));

test('the table has the figures of the bars, and narrows to a year, a month, a day', async ({ page }) => {
  await found(page, 'q=');
  await page.getByText('The figures as a table').click();
  const rows = page.locator('.periods tbody tr');
  await expect(rows.first()).toBeVisible();
  const years = await rows.locator('th').allTextContents();
  const span = `${years.at(0)} to ${years.at(-1)}`;
  await expect(page.getByRole('img', { name: `Reports found per year, ${span}` })).toBeVisible();
  const count = async (year: string): Promise<number> =>
    Number(await rows.filter({ hasText: year }).locator('td').textContent());
  expect(await count('2003')).toBe(0);
  await expect(rows.filter({ hasText: '2003' }).getByRole('link')).toHaveCount(0);
  const of2019 = await count('2019');
  await rows.getByRole('link', { name: '2019' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?after=2019&before=2019');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${of2019} reports`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(rows).toHaveCount(12);
  const ofMay = await count('May 2019');
  await rows.getByRole('link', { name: 'May 2019' }).click();
  await expect(page).toHaveURL('/search/?after=2019-05&before=2019-05');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${ofMay} reports`);
  await expect(rows).toHaveCount(31);
  await rows.getByRole('link').first().click();
  await expect(page).toHaveURL(/after=(2019-05-\d\d)&before=\1$/);
  await page.getByRole('button', { name: /^Remove filter: \d+ May 2019$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('300 reports');
});

test('a bar says what it stands for and narrows to it by a click', async ({ page }) => {
  await found(page, 'q=');
  await page.getByText('The figures as a table').click();
  const rows = page.locator('.periods tbody tr');
  await expect(rows.first()).toBeVisible();
  const years = await rows.count();
  const plot = page.locator('.plot');
  const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
  // The middle of the last bar but one.
  const position = { x: (width * (years - 1.5)) / years, y: height - 5 };
  await plot.hover({ position });
  await expect(page.locator('.pointed-at')).toHaveText(/^2019: \d+ reports$/);
  await plot.click({ position });
  await expect(page).toHaveURL('/search/?after=2019&before=2019');
  expect((await shown(page)).length).toBe(10);
});

test('where a bar is too narrow for a finger, its ten years are chosen', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: INVENTED,
    hasTouch: true,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await found(page, 'q=');
  const plot = page.locator('.plot');
  const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
  await plot.tap({ position: { x: width / 2, y: height - 5 } });
  await expect(page).toHaveURL('/search/?after=2000&before=2009');
  await expect(page.getByRole('button', { name: 'Remove filter: 2000 to 2009' })).toBeVisible();
  await context.close();
});

test('an owner’s facet narrows as the built-in ones do, and long lists are searched', async ({ page }) => {
  await found(page, 'q=harbour');
  const topic = page.getByRole('group', { name: 'Topic' });
  const count = Number(await topic.locator('li', { hasText: 'Railways' }).locator('.count').textContent());
  await topic.getByRole('checkbox', { name: /^Railways/ }).check();
  await expect(page).toHaveURL('/search/?q=harbour&topic=Railways');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${count} reports`);
  await page.reload();
  await shown(page);
  await expect(topic.getByRole('checkbox', { name: /^Railways/ })).toBeChecked();
  await page.getByRole('button', { name: 'Remove filter: Topic: Railways' }).click();
  await expect(page).toHaveURL('/search/?q=harbour');
  const place = page.getByRole('group', { name: 'Place', exact: true });
  await place.getByRole('searchbox', { name: /^Find among \d+ places$/ }).fill('gen');
  await expect(place.getByRole('checkbox', { name: /^Genoa/ })).toBeVisible();
  await expect(place.getByRole('checkbox')).not.toHaveCount(12);
});
