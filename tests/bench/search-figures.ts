import { loadavg } from 'node:os';
import type { Sent } from './counting-server.ts';
import type { Longest, Times } from './search-page.ts';
import { textTable } from './table.ts';

/** How many reports the site has that the search page is taken from; its search folder is not used. */
export const PAGES = 30;

/** How many searches are measured: first ones, warm ones, and those that the longest task is sought in. */
export const COLD = 5;
export const WARM = 60;
export const TRACED = 30;

/** How long a reader waits for what was counted, and for the reports found. */
export interface Waits {
  counts: Times;
  hits: Times;
}

/** What a search of one size was measured at. */
export interface Figures {
  reports: number;
  shards: number;
  indexed: number;
  table: number;
  cold: { page: Sent[]; counts: Sent[]; hits: Sent[]; languages: Sent[] };
  languages: number;
  /** Words not asked for before, whose files load in between, and the same queries again. */
  anew: Waits;
  query: Waits;
  /** Boxes that were not ticked before, whose reports' texts load in between, and the same boxes again. */
  facetAnew: Waits;
  facet: Waits;
  browse: Waits;
  longest: Longest;
}

/** The bytes of bodies as sent. */
export const bytes = (sent: readonly Sent[]): number => sent.reduce((sum, file) => sum + file.bytes, 0);
const kilobytes = (count: number): string => `${(count / 1000).toFixed(0)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** Prints the figures of each size beside their targets. */
export function printFigures(figures: readonly Figures[]): void {
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
      row('facet change, new boxes, counts, median / 95th', '', ({ facetAnew }) => percentiles(facetAnew.counts)),
      row('  and reports', '', ({ facetAnew }) => percentiles(facetAnew.hits)),
      row('warm facet change, counts, median / 95th', '16 ms', ({ facet }) => percentiles(facet.counts)),
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
Times run from the event to what was counted (total, facets, years) and to the reports, laid out in the page: ${counted((of) => of.anew)} queries whose words' files load in between, the same again after all the others, ${counted((of) => of.facet)} boxes ticked or cleared whose reports' texts load in between, the same again, ${counted((of) => of.browse)} pages and orders; files from this machine.
The longest task is Chromium's own trace of the page's main thread over ${TRACED} further queries, each with a box ticked and cleared.
Load of this machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
}
