import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseReport, renderReport } from '../../src/markdown/render-report.ts';
import { INVENTED } from '../support/lane-addresses.ts';
import { axeFaults } from '../support/page-faults.ts';
import { giveLook, LANE_LOOKS, lookName } from '../support/page-looks.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const OTHER = '/2018/05/14/harbour-board/';

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Words searched for' });
const said = (page: Page): Locator => bar(page).getByRole('status');

/** Opens a report's page that marks what is given, and waits for the bar. */
async function open(page: Page, marks: readonly string[], address = SEED): Promise<void> {
  await page.goto(`${address}?${new URLSearchParams(marks.map((mark) => ['hl', mark]))}`);
  await expect(said(page)).not.toBeEmpty();
}

/** What the page marks, in order; `|` where a mark ends and the next begins. */
const marked = (page: Page): Promise<string> =>
  page.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.textContent).join('|'));

const textOf = (page: Page): Promise<string | null> =>
  page.locator('article').evaluate((article) => {
    const own = article.cloneNode(true) as HTMLElement;
    own.querySelector('.highlight')?.remove();
    return own.textContent;
  });

/** How many text nodes an article has: what was parted for marks is joined again. */
const textNodes = (page: Page): Promise<number> =>
  page.locator('article').evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  });

/** Sets another text, as the build would print it, on a page of the fixture archive. */
async function withText(page: Page, markdown: string, attributes = ''): Promise<void> {
  const html = renderReport(parseReport(markdown));
  await page.route(
    (url) => url.pathname === OTHER,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<div class="report-text"[^>]*>[^]*?<\/div><\/report-text>/,
        () => `<div class="report-text" ${attributes}>${html}</div></report-text>`,
      );
      await route.fulfill({ response, body });
    },
  );
}

