import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../archive/archive.ts';
import { routes } from '../archive/routes.ts';
import { reportRecord } from '../search/report-record.ts';

/** Reports that go to the disk together: enough for few writes, and never the whole archive in memory. */
const TOGETHER = 200;

/** Writes every report as one line of JSON (see `ReportRecord`), oldest first, into the finished site. */
export async function writeRecords(archive: Archive, out: string, site: string): Promise<void> {
  await pipeline(Readable.from(parts(archive, site)), createWriteStream(path.join(out, routes.records())));
}

function* parts(archive: Archive, site: string): Generator<string> {
  for (let start = 0; start < archive.reports.length; start += TOGETHER) {
    yield archive.reports
      .slice(start, start + TOGETHER)
      .map((report) => `${JSON.stringify(reportRecord(archive, report, site))}\n`)
      .join('');
  }
}
