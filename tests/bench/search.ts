import { stat } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { makeSearchIndex, SEARCH_FOLDER, writeSearchIndex } from '../../src/publish/search-index.ts';
import { programFile } from '../../src/search/pagefind-stems.ts';
import { TABLE_FILE } from '../../src/search/search-files.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { buildSite } from '../support/build-site.ts';
import { findChromium } from '../support/chromium.ts';
import { SYNTHETIC_SITE, syntheticRecords } from '../support/synthetic-records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { countingServer, type CountingServer, type Sent } from './counting-server.ts';
import { benchQueries } from './search-queries.ts';
import { longestTask, openSearch, timed, timesOf, type Act, type Timed } from './search-page.ts';
import { bytes, COLD, PAGES, printFigures, TRACED, WARM, type Figures, type Waits } from './search-figures.ts';

const say = (text: string): void => console.error(`bench: ${text}`);

/** Measures the search of invented archives of these sizes in a browser, and prints the figures beside their targets. */
export async function benchSearch(sizes: readonly number[]): Promise<void> {
  const { folder, remove } = await temporaryFolder('bench-search');
  try {
    say('building the search page ...');
    const site = path.join(folder, 'pages');
    await writeFiles(path.join(folder, 'few'), syntheticArchive({ reports: PAGES }));
    await buildSite(path.join(folder, 'few'), site, { PRESSMARK_SITE: SYNTHETIC_SITE });
    const figures: Figures[] = [];
    for (const reports of sizes) figures.push(await measure(reports, path.join(folder, String(reports)), site));
    printFigures(figures);
  } finally {
    await remove();
  }
}

async function measure(reports: number, folder: string, site: string): Promise<Figures> {
  const name = reports.toLocaleString('en');
  say(`${name}: inventing and reading ...`);
  const { archive } = await syntheticRecords(folder, { reports });
  say(`${name}: indexing ...`);
  const begun = performance.now();
  const extra = [{ key: 'topic', label: 'Topic' }];
  const index = await makeSearchIndex(archive, { cache: path.join(folder, 'cache'), extra, progress: () => {} });
  const search = path.join(folder, SEARCH_FOLDER);
  await writeSearchIndex(index, search);
  const indexed = (performance.now() - begun) / 1000;
  say(`${name}: searching ...`);
  // The worker alone comes from the page's site: everything else of the search folder is this archive's.
  const server = await countingServer([
    [`/${SEARCH_FOLDER}/`, search],
    ['', site],
  ]);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const queries = benchQueries(archive, COLD + WARM + TRACED);
    // A search covers all languages: what it loads for the second and each further one is told apart.
    const { engine, shards } = index.table;
    const others = shards.flatMap(({ indexes }) =>
      Object.entries(indexes).flatMap(([language, at]) =>
        language === 'en' ? [] : [programFile(engine, language), `${at}/`],
      ),
    );
    const cold = await coldSearches(browser, server, queries.slice(0, COLD), others);
    return {
      reports,
      shards: shards.length,
      languages: new Set(archive.reports.map(({ language }) => language)).size,
      indexed,
      table: (await stat(path.join(search, TABLE_FILE))).size,
      cold,
      ...(await warmSearches(browser, server, queries.slice(COLD))),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The middling one, by bytes, of some first searches of a reader who has loaded nothing before. */
async function coldSearches(
  browser: Browser,
  server: CountingServer,
  queries: readonly string[],
  others: readonly string[],
): Promise<Figures['cold']> {
  const all: Figures['cold'][] = [];
  for (const query of queries) {
    server.take();
    const page = await openSearch(browser, `${server.address}/search/?q=${encodeURIComponent(query)}`);
    const sent = server.take();
    await page.context().close();
    const isCounts = ({ path: file }: Sent): boolean => file === `/${SEARCH_FOLDER}/${TABLE_FILE}`;
    const isSearch = ({ path: file }: Sent): boolean => file.startsWith(`/${SEARCH_FOLDER}/`);
    const isOther = ({ path: file }: Sent): boolean =>
      others.some((start) => file.startsWith(`/${SEARCH_FOLDER}/${start}`));
    all.push({
      page: sent.filter((file) => !isSearch(file)),
      counts: sent.filter(isCounts),
      hits: sent.filter((file) => isSearch(file) && !isCounts(file) && !isOther(file)),
      languages: sent.filter(isOther),
    });
  }
  all.sort((a, b) => bytes(a.hits) - bytes(b.hits));
  return all[Math.floor(all.length / 2)] ?? { page: [], counts: [], hits: [], languages: [] };
}

async function warmSearches(
  browser: Browser,
  server: CountingServer,
  queries: readonly string[],
): Promise<Pick<Figures, 'anew' | 'query' | 'facetAnew' | 'facet' | 'browse' | 'longest'>> {
  const page = await openSearch(browser, `${server.address}/search/?q=`);
  // Everything is opened once before: a first search is cold.
  await timed(page, { kind: 'query', query: 'timetable' });
  const tick = (at: number): Act => ({ kind: 'press', among: '[data-part=facets] input[type=checkbox]', at });
  const clear: Act = { kind: 'press', among: '[data-part=facets] input:checked', at: 0 };
  const run = async (acts: readonly Act[]): Promise<Waits> => {
    const times: Timed[] = [];
    for (const act of acts) {
      const time = await timed(page, act);
      if (time) times.push(time);
    }
    return { counts: timesOf(times.map(({ counts }) => counts)), hits: timesOf(times.map(({ hits }) => hits)) };
  };
  const warm = queries.slice(0, WARM);
  const typing = warm.map((typed): Act => ({ kind: 'query', query: typed }));
  const anew = await run(typing);
  const query = await run(typing);
  await timed(page, { kind: 'query', query: 'timetable' });
  const ticking = Array.from({ length: WARM }, (_, at) => (at % 2 === 0 ? tick(at * 5) : clear));
  const facetAnew = await run(ticking);
  const facet = await run(ticking);
  await timed(page, { kind: 'query', query: '' });
  const browse = await run(
    Array.from({ length: WARM }, (_, at): Act =>
      at % 3 === 2
        ? { kind: 'press', among: '[data-part=sorts] button:not([aria-pressed=true])', at: 0 }
        : { kind: 'press', among: '[data-part=pages] li:last-child a', at: 0 },
    ),
  );
  const longest = await longestTask(browser, page, async () => {
    for (const [at, typed] of queries.slice(WARM).entries()) {
      await timed(page, { kind: 'query', query: typed });
      await timed(page, tick(at));
      await timed(page, clear);
    }
  });
  await page.context().close();
  return { anew, query, facetAnew, facet, browse, longest };
}
