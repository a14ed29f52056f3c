import { expect, test } from 'vitest';
import { sheetOf } from '../../../src/styles/sheets.ts';

test.each([
  ['/home/a/src/styles/tokens.css', 'page'],
  ['/home/a/src/layouts/Page.astro?astro&type=style&index=0&lang.css', 'page'],
  ['/home/a/src/components/Masthead.astro?astro&type=style&index=0&lang.css', 'page'],
  ['/home/a/src/components/ReportText.astro?astro&type=style&index=0&lang.css', 'report'],
  ['/home/a/src/components/ReportRow.astro?astro&type=style&index=0&lang.css', 'browse'],
  ['/home/a/src/styles/row.css', 'page'],
  ['/home/a/src/styles/search.css', undefined],
  ['/home/a/src/styles/compose.css', undefined],
  ['/home/a/src/pages/[...report].astro?astro&type=style&index=0&lang.css', 'report'],
  ['/home/a/src/pages/404.astro?astro&type=style&index=0&lang.css', undefined],
  ['/home/a/src/components/Masthead.astro', undefined],
])('the styles of %s go into %s', (id, sheet) => {
  expect(sheetOf(id)).toBe(sheet);
});
