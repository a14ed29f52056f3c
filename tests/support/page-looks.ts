import type { Page } from '@playwright/test';
import type { SiteName } from './test-sites.ts';

/** How a page is looked at. */
export interface Look {
  width: number;
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
}

/**
 * Every look of the widths given: both colour schemes, both directions. One width after the other: a window made narrow
 * folds what was opened.
 */
export function looks(widths: readonly number[]): Look[] {
  return widths.flatMap((width) =>
    (['ltr', 'rtl'] as const).flatMap((direction) =>
      (['light', 'dark'] as const).map((scheme) => ({ width, scheme, direction })),
    ),
  );
}

/** The looks that suit a page in a language of its own: those of its direction. */
export const looksOf = (all: readonly Look[], site: SiteName): readonly Look[] =>
  site === 'arabic' ? all.filter(({ direction }) => direction === 'rtl') : all;

/** A look's name: `320-dark-rtl`. */
export const lookName = ({ width, scheme, direction }: Look): string => `${width}-${scheme}-${direction}`;

/** Gives a loaded page a look, without loading it again. */
export async function giveLook(page: Page, { width, scheme, direction }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
}

/** Whether the browser lane runs its matrices whole: `npm run browser -- --all`. */
export const IS_WHOLE = process.env['PRESSMARK_BROWSER'] === 'all';

/** The looks that the browser lane gives to a page: every one in the whole run, else the two that differ most. */
export const LANE_LOOKS: readonly Look[] = IS_WHOLE
  ? looks([320, 1440])
  : [
      { width: 320, scheme: 'light', direction: 'rtl' },
      { width: 1440, scheme: 'dark', direction: 'ltr' },
    ];
