import { describe, expect, it } from 'vitest';
import { textSha256 } from '../../../src/archive/fixity.ts';
import type { ArticleRecord, Records } from '../../../src/archive/records.ts';
import { heldArchive } from '../../../src/importing/held-archive.ts';
import { planRawText } from '../../../src/importing/plan-raw-text.ts';
import type { ImportPlan, ImportRequest } from '../../../src/importing/place-report.ts';

const records: Records = {
  articles: [],
  places: new Map([['sepino', { name: 'Sepino', kind: 'municipality' as const }]]),
  organisations: new Map([['canal-board', { name: 'Canal Board' }]]),
  sources: new Map([['kura', { name: 'Kura', kind: 'news agency' as const }]]),
  pages: new Map(),
};
const held = (file: string, sha256: string, data: Partial<ArticleRecord['data']> = {}): ArticleRecord => ({
  id: 'x',
  file,
  data: { date: '2020-11-30', ...data },
  sha256,
  html: '',
  opening: '',
});
const raw = ' date 2020-11-30 BAKU, Nov. 30\n\nKura:\n\nThe Canal Board opened a lock in Sepino. It is 1 * 2 wide.';
const plan = (text = raw, request: Partial<ImportRequest> = {}, articles: ArticleRecord[] = []): Promise<ImportPlan> =>
  planRawText(
    text,
    { data: {}, ...request },
    heldArchive(
      { ...records, articles },
      articles.map(({ file }) => file),
    ),
  );
const BODY = 'The Canal Board opened a lock in Sepino. It is 1 * 2 wide.\n';

describe('planRawText', () => {
  it('writes what the text says, with what the gazetteer finds in it', async () => {
    expect(await plan()).toEqual({
      action: 'write',
      file: 'articles/2020/11/2020-11-30-the-canal-board-opened-a-lock-in-sepino-it-is-1-2-wide.md',
      text: `---\ndate: 2020-11-30\ndateline: BAKU, Nov. 30\nsource: Kura\nplaces: [Sepino]\norganisations: [Canal Board]\n---\n\n${BODY}`,
      sha256: await textSha256(BODY),
      data: {
        date: '2020-11-30',
        dateline: 'BAKU, Nov. 30',
        source: 'Kura',
        places: ['Sepino'],
        organisations: ['Canal Board'],
      },
      overwrites: false,
      notices: [expect.stringContaining('places proposed'), expect.stringContaining('organisations proposed')],
    });
  });

  it('lets fields given by hand win, and asks for nothing that they settle', async () => {
    const data = { date: '2020-12-01', source: 'Kura', places: [], organisations: [], suppliedTitle: 'Lock opens' };
    const planned = await plan(raw, { data, slug: 'lock-opens' });
    expect(planned).toMatchObject({
      file: 'articles/2020/12/2020-12-01-lock-opens.md',
      data: { ...data, dateline: 'BAKU, Nov. 30' },
    });
    expect(planned).toMatchObject({
      notices: [
        'the dateline “BAKU, Nov. 30” names another day than the report’s date, 2020-12-01, which stays',
        '--date 2020-12-01 replaces the report’s own date, 2020-11-30',
      ],
    });
  });

  it('puts TODO where no agency is marked', async () => {
    expect(await plan(' date 2020-11-30 A lock opened.')).toMatchObject({
      data: { source: 'TODO', dateline: '' },
      notices: [expect.any(String), expect.stringContaining('--source')],
    });
  });

  it('skips a text without date or words, and says what to do', async () => {
    expect(await plan('A lock opened.')).toEqual({
      action: 'skip',
      reason: 'it has no date: give one with --date YYYY-MM-DD',
      needsDate: true,
    });
    expect(await plan(' date 2020-11-30 BAKU, Nov. 30\n\nKura:\n')).toEqual({
      action: 'skip',
      reason: 'it holds no text',
      needsDate: false,
    });
    expect(await plan(' date 2020-11-30 a\0b')).toMatchObject({
      action: 'skip',
      reason: expect.stringContaining('cannot carry'),
    });
  });

  it('cuts the slug at a word within 60 characters and numbers it where it is taken', async () => {
    const text = ` date 2020-11-30 ${'Lock keepers '.repeat(20)}`;
    const first = 'articles/2020/11/2020-11-30-lock-keepers-lock-keepers-lock-keepers-lock-keepers-lock.md';
    expect(await plan(text)).toMatchObject({ file: first });
    expect(await plan(text, {}, [held(first, '0')])).toMatchObject({
      file: first.replace('.md', '-2.md'),
      overwrites: false,
    });
  });

  it('takes the slug from the headline, else from the text behind page furniture', async () => {
    expect(await plan(raw, { data: { headline: 'Lock opens' } })).toMatchObject({
      file: 'articles/2020/11/2020-11-30-lock-opens.md',
    });
    expect(await plan(' date 2020-11-30 menu_open\n\nBAKU, Nov. 30\n\nLocks open.')).toMatchObject({
      file: 'articles/2020/11/2020-11-30-locks-open.md',
    });
  });
});

describe('a text that the archive holds', () => {
  const file = 'articles/2020/11/2020-11-30-lock.md';
  it('is unchanged, whatever its slug and even without a date', async () => {
    const articles = [held(file, await textSha256(BODY))];
    expect(await plan(raw, { slug: 'other' }, articles)).toEqual({
      action: 'unchanged',
      held: { file, withdrawn: false },
    });
    expect(await plan(raw.replace(' date 2020-11-30 ', ''), {}, articles)).toMatchObject({ action: 'unchanged' });
  });

  it('is written over its own file with --force, and never a second time elsewhere', async () => {
    const articles = [held(file, await textSha256(BODY))];
    expect(await plan(raw, { force: true }, articles)).toMatchObject({ action: 'write', file, overwrites: true });
    expect(await plan(raw, { force: true, slug: 'other' }, articles)).toMatchObject({ action: 'unchanged' });
  });

  it('is not taken again once withdrawn', async () => {
    const withdrawn = { date: '2021-01-01', reason: 'By order of a court.', textSha256: await textSha256(BODY) };
    const articles = [held(file, 'e3b0', { status: 'withdrawn', withdrawn })];
    expect(await plan(raw, { force: true }, articles)).toEqual({
      action: 'unchanged',
      held: { file, withdrawn: true },
    });
  });

  it('another text is not written over it without --force', async () => {
    const articles = [held(file, '0')];
    expect(await plan(raw, { slug: 'lock' }, articles)).toMatchObject({
      action: 'skip',
      reason: expect.stringContaining('--force'),
    });
    expect(await plan(raw, { slug: 'lock', force: true }, articles)).toMatchObject({
      action: 'write',
      overwrites: true,
    });
  });
});
