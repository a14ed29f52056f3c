import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ROOT, run } from '../support/build-site.ts';
import { RAW } from '../support/composed-raw.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { axeFaults, sideways } from '../support/page-faults.ts';
import { giveLook, LANE_LOOKS, lookName } from '../support/page-looks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The checker runs as a command of its own, and the form is checked with axe in every colour.
test.describe.configure({ timeout: 120_000 });

const SEED = path.join(ROOT, 'tests/fixtures/seed/000_050972de93f4e19a.txt');

/** What the checker says of a file among those of the fixture archive: exit code and report. */
async function checked(file: string, text: string): Promise<{ code: number; report: string }> {
  const { folder, remove } = await temporaryFolder('composed');
  try {
    await fixtureContent(folder);
    const written = path.join(folder, file);
    await mkdir(path.dirname(written), { recursive: true });
    await writeFile(written, text, { flag: 'wx' });
    const { code, stdout } = await run('src/cli/check.js', [written], { PRESSMARK_CONTENT: folder });
    return { code, report: stdout };
  } finally {
    await remove();
  }
}

/** Opens the form; what the page's policy refuses ends the test. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Refused by ${violatedDirective}: ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) throw new Error(message.text());
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('/contribute/');
}

const raw = (page: Page) => page.getByRole('textbox', { name: 'The report as you have it' });
const state = (page: Page) => page.locator('[data-part=state]');

async function paste(page: Page, text: string): Promise<void> {
  await raw(page).fill(text);
  await expect(page.locator('compose-report[data-ready]')).toBeVisible();
}

/** Proposes the report and gives the file's name and text that the host's page is opened with. */
async function proposed(page: Page): Promise<{ file: string; text: string; length: number }> {
  await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'A page for a new file' }));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Propose it at github.com' }).click();
  const address = new URL((await opened).url());
  expect(address.origin + address.pathname).toBe('https://github.com/example/archive/new/main');
  return {
    file: (address.searchParams.get('filename') ?? '').replace(/^content\//, ''),
    text: address.searchParams.get('value') ?? '',
    length: address.href.length,
  };
}

test('a raw text fills the form and reaches a new file that the checker accepts', async ({ page }) => {
  await open(page);
  await paste(page, RAW.whole);
  await expect(page.locator('#compose-date')).toHaveValue('2021-04-12');
  await expect(page.locator('#compose-dateline')).toHaveValue('BAKU, Azerbaijan, Apr. 12');
  await expect(page.locator('#compose-source')).toHaveValue('Kura Correspondence');
  await expect(page.locator('[data-field=places] li')).toContainText(['Sepino', 'Italy']);
  await expect(page.locator('[data-field=organisations] li')).toContainText(['Danube Valley Commission']);
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  const preview = page.locator('.preview');
  await expect(preview.getByText('Report by Kura Correspondence, filed from Baku, 12 April 2021')).toBeVisible();
  await expect(preview.locator('.dateline')).toHaveText('BAKU, Azerbaijan, Apr. 12');
  await expect(preview.locator('.report-text p')).toHaveCount(3);
  await expect(preview.locator('.report-text')).toContainText('"a small matter of 1987. and * after"');
  const { file, text, length } = await proposed(page);
  expect(length).toBeLessThanOrEqual(8192);
  expect(file).toBe('articles/2021/04/2021-04-12-the-municipality-of-sepino-in-italys-campobasso-province.md');
  expect(await checked(file, text)).toEqual({ code: 0, report: '1 file checked, nothing to mend.\n' });
  // What was sent is no draft any more.
  await page.reload();
  await expect(raw(page)).toHaveValue('');
});

test('the seed does so too', async ({ page }) => {
  await open(page);
  await paste(page, await readFile(SEED, 'utf8'));
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  await expect(page.locator('#compose-dateline')).toHaveValue('BAKU, Azerbaijan, Nov. 30');
  await expect(page.locator('#compose-source')).toHaveValue('Trend');
  const { file, text } = await proposed(page);
  expect((await checked(file, text)).code).toBe(0);
});

