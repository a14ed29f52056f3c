import { describe, expect, it } from 'vitest';
import { report } from '../checking/checked.ts';
import { contentFolder, read, told } from './temporary.ts';

const FILE = 'articles/2020/11/2020-11-30-two.md';

describe('without the checker’s rules', () => {
  it.each([
    ['over the byte limit', Buffer.alloc(1_000_001, 'a'), 'file/size'],
    ['with unreadable frontmatter', report({ headline: 'A: b' }), 'file/yaml-quotes'],
    ['without frontmatter', 'Text.\n', 'file/frontmatter'],
    ['with frontmatter over a limit', report({ places: '['.repeat(100) }), 'file/nesting'],
  ])('a file %s still stops a build', async (_, text, rule) => {
    const { records, diagnostics } = await read(contentFolder({ [FILE]: text }), 'off');
    expect(records.articles).toEqual([]);
    expect(diagnostics.map((diagnostic) => [diagnostic.severity, diagnostic.rule])).toEqual([['error', rule]]);
  });

  it('a file without any date still stops a build', async () => {
    const result = await read(
      contentFolder({ 'articles/a.md': report({ date: undefined }), 'articles/b.md': report({ date: 'soon' }) }),
      'off',
    );
    expect(told(result).map((fault) => `${fault.split(' ')[0]} ${fault.split(' ').at(-1)}`)).toEqual([
      'articles/a.md article/required-key',
      'articles/b.md article/date-format',
    ]);
  });

  it('every other file is published with the keys that are right', async () => {
    const text = report(
      {
        date: "'2020-11-30T10:00:00Z'",
        dateline: undefined,
        places: '{a: b}',
        source: '7',
        layout: 'post',
        headline: 'Two',
        language: 'no such tag',
        extra: '{topic: water}',
      },
      '# One\n\nA <script>alert(1)</script> [link](javascript:x) ![map](m.png).\n',
    );
    const { records, diagnostics } = await read(contentFolder({ 'articles/x/A post.md': text }), 'off');
    expect(diagnostics).toEqual([]);
    expect(records.articles).toMatchObject([
      {
        id: '2020/11/30/a-post',
        file: 'articles/x/A post.md',
        data: { date: '2020-11-30', headline: 'Two', organisations: [], extra: { topic: 'water' } },
      },
    ]);
    expect(Object.keys(records.articles[0]?.data ?? {}).sort()).toEqual(['date', 'extra', 'headline', 'organisations']);
    expect(records.articles[0]?.html).toBe(
      '<h2>One</h2>\n<p>A &#x3C;script>alert(1)&#x3C;/script> <a>link</a> map.</p>',
    );
  });

  it('a text over a limit is shown as it is written', async () => {
    const { records, diagnostics } = await read(
      contentFolder({ [FILE]: report({}, `Before <b> & after.\n\n${'> '.repeat(200)}deep\n`) }),
      'off',
    );
    expect(diagnostics).toEqual([]);
    expect(records.articles[0]?.html).toBe(`<p>Before &lt;b&gt; &amp; after.</p>\n<p>${'&gt; '.repeat(200)}deep</p>`);
  });

  it('an empty text and another encoding are published too', async () => {
    const { records, diagnostics } = await read(
      contentFolder({
        [FILE]: report({}, ''),
        'articles/2020/11/2020-11-30-one.md': Buffer.from(report({}, 'Caf\u00e9\n'), 'latin1'),
      }),
      'off',
    );
    expect(diagnostics).toEqual([]);
    expect(records.articles.map(({ html }) => html)).toEqual(['<p>Caf\u00e9</p>', '']);
  });

  it('the text of a withdrawn report stands in no record, however it says so', async () => {
    for (const keys of [{ status: 'withdrawn' }, { status: 'Withdrawn' }, { withdrawn: 'yes' }]) {
      const { records } = await read(contentFolder({ [FILE]: report(keys, 'Secret.\n') }), 'off');
      expect(records.articles[0]).toMatchObject({ html: '', opening: '', data: { status: 'withdrawn' } });
    }
  });

  it('records keep what is right, and files that are no content are warnings', async () => {
    const result = await read(
      contentFolder({ 'places/sepino.yaml': 'name: Sepino\nkind: town\npartOf: italy\n', 'articles/photo.jpg': 'x' }),
      'off',
    );
    expect(result.records.places.get('sepino')).toEqual({ name: 'Sepino', kind: 'area', partOf: 'italy' });
    expect(result.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['warning', 'file/does-not-belong'],
    ]);
  });
});
