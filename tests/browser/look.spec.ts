import { expect, test } from '@playwright/test';

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const TEMPLATES = [
  '/',
  SEED,
  '/2016/09/01/port-arabic/',
  '/2017/06/02/withdrawn/',
  '/2020/',
  '/2020/11/',
  '/2020/11/30/',
  '/dates/',
  '/places/',
  '/places/molise/',
  '/organisations/',
  '/sources/',
  '/sources/trend/',
  '/about/',
  '/contribute/',
  '/search/',
  '/404.html',
];

/** The reader's own text spacing of WCAG 2.2, 1.4.12. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

test('no page scrolls sideways, however narrow, spaced or turned', async ({ page }) => {
  test.slow();
  const sideways = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const address of TEMPLATES) {
    await page.goto(address);
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(), `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
    // As a reader's browser sets it; the page's own policy holds for the page's styles alone.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    expect.soft(await sideways(), `${address} with wide text spacing`).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect.soft(await sideways(), `${address} from right to left`).toBeLessThanOrEqual(0);
  }
});

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
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(shift).toBe(0);
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
  await expect(page.getByText(`https://pressmark.example${SEED}`, { exact: true })).toBeVisible();
});