test('a text without date and dateline is asked for what it lacks, in the checker’s words', async ({ page }) => {
  await open(page);
  await paste(page, RAW.bare);
  await expect(page.locator('[data-field=dateline] .note')).toContainText('No dateline was found');
  const date = page.locator('#compose-date');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(
    /date must be written YYYY-MM-DD, for example 2024-03-03\. Found nothing\./,
  );
  await page.getByRole('button', { name: 'Propose it at github.com' }).click();
  await expect(date).toBeFocused();
  await date.fill('3 March 2024');
  await expect(date).toHaveAccessibleDescription(/Did you mean 2024-03-03\?/);
  await page.getByRole('button', { name: 'Use 2024-03-03' }).click();
  await expect(date).toHaveValue('2024-03-03');
  await expect(date).not.toHaveAttribute('aria-invalid');
  await page.locator('#compose-source').fill('Kura');
  await page.getByRole('option', { name: 'Kura Correspondence' }).click();
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  const { file, text } = await proposed(page);
  expect(text).toContain('\ndateline:\n');
  expect(await checked(file, text)).toEqual({ code: 0, report: '1 file checked, nothing to mend.\n' });
});

test('a date that does not exist is said, and never mended by guessing', async ({ page }) => {
  await open(page);
  await paste(page, RAW.wrongDate);
  await expect(page.locator('[data-field=date] .note')).toContainText('2021-02-30, does not exist');
  await expect(page.locator('#compose-date')).toHaveValue('');
  await page.locator('#compose-date').fill('2021-02-30');
  await expect(page.locator('[data-field=date] .faults')).toContainText('Found "2021-02-30"');
  await page.locator('#compose-date').fill('2021-02-27');
  await expect(page.locator('[data-field=dateline] .faults')).toContainText('dateline must agree with date');
  await expect(state(page)).toHaveText('1 warning to look at. It can be sent in as it is.');
  await page.locator('#compose-date').fill('2021-02-28');
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  const { file, text } = await proposed(page);
  expect((await checked(file, text)).code).toBe(0);
});

test('a text of 80 KB is downloaded, with where to send it', async ({ page }) => {
  await open(page);
  expect(RAW.long.length).toBeGreaterThan(80_000);
  await paste(page, RAW.long);
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Propose it at github.com' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(
    '2021-05-03-paragraph-1-of-the-minutes-the-municipality-of-sepino-heard.md',
  );
  const text = await readFile(await download.path(), 'utf8');
  const sent = page.locator('[data-part=sent]');
  await expect(sent).toContainText('too long to travel in an address');
  const link = new URL((await sent.getByRole('link', { name: 'A new file' }).getAttribute('href')) ?? '');
  const file = link.searchParams.get('filename') ?? '';
  expect(file).toBe(`content/articles/2021/05/${download.suggestedFilename()}`);
  await expect(sent.getByRole('link', { name: 'desk@fixture.example' })).toHaveAttribute(
    'href',
    /^mailto:desk@fixture\.example\?subject=Report/,
  );
  expect(await checked(file.replace('content/', ''), text)).toEqual({
    code: 0,
    report: '1 file checked, nothing to mend.\n',
  });
});

/** Goes on with Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('No number of steps leads there.');
}

test('with the keyboard alone, and without an account', async ({ page }) => {
  await open(page);
  await tabTo(page, raw(page));
  await page.keyboard.insertText(RAW.bare);
  await expect(page.locator('compose-report[data-ready]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#compose-date')).toBeFocused();
  await page.keyboard.type('2024-03-03');
  await tabTo(page, page.locator('#compose-source'));
  await page.keyboard.type('kur');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#compose-source')).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#compose-source')).toHaveValue('Kura Correspondence');
  await tabTo(page, page.locator('#compose-places'));
  await page.keyboard.type('termo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field=places] li')).toHaveText(['Sepino×', 'Termoli×']);
  // A variant leads to its record; a name that no record has is taken as it is typed.
  await page.keyboard.type('Unheard-of');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field=places] .faults')).toContainText('Warning a place must have a record');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field=places] li')).toHaveText(['Sepino×', 'Termoli×']);
  await expect(page.getByRole('button', { name: 'Take out Termoli' })).toBeFocused();
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
  const downloading = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Download the file' }));
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe(
    '2024-03-03-the-municipality-of-sepino-opened-a-bridge-over-the-tammaro.md',
  );
});

test('the draft survives a reload, and is gone once discarded', async ({ page }) => {
  await open(page);
  await paste(page, RAW.whole);
  await expect(page.locator('#compose-date')).toHaveValue('2021-04-12');
  await page.locator('#compose-headline').fill('A bridge opens');
  await page.locator('#compose-places').fill('Larino');
  await page.locator('#compose-places').press('Enter');
  // At once, before typing rests: what was typed last is kept as well.
  await page.reload();
  await expect(raw(page)).toHaveValue(RAW.whole);
  await expect(page.locator('#compose-headline')).toHaveValue('A bridge opens');
  await expect(page.locator('[data-field=places] li')).toContainText(['Larino']);
  await expect(page.locator('.preview h4')).toHaveText('A bridge opens');
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(raw(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.locator('#compose-headline')).toHaveValue('A bridge opens');
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await page.reload();
  await expect(raw(page)).toHaveValue('');
});

/** Changes where the form sends to, before it is first used. */
async function sendTo(page: Page, settings: { repository?: object; contact?: string }): Promise<void> {
  await page.locator('compose-report').evaluate((form: HTMLElement, given) => {
    const { repository: _repository, contact: _contact, ...others } = JSON.parse(form.dataset['settings'] ?? '{}');
    form.dataset['settings'] = JSON.stringify({ ...others, ...given });
  }, settings);
}

