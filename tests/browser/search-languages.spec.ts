import { expect, test } from '@playwright/test';
import { addressOf } from '../support/lane-addresses.ts';

test.use({ baseURL: addressOf('armenian') });

test('what script says in a language that the browser has no data of is in that language', async ({ page }) => {
  expect(await page.evaluate(() => Intl.ListFormat.supportedLocalesOf('hy'))).toEqual([]);
  await page.goto('/search/?q=harbour+timetable&place=italy&place=norway');
  const reading = page.locator('[data-part=reading]');
  await expect(reading).toContainText('harbour և timetable');
  await expect(reading).toContainText('Italy կամ Norway');
  await expect(reading).toContainText('իտալերեն և չինարեն');
  await page.goto('/search/?q=');
  const languages = page.locator('[data-facet=language]');
  await languages.locator('summary').click();
  await expect(languages.locator('bdi')).toContainText(['արաբերեն', 'իտալերեն', 'չինարեն']);
});
