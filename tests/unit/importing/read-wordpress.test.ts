import { describe, expect, it } from 'vitest';
import { readWordpress } from '../../../src/importing/read-wordpress.ts';
import { all, bodyOf, fieldsOf, inPieces, planOf } from '../../support/plan-of.ts';

// Every post here is invented.
const wxr = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Locks</title><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>aberg</wp:author_login><wp:author_display_name><![CDATA[Anna Berg]]></wp:author_display_name></wp:author>${items}</channel></rss>`;
const item = (content: string, more = ''): string =>
  `<item><title>Lock opens</title><link>https://locks.example/?p=1</link><pubDate>Mon, 30 Nov 2020 20:30:00 +0000</pubDate><dc:creator>aberg</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_date>2020-12-01 00:30:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;
const read = (text: string, length?: number) => all(readWordpress('export.xml', inPieces(text, length)));

describe('readWordpress', () => {
  it('reads posts piece by piece: the blog’s own day, the author’s name, paragraphs from blank lines', async () => {
    const [record, ...others] = await read(
      wxr(
        item(
          'A lock &amp; a gate\nopened.\n\n<h2>Late</h2>\n\n[caption id="a"]<img src="/x.png" alt="A gate" /> The gate[/caption]',
        ),
      ),
    );
    expect(others).toEqual([]);
    const plan = await planOf(record ?? { name: '', fault: '' });
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-12-01',
      headline: 'Lock opens',
      byline: ['Anna Berg'],
      url: 'https://locks.example/?p=1',
      language: 'en-US',
      notices: expect.stringContaining('shortcodes stay'),
    });
    expect(bodyOf(plan)).toBe(
      'A lock & a gate\\\nopened.\n\n## Late\n\n\\[caption id="a"] [A gate](https://locks.example/x.png) The gate\\[/caption]\n',
    );
  });

  it('reads blocks', async () => {
    const [record] = await read(
      wxr(
        item(
          '<!-- wp:paragraph -->\n<p>A <em>lock</em>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>one</li></ul><!-- /wp:list -->',
        ),
      ),
    );
    expect(bodyOf(await planOf(record ?? { name: '', fault: '' }))).toBe('A *lock*.\n\n- one\n');
  });

  it('names what is no published post', async () => {
    const records = await read(
      wxr(
        [
          item('a').replace('>post<', '>page<'),
          item('b').replace('publish', 'draft'),
          item('c', '<wp:post_password>x</wp:post_password>'),
          item('d'),
        ].join(''),
      ),
    );
    expect(records.map((record) => ('fault' in record ? record.fault : 'read'))).toEqual([
      'it is of the kind “page”, not a post',
      'it was not published: its status is “draft”',
      'it is kept behind a password',
      'read',
    ]);
  });

  it('gives the posts before the place where an export breaks off, and says where that is', async () => {
    const whole = wxr(item('one') + item('two') + item('three'));
    const records = await read(whole.slice(0, whole.indexOf('three')));
    expect(records.map((record) => ('fault' in record ? `${record.name}: ${record.fault}` : 'read'))).toEqual([
      'read',
      'read',
      expect.stringContaining('export.xml, after item 2: it breaks off at line 2'),
    ]);
  });

  it('refuses entities of its own', async () => {
    expect(await read(`<!DOCTYPE x [<!ENTITY y SYSTEM "https://a.example">]>${wxr(item('&y;'))}`)).toEqual([
      { name: 'export.xml', fault: expect.stringContaining('declares entities') },
    ]);
  });

  it('holds one post at a time, however long the export is', async () => {
    let made = 0;
    let most = 0;
    async function* endless(): AsyncGenerator<string> {
      yield wxr('').replace('</channel></rss>', '');
      for (; made < 2000; made += 1) yield item(`<p>${'A lock opened. '.repeat(700)}</p>`);
      yield '</channel></rss>';
      await Promise.resolve();
    }
    let count = 0;
    for await (const record of readWordpress('export.xml', endless())) {
      if ('text' in record) count += 1;
      most = Math.max(most, made - count);
    }
    expect([count, most]).toEqual([2000, expect.any(Number)]);
    expect(most).toBeLessThanOrEqual(2);
  });
});