test('GitLab takes no text from an address: the file is downloaded, a new one opens with its name', async ({
  page,
}) => {
  await open(page);
  await sendTo(page, { repository: { url: 'https://gitlab.com/example/archive', branch: 'main', contentPath: '' } });
  await paste(page, RAW.whole);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Propose it at gitlab.com' }).click();
  const file = (await downloading).suggestedFilename();
  await expect(page.locator('[data-part=sent]')).toContainText('takes no text from an address');
  await expect(page.getByRole('link', { name: 'A new file, with its name filled in' })).toHaveAttribute(
    'href',
    `https://gitlab.com/example/archive/-/new/main?file_name=${encodeURIComponent(`articles/2021/04/${file}`)}`,
  );
});

test('Codeberg takes the text from an address', async ({ page }) => {
  await open(page);
  await sendTo(page, { repository: { url: 'https://codeberg.org/example/archive', branch: 'main', contentPath: '' } });
  await paste(page, RAW.whole);
  await page.context().route('https://codeberg.org/**', (route) => route.fulfill({ body: 'A page for a new file' }));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Propose it at codeberg.org' }).click();
  const address = new URL((await opened).url());
  expect(address.pathname).toBe('/example/archive/_new/main/');
  expect(address.searchParams.get('value')).toContain('dateline: BAKU, Azerbaijan, Apr. 12\n');
});

test('without a repository the file is downloaded, for mail or for whoever keeps the archive', async ({ page }) => {
  await open(page);
  await sendTo(page, {});
  await paste(page, RAW.whole);
  await expect(page.getByRole('button', { name: /Propose/ })).toHaveCount(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  await downloading;
  await expect(page.locator('[data-part=sent]')).toContainText('Give it to whoever keeps this archive.');
});

test('an address that the archive has already is refused', async ({ page }) => {
  await open(page);
  await paste(page, RAW.whole);
  await page.locator('#compose-date').fill('2018-05-14');
  await page.locator('#compose-slug').fill('harbour-board');
  await expect(page.locator('[data-field=slug] .faults')).toContainText(
    'the archive has a report at /2018/05/14/harbour-board/ already',
  );
});

test('without the archive’s names it says so, and works', async ({ page }) => {
  await page.route('**/contribute/names.json', (route) => route.abort());
  await page.goto('/contribute/');
  await paste(page, RAW.whole);
  await expect(page.getByText('names could not be loaded')).toBeVisible();
  await expect(page.locator('#compose-source')).toHaveValue('Kura Correspondence');
  await expect(state(page)).toHaveText('Nothing to mend: it can be sent in.');
});

test('a text longer than a report may be is not read', async ({ page }) => {
  await open(page);
  await paste(page, `${RAW.whole}${'One more line of a whole book. '.repeat(34_000)}`);
  await expect(page.locator('[data-part=read]')).toContainText('longer than one report may be (1,000,000 bytes)');
});

test('axe finds nothing in the filled form, and nothing runs past the side', async ({ page }) => {
  await open(page);
  await paste(page, RAW.wrongDate);
  await expect(page.locator('#compose-date')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#compose-places').fill('ital');
  await expect(page.getByRole('option', { name: 'Italy' })).toBeVisible();
  for (const look of LANE_LOOKS) {
    await giveLook(page, look);
    expect(await axeFaults(page), lookName(look)).toEqual([]);
    expect(await sideways(page), lookName(look)).toBeLessThanOrEqual(0);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the five steps by hand stand there, and no form', async ({ page }) => {
    await page.goto('/contribute/');
    await expect(page.getByRole('heading', { name: 'Name the file' })).toBeVisible();
    await expect(page.locator('main li.hung')).toHaveCount(5);
    await expect(page.locator('compose-report')).toBeHidden();
  });
});
