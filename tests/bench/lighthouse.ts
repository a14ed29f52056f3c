import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../support/chromium.ts';
import { TEMPLATES } from '../support/templates.ts';
import { buildTestSite } from '../support/test-sites.ts';
import { countingServer } from './counting-server.ts';
import { textTable } from './table.ts';

/** What a template must reach, of 100. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const CATEGORIES = Object.keys(LEAST);

/** How often a template is measured at most. */
const RUNS = 5;

/** Keeps the browser from starting renderers ahead while a page is measured, which takes half the processors' time. */
const ALONE = [
  '--disable-features=SpareRendererForSitePerProcess',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

/** The scores of a page in the order of the categories, and the audits that cost points. */
interface Scored {
  scores: number[];
  faults: string[];
}

/** Runs Lighthouse (mobile) on an address, in the browser that listens on the port. */
async function score(address: string, port: number): Promise<Scored> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse on ${address}: ${runtimeError.message}`);
  const faults = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1))
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
  return { scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)), faults };
}

const reaches = ({ scores }: Scored): boolean =>
  scores.every((value, index) => value >= (LEAST[CATEGORIES[index] ?? ''] ?? 100));

/**
 * Measures every template with Lighthouse, served with compression as a host would; the page for what is not found is
 * served as found. A busy machine slows a page down, never up: the best of at most {@link RUNS} counts. `names`: these
 * templates alone, all where there are none. Returns whether every template reaches what it must.
 */
export async function benchLighthouse(names: readonly string[], say: (text: string) => void): Promise<boolean> {
  // A state that script brings about is none that Lighthouse can load.
  const templates = TEMPLATES.filter(
    ({ name, site, address, reach }) =>
      site === 'awkward' && (!reach || address.includes('?')) && (names.length === 0 || names.includes(name)),
  );
  const unknown = names.filter((name) => !templates.some((template) => template.name === name));
  if (unknown.length > 0)
    throw new Error(`Not among the templates of tests/support/templates.ts: ${unknown.join(', ')}.`);
  say('building the archive of awkward content ...');
  const { folder, remove } = await buildTestSite('awkward');
  const server = await countingServer([['/', folder]]);
  const port = 9222 + (process.pid % 1000);
  const { executablePath, args } = await findChromium(process.env, { whole: true });
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...ALONE, `--remote-debugging-port=${port}`],
  });
  const rows: string[][] = [];
  let isReached = true;
  try {
    for (const { name, address } of templates) {
      let best: Scored | undefined;
      for (let run = 0; run < RUNS && !(best && reaches(best)); run++) {
        const scored = await score(`${server.address}${address}`, port);
        if (!best || (scored.scores[0] ?? 0) > (best.scores[0] ?? 0)) best = scored;
      }
      if (!best) continue;
      say(`${rows.length + 1} of ${templates.length}: ${name} ${best.scores.join(' ')}`);
      isReached &&= reaches(best);
      rows.push([name, ...best.scores.map(String), reaches(best) ? '' : best.faults.join('; ')]);
    }
  } finally {
    await browser.close();
    server.close();
    await remove();
  }
  console.log(textTable(['template', ...CATEGORIES, 'falls short by'], rows));
  return isReached;
}
