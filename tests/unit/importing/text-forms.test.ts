import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDateline } from '../../../src/archive/dateline.ts';
import { splitFile } from '../../../src/archive/fixity.ts';
import { indexNames } from '../../../src/archive/name-index.ts';
import { plainTextOf } from '../../../src/markdown/plain-text.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

// Every report, person and agency here is invented.
interface Form {
  raw: string;
  date: string;
  dateline: string;
  filedFrom: string | undefined;
  source: string;
  byline?: string[];
  body: string;
}

const FORMS: Record<string, Form> = {
  'dateline and agency on lines of their own': {
    raw: ' date 2020-12-09 BAKU, Azerbaijan, Dec.9\n\nKura Correspondence:\n\nThe canal’s "upper lock" [no. 2] reopened.\n\nIt is 1 * 2 wide.',
    date: '2020-12-09',
    dateline: 'BAKU, Azerbaijan, Dec.9',
    filedFrom: 'baku',
    source: 'Kura Correspondence',
    body: 'The canal’s "upper lock" [no. 2] reopened.\nIt is 1 * 2 wide.',
  },
  'dateline run into the first sentence': {
    raw: ' date 2021-09-01 BAKU, Azerbaijan, September 1. On September 1, a ferry sailed.',
    date: '2021-09-01',
    dateline: 'BAKU, Azerbaijan, September 1.',
    filedFrom: 'baku',
    source: 'TODO',
    body: 'On September 1, a ferry sailed.',
  },
  'straight into the text, month only': {
    raw: ' date 2021-10 The orchard fair opened in the rain.',
    date: '2021-10',
    dateline: '',
    filedFrom: undefined,
    source: 'TODO',
    body: 'The orchard fair opened in the rain.',
  },
  'a byline once': {
    raw: ' date 2021-10-02 By Anna Berg\n\nThe ferry was late.',
    date: '2021-10-02',
    dateline: '',
    filedFrom: undefined,
    source: 'TODO',
    byline: ['Anna Berg'],
    body: 'The ferry was late.',
  },
  'a byline twice': {
    raw: ' date 2021-10-03 By Anna Berg\n\n\n\nBy Anna Berg\n\nThe ferry was early.',
    date: '2021-10-03',
    dateline: '',
    filedFrom: undefined,
    source: 'TODO',
    byline: ['Anna Berg'],
    body: 'The ferry was early.',
  },
  'a byline with its agency': {
    raw: ' date 2015-05-09 Baku, Azerbaijan, May 9\n\nBy Anna Berg – Kura Correspondence:\n\nA parade began.',
    date: '2015-05-09',
    dateline: 'Baku, Azerbaijan, May 9',
    filedFrom: 'baku',
    source: 'Kura Correspondence',
    byline: ['Anna Berg'],
    body: 'A parade began.',
  },
  'country first, agency and reporter in slashes': {
    raw: ' date 2012-11-05 Azerbaijan, Baku, Nov.5 / Kura Correspondence, E.Lind /\n\nA bridge was painted.',
    date: '2012-11-05',
    dateline: 'Azerbaijan, Baku, Nov.5 / Kura Correspondence, E.Lind /',
    filedFrom: 'baku',
    source: 'Kura Correspondence',
    byline: ['E.Lind'],
    body: 'A bridge was painted.',
  },
  'another language’s month': {
    raw: ' date 2011-12-07 Baku, 7. Dezember, VISTULA PRESS\n\nEine Brücke wurde gestrichen.',
    date: '2011-12-07',
    dateline: 'Baku, 7. Dezember, VISTULA PRESS',
    filedFrom: 'baku',
    source: 'VISTULA PRESS',
    body: 'Eine Brücke wurde gestrichen.',
  },
  'agency in brackets, then a dash': {
    raw: ' date 2011-03-21 SALT HARBOUR, March 21 (Nordlys Wire) - A pier reopened.',
    date: '2011-03-21',
    dateline: 'SALT HARBOUR, March 21 (Nordlys Wire) -',
    filedFrom: 'Salt Harbour',
    source: 'Nordlys Wire',
    body: 'A pier reopened.',
  },
  'two places, no day': {
    raw: ' date 2011-03-22 TBILISI/BAKU (Nordlys Wire) - A train was named.',
    date: '2011-03-22',
    dateline: 'TBILISI/BAKU (Nordlys Wire) -',
    filedFrom: 'Tbilisi',
    source: 'Nordlys Wire',
    body: 'A train was named.',
  },
  'a place alone': {
    raw: ' date 2011-03-23 TEHRAN - A garden opened.',
    date: '2011-03-23',
    dateline: 'TEHRAN -',
    filedFrom: 'Tehran',
    source: 'TODO',
    body: 'A garden opened.',
  },
  'a long dash, initials of an agency': {
    raw: ' date 2011-03-24 GENEVA (MNA) — Talks on locks began.',
    date: '2011-03-24',
    dateline: 'GENEVA (MNA) —',
    filedFrom: 'Geneva',
    source: 'MNA',
    body: 'Talks on locks began.',
  },
  'furniture of a page before the text': {
    raw: ' date 2011-03-25 + ↺ − 16 px\n\nshare bookmark_border\n\nGENEVA (MNA) — Talks on locks ended.',
    date: '2011-03-25',
    dateline: 'GENEVA (MNA) —',
    filedFrom: 'Geneva',
    source: 'MNA',
    body: '+ ↺ − 16 px\nshare bookmark_border\nTalks on locks ended.',
  },
  'furniture run into the dateline is nothing to be sure of': {
    raw: ' date 2011-03-26 + ↺ − 16 px GENEVA, March 26 (MNA) — Talks on sluices began.',
    date: '2011-03-26',
    dateline: 'TODO',
    filedFrom: undefined,
    source: 'TODO',
    body: '+ ↺ − 16 px GENEVA, March 26 (MNA) — Talks on sluices began.',
  },
};

