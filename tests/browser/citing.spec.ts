import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { INVENTED } from '../support/lane-addresses.ts';
import { readBibtex, readCsl, readRis } from '../support/read-citations.ts';
import { failOnErrors, found } from '../support/search-results.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const URL_OF_SEED = `https://pressmark.example${SEED}`;

/** Follows a link or presses a button that downloads; the file's name and text. */
async function download(page: Page, name: string, role: 'link' | 'button'): Promise<{ file: string; text: string }> {
  const [begun] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ]);
  return { file: begun.suggestedFilename(), text: await readFile(await begun.path(), 'utf8') };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a report’s citation downloads in three formats, with the names of its file', async ({ page }) => {
    await page.goto(SEED);
    for (const [name, read, file] of [
      ['RIS', readRis, '2020-11-30-two-municipalities-in-molise.ris'],
      ['BibTeX', readBibtex, '2020-11-30-two-municipalities-in-molise.bib'],
      ['CSL-JSON', readCsl, '2020-11-30-two-municipalities-in-molise.json'],
    ] as const) {
      const got = await download(page, name, 'link');
      expect(got.file).toBe(file);
      expect(read(got.text)).toMatchObject([{ issued: { 'date-parts': [[2020, 11, 30]] }, URL: URL_OF_SEED }]);
    }
    await expect(page).toHaveURL(SEED);
  });

  test('three references stand there to select, and no button to copy them', async ({ page }) => {
    await page.goto(SEED);
    await expect(page.locator('copy-references dd')).toHaveCount(3);
    await expect(page.locator('copy-references').getByRole('button')).toHaveCount(0);
  });
});

test.describe('with script', () => {
  test.beforeEach(({ page }) => failOnErrors(page));

  test('each reference is copied as one line, and the button says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install();
    await page.goto(SEED);
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const style of ['APA', 'Chicago', 'MLA']) {
      const copy = page.getByRole('button', { name: `Copy ${style}` });
      await copy.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: `Copied ${style}` })).toBeVisible();
      await expect(page.locator('copy-references [role=status]')).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const shown = await page.locator('dt', { hasText: style }).locator('+ dd').innerText();
      expect(copied).toBe(shown.replace(/\s+/g, ' ').trim());
      expect(copied).toContain(URL_OF_SEED);
      // What the button before said ends meanwhile, and takes nothing of this one's along.
      await page.clock.runFor(2000);
      await expect(page.locator('copy-references [role=status]')).toHaveText('Copied');
      await expect(page.getByRole('button', { name: /^Copied / })).toHaveCount(1);
    }
    await page.clock.runFor(2000);
    await expect(page.getByRole('button', { name: /^Copy / })).toHaveCount(3);
    await expect(page.locator('copy-references [role=status]')).toBeEmpty();
  });

  test('where the clipboard is refused, the reference is selected', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(SEED);
    await page.getByRole('button', { name: 'Copy MLA' }).click();
    await expect(page.locator('copy-references [role=status]')).toHaveText('Selected, to copy by hand');
    expect(await page.evaluate(() => String(getSelection()))).toContain('30 Nov. 2020');
  });

  test('the data of the page pass its policy unread', async ({ page }) => {
    await page.goto(SEED);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle', datePublished: '2020-11-30' });
  });
});

test.describe('a search’s results', () => {
  test.use({ baseURL: INVENTED });

  test('download whole, in the order shown, as RIS, CSL-JSON and CSV', async ({ page }) => {
    failOnErrors(page);
    await found(page, 'q=harbour&sort=oldest');
    const said = (await page.locator('.download').innerText()).match(/Download ([\d,]+) reports/)?.[1] ?? '';
    const total = Number(said.replace(',', ''));
    expect(total).toBeGreaterThan(10);
    const first = await page.locator('.results .row-title').first().innerText();
    const csl = await download(page, 'CSL-JSON', 'button');
    await expect(page.locator('.download .went')).toHaveText(`${total} reports downloaded.`);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(`${total} reports downloaded.`);
    const ris = await download(page, 'RIS', 'button');
    const csv = await download(page, 'CSV', 'button');
    expect([ris.file, csl.file, csv.file]).toEqual(['search-results.ris', 'search-results.json', 'search-results.csv']);
    const items = readCsl(csl.text);
    expect(items).toHaveLength(total);
    expect(first).toContain(String(items[0]?.['title']));
    const [head, ...rows] = parse(csv.text, { bom: true }) as string[][];
    expect(head).toEqual([
      'Date',
      'Title',
      'Title supplied by the archive',
      'Byline',
      'Source',
      'Filed from',
      'Places',
      'Language',
      'Withdrawn',
      'Address',
      'Archive',
    ]);
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect(column('Address')).toEqual(items.map((item) => item['URL']));
    expect(column('Date')).toEqual(
      items.map((item) =>
        (item['issued'] as { 'date-parts': number[][] })['date-parts'][0]
          ?.map((part) => String(part).padStart(2, '0'))
          .join('-'),
      ),
    );
    expect(readRis(ris.text).map((item) => item['URL'])).toEqual(items.map((item) => item['URL']));
    expect(new Set(column('Address')).size).toBe(total);
  });

  test('cite each report as its own page does', async ({ page }) => {
    failOnErrors(page);
    await found(page, 'q=harbour&sort=newest');
    const [ris, csl, csv] = [
      (await download(page, 'RIS', 'button')).text,
      JSON.parse((await download(page, 'CSL-JSON', 'button')).text) as { author?: unknown; URL: string }[],
      parse((await download(page, 'CSV', 'button')).text, { bom: true, columns: true }) as Record<string, string>[],
    ];
    const authored = csl.findIndex(({ author }) => author !== undefined);
    expect(authored).toBeGreaterThanOrEqual(0);
    for (const at of new Set([0, 1, authored, csl.length - 1])) {
      await page.goto(new URL(csl[at]?.URL ?? '').pathname);
      expect(ris).toContain((await download(page, 'RIS', 'link')).text);
      expect([csl[at]]).toEqual(JSON.parse((await download(page, 'CSL-JSON', 'link')).text));
      const byline = page.locator('dt', { hasText: 'Byline' }).locator('+ dd');
      expect(csv[at]?.['Byline']).toBe((await byline.count()) > 0 ? await byline.innerText() : '');
    }
  });

  test('that cannot be loaded say so, and can be asked for again', async ({ page }) => {
    await found(page, 'q=harbour');
    await page.route('**/_search/**', (route) => route.abort());
    await page.getByRole('button', { name: 'CSV' }).click();
    await expect(page.locator('.download .went')).toHaveText('The download could not be prepared.');
    await page.unroute('**/_search/**');
    expect((await download(page, 'CSV', 'button')).file).toBe('search-results.csv');
  });
});
