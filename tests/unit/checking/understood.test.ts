import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import { fenced } from '../../../src/checking/reporters/fenced.ts';
import { code, COMMENT_MARK, understoodComment } from '../../../src/checking/reporters/understood.ts';
import { workflowCommand } from '../../../src/checking/reporters/workflow-command.ts';
import { understoodOf } from '../../../src/checking/understood.ts';
import { asLine, understoodSchema, type Understood } from '../../../src/schemas/understood.ts';
import { contentFolder, read } from '../intake/temporary.ts';
import { report } from './checked.ts';

const FILES = {
  'places/sepino.yaml': 'name: Sepino\nkind: municipality\n',
  'places/baku.yaml': 'name: Baku\nkind: city\n',
  'sources/meridian.yaml': 'name: Meridian News Agency\nkind: news agency\n',
  'articles/2020/11/2020-11-30-good.md': report(
    { headline: 'Council meets', places: '[SEPINO, Atlantis]' },
    'The council met. See [the minutes](https://minutes.example/30).\n',
  ),
  'articles/2020/11/2020-11-30-bad.md': report({ source: undefined }),
};

const understood = async (files: readonly string[], scope: readonly string[] = []): Promise<Understood> =>
  understoodOf(7, { ...(await read(contentFolder(FILES))), files, scope, language: 'en' });

describe('what a pull request was understood as', () => {
  it('is the dateline as parsed, names with their records, links and faults; nothing of a report with errors', async () => {
    expect(await understood(Object.keys(FILES))).toEqual({
      pullRequest: 7,
      reports: [
        {
          file: 'articles/2020/11/2020-11-30-good.md',
          understood: {
            date: '2020-11-30',
            title: 'Council meets',
            dateline: 'BAKU, Azerbaijan, Nov. 30',
            filedFrom: { name: 'Baku', id: 'baku' },
            source: { name: 'Meridian News Agency', id: 'meridian' },
            places: [
              { name: 'SEPINO', id: 'sepino' },
              { name: 'Atlantis', id: null },
            ],
            organisations: [],
            links: ['https://minutes.example/30'],
          },
          errors: 0,
          warnings: 1,
          duplicates: [],
        },
        { file: 'articles/2020/11/2020-11-30-bad.md', understood: null, errors: 1, warnings: 1, duplicates: [] },
      ],
      more: 0,
      scope: [],
      errors: 1,
      warnings: 2,
    });
  });

  it('is what is published: a dateline is read in the language of its report', async () => {
    const files = {
      'places/berlin.yaml': 'name: Berlin\nkind: city\n',
      'articles/2020/11/2020-11-30-own.md': report({
        language: 'de',
        dateline: 'Deutschland, Berlin, 30. Nov.',
        places: '[Berlin]',
      }),
      'articles/2020/11/2020-11-30-default.md': report({ dateline: 'Германия, Берлин, 30 нояб.', places: '[Berlin]' }),
    };
    const checked = await read(contentFolder(files));
    const { reports } = understoodOf(7, { ...checked, files: Object.keys(files), scope: [], language: 'ru' });
    const published = joinArchive(checked.records, { language: 'ru', untitled: '-' });
    const filedFrom = reports.map(({ understood }) => understood?.filedFrom?.name);
    expect(filedFrom).toEqual(['Berlin', 'Берлин']);
    expect(published.reports.map(({ filedFromName }) => filedFromName).sort()).toEqual(filedFrom);
  });

  it('leaves out what did not change, and what is gone', async () => {
    expect((await understood(['articles/2020/11/2020-11-30-gone.md'])).reports).toEqual([]);
  });

  it('passes its own schema, and nothing else does', async () => {
    const whole = await understood(Object.keys(FILES), ['one\nline \u202e only', 'x'.repeat(1000)]);
    expect(understoodSchema.safeParse(whole).success).toBe(true);
    for (const wrong of [
      { ...whole, pullRequest: '7' },
      { ...whole, pullRequest: 0 },
      { ...whole, extra: true },
      { ...whole, scope: ['two\nlines'] },
      { ...whole, scope: ['x'.repeat(301)] },
      { ...whole, scope: ['turned \u202e'] },
      { ...whole, reports: Array.from({ length: 51 }, () => whole.reports[0]) },
      { ...whole, reports: [{ ...whole.reports[0], file: { toString: 'x' } }] },
    ])
      expect(understoodSchema.safeParse(wrong).success).toBe(false);
  });

  it('is posted as tables in which nothing of it is a link, a mention, an image or HTML', async () => {
    const [good, bad] = (await understood(Object.keys(FILES))).reports;
    if (!good?.understood || !bad) throw new Error('Two reports are needed.');
    const hostile = '@everyone `<img src=x>` | [x](https://evil.example) #1';
    const comment = understoodComment({
      pullRequest: 7,
      reports: [{ ...good, understood: { ...good.understood, title: hostile }, duplicates: ['the text'] }, bad],
      more: 3,
      scope: [hostile],
      errors: 1,
      warnings: 2,
    });
    expect(comment.split('\n')[0]).toBe(COMMENT_MARK);
    expect(comment).toContain('| Title | ``@everyone `<img src=x>` \\| [x](https://evil.example) #1`` |');
    expect(comment).toContain('| Filed from | `Baku` → `baku` |');
    expect(comment).toContain('| Places | `SEPINO` → `sepino`, `Atlantis` (no record) |');
    expect(comment).toContain('| Understood | nothing before its errors are mended |');
    expect(comment).toContain('And 3 more.');
    const outside = comment.slice(COMMENT_MARK.length).replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/[@<#]|\]\(|https?:/);
  });

  it('fits into a comment, however long', async () => {
    const [good] = (await understood(Object.keys(FILES))).reports;
    if (!good?.understood) throw new Error('A report is needed.');
    const long = { name: 'x'.repeat(300), id: 'y'.repeat(300) };
    const many = Array.from({ length: 50 }, () => ({
      ...good,
      understood: { ...good.understood, places: Array.from({ length: 20 }, () => long) } as typeof good.understood,
    }));
    const comment = understoodComment({ pullRequest: 7, reports: many, more: 0, scope: [], errors: 0, warnings: 0 });
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/And \d+ more\./);
  });
});

describe('asLine', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['\u202Ea\u0000', 'a'],
    ['lone \uD800 half', 'lone   half'],
    ['x'.repeat(300), 'x'.repeat(300)],
  ])('makes %j %j', (text, line) => expect(asLine(text)).toBe(line));

  it('cuts what is long between characters', () => {
    const cut = asLine('😀'.repeat(200));
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut).toMatch(/^(?:😀)+…$/u);
  });
});

describe('code', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['```', '```` ``` ````'],
    ['a|b', '`a\\|b`'],
    ['', ''],
  ])('%j is %j', (text, span) => expect(code(text)).toBe(span));
});

describe('fenced', () => {
  it('is fenced by more than it holds, and cut where it is long', () => {
    expect(fenced('a\n```\nb\n', 100)).toBe('````text\na\n```\nb\n````');
    expect(fenced('x'.repeat(50), 10)).toMatch(/^```text\nx{10}\n… cut here/);
  });
});

describe('workflowCommand', () => {
  it('cannot be ended or multiplied by what it says', () => {
    expect(workflowCommand('error', { file: 'a:b,c\n.md', line: 3 }, '100 %\n::warning::x')).toBe(
      '::error file=a%3Ab%2Cc%0A.md,line=3::100 %25%0A::warning::x',
    );
    expect(workflowCommand('notice', {}, 'done')).toBe('::notice::done');
  });
});
