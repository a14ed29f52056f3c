import { stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
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
import {
  longestTask,
  openSearch,
  timed,
  timesOf,
  type Act,
  type Longest,
  type Timed,
  type Times,
} from './search-page.ts';
import { textTable } from './table.ts';

/** How many reports the site has that the search page is taken from; its search folder is not used. */
const PAGES = 30;
const COLD = 5;
const WARM = 60;
const TRACED = 30;

/** How long a reader waits for what was counted, and for the reports found. */
interface Waits {
  counts: Times;
  hits: Times;
}

/** What a search of one size was measured at. */
interface Figures {
  reports: number;
  shards: number;
  indexed: number;
  table: number;
  cold: { page: Sent[]; counts: Sent[]; hits: Sent[]; languages: Sent[] };
  languages: number;
  /** Words not asked for before, whose files load in between, and the same queries again. */
  anew: Waits;
  query: Waits;
  facet: Waits;
  browse: Waits;
  longest: Longest;
}

const say = (text: string): void => console.error(`bench: ${text}`);
const bytes = (sent: readonly Sent[]): number => sent.reduce((sum, file) => sum + file.bytes, 0);
const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

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
    print(figures);
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
): Promise<Pick<Figures, 'anew' | 'query' | 'facet' | 'browse' | 'longest'>> {
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
  const facet = await run(Array.from({ length: WARM }, (_, at) => (at % 2 === 0 ? tick(at * 5) : clear)));
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
  return { anew, query, facet, browse, longest };
}

function print(figures: readonly Figures[]): void {
  const row = (label: string, target: string, value: (of: Figures) => string): string[] => [
    label,
    ...figures.map(value),
    target,
  ];
  const percentiles = ({ median, p95 }: Times): string => `${milliseconds(median)} / ${milliseconds(p95)}`;
  const sent = (files: readonly Sent[]): string => `${kilobytes(bytes(files))} in ${files.length}`;
  const head = [
    'search',
    ...figures.map(({ reports }) => `${reports.toLocaleString('en')} reports`),
    'target at 20,000',
  ];
  console.log(
    textTable(head, [
      row('shards', '', ({ shards }) => String(shards)),
      row('index made', '', ({ indexed }) => `${indexed.toFixed(0)} s`),
      row('the page itself, bytes in requests', '', ({ cold }) => sent(cold.page)),
      row('cold first query, hits', '320 KB (150 KB at 1,000)', ({ cold }) => sent(cold.hits)),
      row('  and for each further language', '', ({ cold, languages }) =>
        languages > 1 ? kilobytes(bytes(cold.languages) / (languages - 1)) : '-',
      ),
      row('  and counts (the facet table)', '180 KB', ({ cold }) => sent(cold.counts)),
      row('facet table on the disk', '', ({ table }) => kilobytes(table)),
      row('text query, new words, counts, median / 95th', '', ({ anew }) => percentiles(anew.counts)),
      row('  and reports', '', ({ anew }) => percentiles(anew.hits)),
      row('warm text query, counts, median / 95th', '', ({ query }) => percentiles(query.counts)),
      row('  and reports', '100 ms', ({ query }) => percentiles(query.hits)),
      row('facet change, counts, median / 95th', '16 ms', ({ facet }) => percentiles(facet.counts)),
      row('  and reports', '', ({ facet }) => percentiles(facet.hits)),
      row('browse, counts, median / 95th', '', ({ browse }) => percentiles(browse.counts)),
      row('  and reports', '', ({ browse }) => percentiles(browse.hits)),
      row(
        'longest main-thread task',
        '50 ms',
        ({ longest }) => `${milliseconds(longest.clock)} (processor ${milliseconds(longest.processor)})`,
      ),
    ]),
  );
  const counted = (waits: (of: Figures) => Waits): string =>
    String(Math.min(...figures.map((of) => waits(of).hits.count)));
  console.log(`
The search page comes from a built site of ${PAGES} reports, index, texts and facet table from an archive of the size given.
Bytes are the bodies as sent, gzip; the middling one of ${COLD} first searches by a browser that had loaded nothing.
Times run from the event to what was counted (total, facets, years) and to the reports, laid out in the page: ${counted((of) => of.anew)} queries whose words' files load in between, the same again after all the others, ${counted((of) => of.facet)} boxes ticked or cleared, ${counted((of) => of.browse)} pages and orders; files from this machine.
The longest task is Chromium's own trace of the page's main thread over ${TRACED} further queries, each with a box ticked and cleared.
Load of this machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
}
