import { expect, test, type Page, type Route } from '@playwright/test';

const TABLE = 'The table of places, sources and dates could not be loaded or read.';
const INDEX = 'The index of the words could not be loaded or read.';
const WORKER = 'The search program could not be loaded.';

const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'gone' });

/** The first half of the file, with the status of a whole one. */
async function cutShort(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
}

const head = (page: Page) => page.getByRole('heading', { level: 1 });

/** The page says what failed, and leads on to any report. */
async function expectFailure(page: Page, said: string): Promise<void> {
  await expect(head(page)).toHaveText('Search did not load');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(said);
  for (const [name, address] of [
    ['All reports by place', '/places/'],
    ['All reports by date', '/dates/'],
  ] as const)
    await expect(alert.getByRole('link', { name })).toHaveAttribute('href', address);
}

for (const { name, files, broken, said } of [
  { name: 'the facet table is missing', files: '**/_search/table.bin', broken: gone, said: TABLE },
  { name: 'the facet table is cut short', files: '**/_search/table.bin', broken: cutShort, said: TABLE },
  { name: 'the list of the index’s words is missing', files: '**/list.bin', broken: gone, said: INDEX },
  { name: 'a file of the index is missing', files: '**/*.pf_index', broken: gone, said: INDEX },
  { name: 'a file of the index is cut short', files: '**/*.pf_index', broken: cutShort, said: INDEX },
  { name: 'the list of the index’s words is cut short', files: '**/list.bin', broken: cutShort, said: INDEX },
  { name: 'WebAssembly is missing', files: '**/*.pagefind', broken: gone, said: INDEX },
  { name: 'the worker is missing', files: '**/_search/worker.js', broken: gone, said: WORKER },
]) {
  test(`where ${name}, the page says so and leads on, and a retry works`, async ({ page, context }) => {
    await context.route(files, broken);
    await page.goto('/search/?q=Campobasso');
    await expectFailure(page, said);
    await context.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(head(page)).toHaveText('2 reports');
    await expect(head(page)).toBeFocused();
  });
}

test('where WebAssembly is refused, the page says so', async ({ page, context }) => {
  await context.route('**/_search/worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
      },
    });
  });
  await page.goto('/search/?q=Campobasso');
  await expectFailure(page, 'Search needs WebAssembly, which this browser or a setting of it refuses to run.');
});

test('where index and table do not belong together, the page says so', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/?q=Campobasso');
  await expect(head(page)).toHaveText('2 reports');
  const [list = '', other = ''] = asked.filter((address) => address.endsWith('/list.bin'));
  await context.route(list, async (route) => route.fulfill({ response: await route.fetch({ url: other }) }));
  await page.reload();
  await expectFailure(page, 'do not belong together');
});

for (const [what, files, said] of [
  ['the table', '**/_search/table.bin', 'The table of places, sources and dates is still loading.'],
  ['the texts', /\/_search\/.*\/\d+\.bin$/, 'The texts of the reports found are still loading.'],
] as const) {
  test(`on a slow line the page says that ${what} still loads, and leads on meanwhile`, async ({ page, context }) => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const late = async (route: Route): Promise<void> => {
      await arrived;
      await route.continue();
    };
    await context.route(files, late);
    await page.goto('/search/?q=Campobasso');
    await expect(page.getByRole('main')).toContainText(said);
    await expect(page.getByRole('main').getByRole('link', { name: 'All reports by place' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Searching …');
    arrive();
    await expect(head(page)).toHaveText('2 reports');
    await expect(page.getByRole('main')).not.toContainText('still loading');
  });
}
