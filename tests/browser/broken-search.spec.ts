import { expect, test } from '@playwright/test';

for (const { name, files } of [
  { name: 'the facet table is missing', files: '**/_search/table.bin' },
  { name: 'the index is missing', files: '**/_search/*/*/pagefind.js' },
  { name: 'the worker is missing', files: '**/_search/worker.js' },
  { name: 'an index file is missing', files: '**/*.pf_meta' },
]) {
  test(`where ${name}, the page says that search did not load, leads on, and a retry works`, async ({
    page,
    context,
  }) => {
    await context.route(files, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/search/?q=Campobasso');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search did not load', { timeout: 20_000 });
    await expect(page.getByRole('alert').getByRole('link', { name: 'All reports by place' })).toHaveAttribute(
      'href',
      '/places/',
    );
    await context.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ reports?$/, { timeout: 20_000 });
  });
}

test('where WebAssembly is refused, the page says that search did not load', async ({ page, context }) => {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search did not load', { timeout: 20_000 });
});