const places = {
  baku: 'name: Baku\nkind: city\npartOf: azerbaijan\n',
  azerbaijan: 'name: Azerbaijan\nkind: country\n',
};
const index = indexNames(
  new Map([
    ['baku', { name: 'Baku' }],
    ['azerbaijan', { name: 'Azerbaijan' }],
  ]),
);
const ancestorsOf = (id: string): string[] => (id === 'baku' ? ['azerbaijan'] : []);

let folder: string;
let out: string;
const imported = new Map<string, { data: Record<string, unknown>; body: string }>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
  const content = path.join(folder, 'content');
  await mkdir(path.join(content, 'places'), { recursive: true });
  await mkdir(path.join(folder, 'raw'));
  for (const [id, text] of Object.entries(places)) await writeFile(path.join(content, 'places', `${id}.yaml`), text);
  for (const [number, form] of Object.values(FORMS).entries())
    await writeFile(path.join(folder, 'raw', `${number}.txt`), form.raw);
  const source = path.resolve(import.meta.dirname, '../../../src');
  const run = await promisify(execFile)(
    process.execPath,
    [path.join(source, 'cli/import.ts'), path.join(folder, 'raw')],
    {
      cwd: folder,
      env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: path.join(source, 'site.ts') },
    },
  );
  out = run.stdout;
  for (const name of await readdir(path.join(content, 'articles'), { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const { frontmatter, body } = splitFile(await readFile(path.join(content, 'articles', name), 'utf8'));
    const data = parse(frontmatter ?? '') as Record<string, unknown>;
    imported.set(String(data['date']), { data, body });
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe('a raw text imported without a flag', () => {
  it('imports them all', () => {
    expect(imported.size).toBe(Object.keys(FORMS).length);
    expect(out).toContain(`${Object.keys(FORMS).length} texts: ${Object.keys(FORMS).length} written.`);
  });

  it.each(Object.entries(FORMS))('%s', (_name, form) => {
    const { data, body } = imported.get(form.date) ?? { data: {}, body: '' };
    const dateline = String(data['dateline'] ?? '');
    expect({
      dateline,
      source: data['source'],
      byline: data['byline'],
      filedFrom:
        data['filedFrom'] ?? (dateline === 'TODO' ? undefined : parseDateline(dateline, index, { ancestorsOf })?.place),
      shown: plainTextOf(renderReport(parseReport(body))),
    }).toEqual({
      dateline: form.dateline,
      source: form.source,
      byline: form.byline,
      filedFrom: form.filedFrom,
      shown: form.body,
    });
  });

  it('says what stood before a text, and which records are lacking', () => {
    expect(out).toContain('kept before the text: “+ ↺ − 16 px”, “share bookmark_border”');
    expect(out).toMatch(/content\/sources\/nordlys-wire\.yaml\n {2}name: Nordlys Wire\n {2}kind: other/);
  });
});
