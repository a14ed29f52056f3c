import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitFile } from '../../../src/archive/fixity.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

const fixture = path.resolve(import.meta.dirname, '../../fixtures/seed');
const source = path.resolve(import.meta.dirname, '../../../src');
const raw = path.join(fixture, '000_050972de93f4e19a.txt');
const FILE = 'articles/2020/11/2020-11-30-two-municipalities-in-molise.md';

let folder: string;
let content: string;
const run = promisify(execFile);
const importSeed = (...flags: string[]) =>
  run(process.execPath, [path.join(source, 'cli/import.ts'), raw, ...flags], {
    cwd: folder,
    env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_SITE: path.join(source, 'site.ts') },
  });

const described = [
  '--slug',
  'two-municipalities-in-molise',
  '--places',
  '[Sepino, San Giuliano del Sannio, Province of Campobasso, Italy]',
  '--organisations',
  '[Embassy of Azerbaijan in Italy, United Nations Security Council, United Nations General Assembly, OSCE Minsk Group]',
  '--supplied-title',
  'Two municipalities in Molise adopt documents in support of Azerbaijan, embassy says',
];

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
  content = path.join(folder, 'content');
  for (const kind of ['places', 'organisations', 'sources'])
    await cp(path.join(fixture, 'content', kind), path.join(content, kind), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the first report', () => {
  it('is imported by the command, byte for byte as it is kept', async () => {
    const { stdout } = await importSeed(...described);
    expect(stdout).toContain('5 paragraphs, 275 words');
    expect(await readFile(path.join(content, FILE), 'utf8')).toBe(
      await readFile(path.join(fixture, 'content', FILE), 'utf8'),
    );
  });

  it('shows the five paragraphs that were received, character by character', async () => {
    const received = (await readFile(raw, 'utf8')).split('\n\n');
    expect(received.slice(0, 2)).toEqual([' date 2020-11-30 BAKU, Azerbaijan, Nov. 30', 'Trend:']);
    const { body } = splitFile(await readFile(path.join(content, FILE), 'utf8'));
    const html = parseFragment(renderReport(parseReport(body)));
    const shown = html.childNodes.filter((node) => node.nodeName !== '#text');
    expect(shown.map((node) => node.nodeName)).toEqual(['p', 'p', 'p', 'p', 'p']);
    expect(shown.map(textOf)).toEqual(received.slice(2).map((paragraph) => paragraph.trim()));
    expect(shown.map(textOf).join(' ')).toContain(
      '"Joint Declaration on Strengthening the Multidimensional Strategic Partnership between Italy and Azerbaijan"',
    );
  });

  it('changes nothing when it is imported again', async () => {
    const before = await stat(path.join(content, FILE));
    for (const flags of [described, ['--slug', 'another']]) {
      const { stdout } = await importSeed(...flags);
      expect(stdout).toContain(`already held, unchanged: ${FILE}`);
    }
    expect((await stat(path.join(content, FILE))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(path.dirname(path.join(content, FILE)))).toEqual([path.basename(FILE)]);
  });
}, 60_000);
