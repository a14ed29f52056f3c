import type { Browser, Page } from '@playwright/test';

/** Times in milliseconds: half of all were no longer than `median`, 95 of 100 no longer than `p95`. */
export interface Times {
  count: number;
  median: number;
  p95: number;
}

/** Times at their percentiles. */
export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95) };
}

/** What a reader does on the search page: `query` typed and sent, the `at`th box, link to a page or order pressed. */
export type Act = { kind: 'query'; query: string } | { kind: 'press'; among: string; at: number };

/** Milliseconds from an event to what was counted, and to the reports found, each laid out in the page. */
export interface Timed {
  counts: number;
  hits: number;
}

/** How long a page rests before it is acted on, in milliseconds: a reader has seen the answer before. */
const REST = 100;

/** Does it and waits until the answer stands in the page. Undefined where there is nothing to press. */
export function timed(page: Page, act: Act): Promise<Timed | undefined> {
  return page.evaluate(
    async ({ done, rest }) => {
      const part = (name: string): Element | null => document.querySelector(`[data-part=${name}]`);
      const [counted, results] = [part('narrow-label'), part('results')];
      const field = document.querySelector<HTMLInputElement>('search-page input[name=q]');
      const all = done.kind === 'press' ? [...document.querySelectorAll<HTMLElement>(done.among)] : [];
      const target = done.kind === 'press' ? all[done.at % Math.max(1, all.length)] : undefined;
      if (!counted || !results || !field || (done.kind === 'press' && !target)) return undefined;
      await new Promise((resolve) => setTimeout(resolve, rest));
      const begun = performance.now();
      const changed = (watched: Element): Promise<number> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            // Reading a size lays the page out.
            void document.body.offsetHeight;
            resolve(performance.now() - begun);
          });
          observer.observe(watched, { childList: true });
        });
      const times = Promise.all([changed(counted), changed(results)]);
      if (done.kind === 'query') {
        field.value = done.query;
        field.form?.requestSubmit();
      } else target?.click();
      const [counts, hits] = await times;
      return { counts, hits };
    },
    { done: act, rest: REST },
  );
}

/** Opens a search by its address in a browser that has loaded nothing before, and waits for the results. */
export async function openSearch(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('search-page[data-state=shown]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  return page;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  /** The processor's time in it. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of a page's main thread, in milliseconds: by the clock, and by the processor's time in it. */
export interface Longest {
  clock: number;
  processor: number;
}

/** The longest tasks of a page's main thread while something is done, from Chromium's own trace. */
export async function longestTask(browser: Browser, page: Page, during: () => Promise<void>): Promise<Longest> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await during();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`));
  return {
    clock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}
