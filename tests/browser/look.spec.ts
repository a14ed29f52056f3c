import { expect, test } from '@playwright/test';
import { addressOf } from '../support/lane-addresses.ts';
import { layoutShift } from '../support/page-faults.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';

test('the colours follow the system until the reader chooses', async ({ page }) => {
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, dark] = ['rgb(253, 253, 252)', 'rgb(20, 22, 23)'];
  const button = page.locator('colour-scheme button');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await paper()).toBe(dark);
  await expect(button).toHaveText('as the system');
  await button.click();
  await expect(button).toHaveText('light');
  expect(await paper()).toBe(light);
  await page.goto(SEED);
  await expect(button).toHaveText('light');
  expect(await paper()).toBe(light);
  await button.click();
  await expect(button).toHaveText('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe(dark);
  await button.click();
  await expect(button).toHaveText('as the system');
  expect(await paper()).toBe(light);
});

test('without script there is no switch, and all else stands', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SEED);
  await expect(page.locator('colour-scheme')).toBeHidden();
  await expect(page.locator('.report-text p')).toHaveCount(5);
  await context.close();
});

test('an English report fetches the two Latin fonts alone, and nothing shifts', async ({ page }) => {
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(new URL(response.url()).pathname.replace(/^.*\/|\..*$/g, ''));
  });
  await page.goto(SEED, { waitUntil: 'networkidle' });
  expect([...new Set(fonts)].sort()).toEqual(['gelasio-latin-wght-normal', 'public-sans-latin-wght-normal']);
  expect(await layoutShift(page)).toBe(0);
});

test('without its fonts a report breaks into nearly the same lines', async ({ page }) => {
  const height = (): Promise<number> =>
    page.locator('.report-text').evaluate((text) => text.getBoundingClientRect().height);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(SEED, { waitUntil: 'networkidle' });
  const own = await height();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(SEED, { waitUntil: 'networkidle' });
  expect(Math.abs((await height()) - own) / own).toBeLessThan(0.06);
});

test('the first key leads past the masthead', async ({ page }) => {
  await page.goto(SEED);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('print is light, and shows the full address instead of the navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(SEED);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(25, 27, 28)');
  await expect(page.locator('nav').first()).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
  await expect(
    page.locator('.provenance').getByText(`https://pressmark.example${SEED}`, { exact: true }),
  ).toBeVisible();
});

test('print leaves out what leads elsewhere, and unfolds the names of a place', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(SEED);
  await expect(page.locator('.related').first()).toBeAttached();
  for (const related of await page.locator('.related').all()) await expect(related).toBeHidden();
  await page.goto(`${addressOf('awkward')}/places/salt-basin/`);
  const names = page.locator('details > .facts dt');
  await expect(names).not.toHaveCount(0);
  for (const name of await names.all()) await expect(name).toBeVisible();
});

// Whether a fade is drawn is the browser's choice, which leaves it out on a slow machine: what the page asks for is held.
for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a page asks to fade into the next unless less motion is asked for: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/places/');
    const asked = await page.evaluate(() => {
      const asks = (rules: CSSRuleList): boolean =>
        [...rules].some((rule) =>
          rule instanceof CSSMediaRule
            ? matchMedia(rule.conditionText).matches && asks(rule.cssRules)
            : rule.cssText.startsWith('@view-transition') && rule.cssText.includes('auto'),
        );
      return [...document.styleSheets].some(({ cssRules }) => asks(cssRules));
    });
    expect(asked).toBe(reducedMotion === 'no-preference');
  });
}

test('in a window made wide, what narrows a search is open', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto('/search/?q=');
  await expect(page.locator('search-page[data-state=shown]')).toBeVisible();
  await expect(page.locator('[data-part=facets]')).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('[data-facet=place]')).toBeVisible();
});

test('on a phone, what narrows a search is made once it is opened, and narrows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/search/?q=');
  await expect(page.locator('search-page[data-state=shown]')).toBeVisible();
  await expect(page.locator('[data-part=facets] > *')).toHaveCount(0);
  await page.locator('[data-part=narrow-label]').click();
  const box = page.locator('[data-facet=place] input[type=checkbox]').first();
  const left = await page.locator('[data-facet=place] .count').first().textContent();
  await box.check();
  await expect(page.locator('[data-part=narrow-label]')).toContainText(` ${left} `);
  await expect(box).toBeChecked();
});