test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`The console holds: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('words and phrases are marked in title, dateline and text, and nothing else of the page', async ({ page }) => {
  await open(page, ['molise', 'baku', 'territorial integrity', 'bak', 'munic']);
  expect(await marked(page)).toMatch(/^Molise\|BAKU\|/);
  expect((await marked(page)).split('|')).toContain('territorial integrity');
  await expect(page.locator('h1 mark')).toHaveText(['Molise']);
  await expect(page.locator('.dateline mark')).toHaveText(['BAKU']);
  expect(await page.locator('mark').count()).toBe(await page.locator(':is(h1, report-text) mark').count());
  for (const word of (await marked(page)).split('|')) expect(word).toMatch(/^(molise|baku|territorial integrity)$/i);
});

test('the text with marks is the text without, to the letter, and switching off leaves no trace', async ({ page }) => {
  await page.goto(SEED);
  const [text, html] = [await textOf(page), await page.locator('article').innerHTML()];
  const nodes = await textNodes(page);
  await open(page, ['molise', 'the', 'territorial integrity', 'municipalities']);
  expect(await page.locator('mark').count()).toBeGreaterThan(10);
  expect(await textOf(page)).toBe(text);
  await bar(page).getByRole('button', { name: 'Switch off the marks' }).click();
  await expect(page.locator('mark, .highlight')).toHaveCount(0);
  // The focus stands where the reader was.
  const focused = page.locator('h1, report-text *').and(page.locator(':focus'));
  await expect(focused).toHaveCount(1);
  await focused.evaluate((element: HTMLElement) => element.blur());
  expect(await page.locator('article').innerHTML()).toBe(html);
  expect(await textNodes(page)).toBe(nodes);
});

test('a phrase is marked whole through other elements and from block to block', async ({ page }) => {
  await withText(
    page,
    'The *gas* [pipe**line**](https://example.org/)[^1] of Nagorno-*Karabakh*’s north\n\nends here.\n\n- here\n- it is\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: A note on a pipe line.',
  );
  await open(page, ['gas pipeline', 'nagorno karabakh', 'north ends', 'pipe', 'here it is', 'b c'], OTHER);
  const places = ['gas| |pipe|line', 'Nagorno-|Karabakh|’s', 'north|ends', 'here|it is', 'b|c', 'pipe'];
  expect(await marked(page)).toBe(places.join('|'));
  await expect(said(page)).toHaveText(`1 of ${places.length} places marked`);
});

test('the archive’s own words in a text are not marked', async ({ page }) => {
  await withText(page, 'Word[^1] and another.\n\n[^1]: Footnotes 1 are notes.');
  await open(page, ['1', 'footnotes', 'word'], OTHER);
  expect(await marked(page)).toBe('Word|Footnotes 1'.replace(' 1', '') + '|1');
});

test('Arabic and Chinese are marked by word and by run', async ({ page }) => {
  await withText(page, 'نشرت هيئة الميناء اليوم والميناء.\n\n新しい港口です。', 'lang="ar" dir="rtl"');
  await open(page, ['هيئة الميناء', '港 口'], OTHER);
  expect(await marked(page)).toBe('هيئة الميناء|港口');
});

test('the buttons lead from place to place, and Enter goes on from there', async ({ page }) => {
  await open(page, ['azerbaijan']);
  const total = await page.locator('mark').count();
  expect(total).toBeGreaterThan(3);
  await expect(said(page)).toHaveText(`1 of ${total} places marked`);
  // Nothing takes the focus by itself.
  await expect(page.locator('body')).toBeFocused();
  await bar(page).getByRole('button', { name: 'Next place' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').nth(1)).toBeFocused();
  await expect(page.locator('mark').nth(1)).toBeInViewport();
  await expect(said(page)).toHaveText(`2 of ${total} places marked`);
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').nth(2)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(said(page)).toHaveText(`${total} of ${total} places marked`);
  await expect(page.locator('mark').last()).toBeFocused();
  await expect(page.locator('mark.current')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Next place' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('mark').nth(total - 2)).toBeFocused();
});

test('the first place is scrolled to, but not over what the reader asked for or left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const long = `${'Filling words. '.repeat(600)}\n\nThe needle.`;
  await withText(page, long);
  await open(page, ['needle'], OTHER);
  await expect(page.locator('mark')).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.reload();
  await expect(said(page)).toHaveText('1 of 1 place marked');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.goto(`${SEED}?hl=integrity#main`);
  await expect(said(page)).not.toBeEmpty();
  await expect(page.locator('.masthead')).not.toBeInViewport();
  await expect(page.locator('main h1')).toBeInViewport();
});

