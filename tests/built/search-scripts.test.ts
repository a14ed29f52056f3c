import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinArchive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { loadSettings } from '../../src/intake/settings.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { makeSearchIndex, writeSearchIndex } from '../../src/publish/search-index.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { tokensOf } from '../../src/query/tokens.ts';
import type { SearchBackend } from '../../src/search/backend.ts';
import { loadBackend } from '../../src/search/load-backend.ts';
import { ReferenceBackend } from '../../src/search/reference-backend.ts';
import { snowball } from '../support/snowball.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A text to a report, with its language. Their ordinals are their places here. */
const TEXTS: readonly [language: string, text: string][] = [
  ['hi', 'दल की बैठक, संयुक्त राष्ट्र के कार्यकर्ताओं से'],
  ['hi', 'दिल और दिलों की बात, २०२० में'],
  ['hi', 'दाल की कीमत, संयुकत, पार्टी, ऩ'],
  ['ja', 'ガス会社の発表、サッカー'],
  ['ja', 'カスの処理、パリとハリ'],
  ['th', 'ข่าวสารวันนี้ นำ'],
  ['th', 'ข้าวสารวันนี้ นา น้ำ'],
  ['ta', 'தமிழ் நாடு கோயில், 3½ லட்சம்'],
  ['bn', 'কোলকাতা বাংলা কলকাতা'],
  ['ko', '서울과 부산의 소식'],
  ['my', 'မြန်မာ သတင်း'],
  ['ru', 'Йошкар-Ола, пʼять, U.S'],
];

let folder: string;
let remove: () => Promise<void>;
let backend: SearchBackend;
let reference: SearchBackend;

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder('scripts'));
  const content = path.join(folder, 'content');
  const day = (at: number): string => String(at + 1).padStart(2, '0');
  await writeFiles(
    content,
    TEXTS.map(([language, text], at) => ({
      path: `articles/2021/01/2021-01-${day(at)}-text.md`,
      text: `---\ndate: 2021-01-${day(at)}\ndateline: ''\nsource: Vistula Press\nplaces: []\norganisations: []\nsuppliedTitle: Title\nlanguage: ${language}\n---\n\n${text}\n`,
    })),
  );
  const { records } = await readArchive({
    folders: { content, out: folder, cache: folder },
    settings: await loadSettings(),
    check: 'off',
  });
  const archive = joinArchive(records, { language: 'en', untitled: 'Untitled' });
  const index = await makeSearchIndex(archive, { cache: folder, extra: [], limit: 1_000, progress: () => {} });
  await writeSearchIndex(index, path.join(folder, 'site'));
  backend = await loadBackend(searchFilesOnDisk(path.join(folder, 'site')));
  reference = new ReferenceBackend({ archive, extra: [], stem: snowball });
});

afterAll(() => remove());

async function found(by: SearchBackend, typed: string): Promise<number[]> {
  const request = { tree: parseQuery(typed), facets: {}, after: undefined, before: undefined };
  const { hits } = await by.search(request, { offset: 0, limit: 100, sort: 'oldest' });
  return hits.map(({ ordinal }) => ordinal);
}

describe('a search in scripts whose marks are part of a letter', () => {
  it.each<[typed: string, ordinals: number[]]>([
    ['दल', [0]],
    ['दिल', [1]],
    ['दाल', [2]],
    ['संयुक्त', [0]],
    ['2020', [1]],
    ['न', []],
    ['ガス', [3]],
    ['カス', [4]],
    ['ข่าวสาร', [5]],
    ['ข้าวสาร', [6]],
    ['ข', []],
    ['น้ำ', [6]],
    ['น้า', []],
    ['นา', [6]],
    ['தமிழ்', [7]],
    ['தமிழ', []],
    ['"3½ லட்சம்"', [7]],
    ['কোলকাতা', [8]],
    ['서울과', [9]],
    ['"п’ять U.S."', [11]],
  ])('finds for %s the reports %j', async (typed, ordinals) => {
    expect(await found(backend, typed)).toEqual(ordinals);
    expect(await found(backend, typed.normalize('NFD'))).toEqual(ordinals);
  });

  it('finds every word, and every two side by side, where plain reading finds them', async () => {
    for (const [, text] of TEXTS) {
      const tokens = tokensOf(text);
      for (const [at, { start, end }] of tokens.entries()) {
        for (const typed of [text.slice(start, end), `"${text.slice(start, tokens[at + 1]?.end)}"`]) {
          const ordinals = await found(reference, typed);
          expect(ordinals.length, typed).toBeGreaterThan(0);
          expect(await found(backend, typed), typed).toEqual(ordinals);
        }
      }
    }
  });
});
