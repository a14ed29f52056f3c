import { expect, test } from '@playwright/test';
import { htmlFaults } from '../support/html-faults.ts';
import { addressOf } from '../support/lane-addresses.ts';
import { axeFaults, clipped, layoutShift, sideways, spaceText } from '../support/page-faults.ts';
import { giveLook, IS_WHOLE, LANE_LOOKS, lookName, looksOf } from '../support/page-looks.ts';
import { TEMPLATES } from '../support/templates.ts';

test.describe.configure({ timeout: 180_000 });

const templates = TEMPLATES.filter(({ site }) => IS_WHOLE || site === 'awkward');

for (const { name, site, address, reach } of templates) {
  test(`${name}: axe and html-validate find nothing, nothing moves, is cut off or runs past the side`, async ({
    page,
  }) => {
    // A phone: where the least that moves pushes the most.
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${addressOf(site)}${address}`, { waitUntil: 'networkidle' });
    // The bar that leads through what was searched for comes above the text, and the page goes to the first place at once.
    if (!name.endsWith('highlighted')) expect.soft(await layoutShift(page), 'layout shift').toBe(0);
    await reach?.(page);
    // What the page is now, with all that script has made.
    expect.soft(await htmlFaults(await page.content())).toEqual([]);
    for (const look of looksOf(LANE_LOOKS, site)) {
      await giveLook(page, look);
      expect.soft(await axeFaults(page), lookName(look)).toEqual([]);
      expect.soft(await sideways(page), lookName(look)).toBeLessThanOrEqual(0);
    }
    await giveLook(page, { width: 768, scheme: 'light', direction: 'ltr' });
    expect.soft(await sideways(page), '768 px').toBeLessThanOrEqual(0);
    await spaceText(page);
    for (const direction of ['ltr', 'rtl'] as const) {
      await giveLook(page, { width: 320, scheme: 'light', direction });
      expect.soft(await sideways(page), `wide text spacing, ${direction}`).toBeLessThanOrEqual(0);
      expect.soft(await clipped(page), `wide text spacing, ${direction}`).toEqual([]);
    }
  });
}