for (const width of [320, 740, 1440]) {
  test(`at ${width} px the bar stays at hand and covers no place that it leads to`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await withText(
      page,
      Array.from({ length: 30 }, (_, at) => `Paragraph ${at} ${'and more '.repeat(40)}`).join('\n\n'),
    );
    await open(page, ['paragraph'], OTHER);
    const next = bar(page).getByRole('button', { name: 'Next place' });
    for (let at = 1; at < 6; at++) {
      await next.click();
      const mark = page.locator('mark').nth(at);
      await expect(mark).toBeFocused();
      await expect
        .poll(() =>
          mark.evaluate((element) => {
            const { left, top, width: wide, height } = element.getBoundingClientRect();
            return document.elementFromPoint(left + wide / 2, top + height / 2) === element;
          }),
        )
        .toBe(true);
      await expect(bar(page)).toBeInViewport();
    }
    // Beside the text there is room; where there is none, the bar lies above what is read.
    if (width > 735) {
      const [words, text] = [await bar(page).boundingBox(), await page.locator('.report-text').boundingBox()];
      expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('switched off, the address is the report’s own, and Back leads to where the reader came from', async ({
  page,
}) => {
  await page.goto('/2018/');
  await open(page, ['molise', 'baku']);
  await bar(page).getByRole('button', { name: 'Switch off the marks' }).click();
  await expect(page).toHaveURL(SEED);
  await page.reload();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/2018/');
});

test('a hit of the search opens its report with what was found in it marked', async ({ page }) => {
  await page.goto('/search/?q=%22territorial+integrity%22+resolution');
  await page.locator('.results .row-title a').first().click();
  await expect(said(page)).toHaveText(/^1 of \d+ places marked$/);
  const words = new Set((await marked(page)).toLowerCase().split('|'));
  expect([...words].sort()).toEqual(['resolutions', 'territorial integrity']);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('.results .row-title a').first()).toBeFocused();
});

test('a hit in the byline is shown in its row, and marked in its report', async ({ page }) => {
  await page.goto(`${INVENTED}/search/?${new URLSearchParams({ q: '"Ivo Campione"' })}`);
  await expect(page.locator('.row-byline').first()).toHaveText('Byline: Ivo Campione');
  await expect(page.locator('.row-byline mark').first()).toHaveText('Ivo Campione');
  await page.locator('.results .row-title a').first().click();
  await expect(said(page)).toHaveText('1 of 1 place marked');
  await expect(page.locator('.printed-byline mark')).toHaveText('Ivo Campione');
  await bar(page).getByRole('button', { name: 'Switch off the marks' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
});

test('what the report does not print is said, and can be switched off', async ({ page }) => {
  await open(page, ['zzznothing']);
  await expect(said(page)).toHaveText('The words searched for do not stand in this report.');
  await expect(bar(page).getByRole('button')).toHaveCount(1);
  await bar(page).getByRole('button').click();
  await expect(page).toHaveURL(SEED);
});

for (const { name, query } of [
  { name: 'HTML', query: `hl=${encodeURIComponent('<img src=x onerror=alert(1)></report-text>')}` },
  { name: '10,000 characters', query: `hl=${'molise+'.repeat(1428)}` },
  { name: '1,000 keys', query: Array.from({ length: 1000 }, (_, at) => `hl=word${at}`).join('&') },
  { name: 'a broken escape', query: 'hl=%FF%&hl=molis%' },
]) {
  test(`${name} in the address marks nothing and breaks nothing`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('A dialog was opened.');
    });
    await page.goto(`${SEED}?${query}`);
    await expect(said(page)).not.toBeEmpty();
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(page.locator('.report-text p')).toHaveCount(5);
  });
}

test('a very common word in a very long report is marked up to a limit, which is said', async ({ page }) => {
  await withText(page, 'word and '.repeat(30_000));
  await open(page, ['word'], OTHER);
  await expect(said(page)).toHaveText('1 of the first 1,000 places marked');
  await expect(page.locator('mark')).toHaveCount(1000);
});

test('without the key none of the code is loaded, and without a word in it nothing is shown', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(SEED, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.includes('report-highlight'))).toEqual([]);
  for (const wordless of ['hl=', 'hl=%FF%&hl=%00&hl=%E2%80%AE&hl=...']) {
    await page.goto(`${SEED}?${wordless}`, { waitUntil: 'networkidle' });
    await expect(page.locator('.highlight, mark')).toHaveCount(0);
  }
  await page.goto(`${SEED}?hl=molise`, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.includes('report-highlight')).length).toBeGreaterThan(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://pressmark.example${SEED}`);
});

test('without script the report reads as ever', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(`${SEED}?hl=molise`);
  await expect(page.locator('.report-text p')).toHaveCount(5);
  await expect(page.locator('mark, .highlight')).toHaveCount(0);
  await context.close();
});

test('nothing of it is printed', async ({ page }) => {
  await open(page, ['molise']);
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  expect(
    await page
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor),
  ).toBe('rgba(0, 0, 0, 0)');
});

for (const [address, mark] of [
  [SEED, 'azerbaijan'],
  [SEED, 'zzznothing'],
  ['/2016/09/01/port-arabic/', 'الميناء'],
] as const) {
  test(`axe finds nothing with marks and bar: ${address} ${mark}`, async ({ page }) => {
    await open(page, [mark], address);
    for (const look of LANE_LOOKS) {
      await giveLook(page, look);
      expect(await axeFaults(page), lookName(look)).toEqual([]);
    }
  });
}
