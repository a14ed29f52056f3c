import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on a page: WCAG 2.2 A and AA, and good practice; `rule: element, element`. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Our pages have no frames; without this axe opens a second page for every answer.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** By how many pixels a page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The reader's own text spacing of WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets the reader's own text spacing, as a reader's browser does it; the page's own policy holds for the page's styles alone. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Elements whose text is cut off: they hide what runs over and hold more than they show. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.closest('[hidden], svg')) return false;
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** How far a page moved under the reader's eyes since it began to load (Cumulative Layout Shift). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/**
 * Goes through a page by the tabulator, at most `most` steps, and names what is wrong with the focus: nothing shows it,
 * it lies outside the window, or something else covers it.
 */
export async function focusFaults(page: Page, most: number): Promise<string[]> {
  const faults = new Set<string>();
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(async () => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      const name = focused.outerHTML.slice(0, 120);
      // The middle; of a field for a whole text its first line, which is what the page goes to.
      const lookedAt = ({ top, height }: DOMRect): number => top + Math.min(height / 2, 40);
      const isInside = (): boolean => {
        const at = lookedAt(focused.getClientRects()[0] ?? new DOMRect());
        return at >= 0 && at <= innerHeight;
      };
      // The page goes to what is focused with the next frame.
      for (let frame = 0; frame < 10 && !isInside(); frame++) await new Promise(requestAnimationFrame);
      // A link within text may break into several boxes, the first of which must show.
      const [box] = focused.getClientRects();
      if (!box || box.width === 0) return `no box: ${name}`;
      const x = box.left + box.width / 2;
      const y = lookedAt(box);
      if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `outside the window: ${name}`;
      const top = document.elementFromPoint(x, y);
      if (!top || !(focused.contains(top) || top.contains(focused)))
        return `covered by ${top?.outerHTML.slice(0, 60)}: ${name}`;
      const shows = (element: Element | null): boolean => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      return shows(focused) || shows(focused.closest('form.search-box')) ? '' : `not shown: ${name}`;
    });
    if (found === 'end') break;
    if (found !== '') faults.add(found);
  }
  return [...faults];
}
