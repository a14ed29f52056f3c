import { describe, expect, it } from 'vitest';
import { faults, report } from './checked.ts';

/** Faults in a text; it begins in line 9. */
const inText = (body: string, keys: Record<string, string> = {}): string[] => faults(report(keys, body));

describe('a text', () => {
  it('may hold what news reports are made of', () => {
    expect(
      inText(
        '## Section\n\n### Part\n\nA “quote”, a [link](https://a.example/), a@b.example, 5 < 6 & 7 > 2.\n\n- one\n- two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nNote[^1].\n\n[^1]: Here.\n',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '',
      '7:1-4 error the text must follow the closing ---. Put the report’s text there. Found nothing. article/body-empty',
    ],
    [
      ' \n\n',
      '7:1-4 error the text must follow the closing ---. Put the report’s text there. Found nothing. article/body-empty',
    ],
    [
      '# Title\n\nText.\n',
      '9:1-8 error a heading in the text must be of level 2 (##) or deeper, since level 1 is the title. Add a #, or put a backslash before it if it was printed. Found "# Title". article/heading-level',
    ],
    [
      '## A\n\n#### B\n\nText.\n',
      '11:1-7 warning a heading must be at most one level below the one before it, here level 3 (###). Found "#### B". article/heading-level',
    ],
    [
      'A <b>word.\n',
      '9:3-6 error the text must be without HTML, which would be shown as it is written. Take the tag out, or put a backslash before its <. Found "<b>". article/raw-html',
    ],
    [
      '<script>\nalert(1)\n</script>\n',
      '9:1-9 error the text must be without HTML, which would be shown as it is written. Take the tag out, or put a backslash before its <. Found "<script> alert(1) </script>". article/raw-html',
    ],
    [
      'See ![map](map.png).\n',
      '9:5-20 error the archive keeps text alone, so a text must be without images. Take the image out, or leave its description as text. Found "![map](map.png)". article/image',
    ],
    [
      'See [that](javascript:alert(1)).\n',
      '9:5-32 error a link must have a full address that begins with https://, http:// or mailto:. Write the address out, or leave the words without a link. Found "javascript:alert(1)". article/link-address',
    ],
    [
      'See [that](/other/).\n',
      '9:5-20 error a link must have a full address that begins with https://, http:// or mailto:. Write the address out, or leave the words without a link. Found "/other/". article/link-address',
    ],
    ['One.\n\nTODO\n', '11:1-5 error TODO must be replaced by what is right. Found "TODO". article/todo'],
    [
      'A\u200Bword.\n',
      '9:2-3 error a text must be without invisible characters. Delete it, or type a space in its place. Found "U+200B zero width space". article/invisible-character',
    ],
    [
      'A \u202Eword.\n',
      '9:3-4 error a text must be without characters that change its direction. Delete it, or set language to that of the text. Found "U+202E right-to-left override". article/direction-character',
    ],
    [
      'A bell\u0007.\n',
      '9:7-8 error a text must be without invisible characters. Delete it, or type a space in its place. Found "U+0007". article/invisible-character',
    ],
    [
      'co\u00ADoperate\n',
      '9:3-4 warning a text must be without soft hyphens, which search cannot see past. Delete it. Found "U+00AD soft hyphen". article/invisible-character',
    ],
    [
      'caf\uFFFD\n',
      '9:4-5 warning a text must be without replacement characters: a letter was lost before the file came here. Put the right one in. Found "U+FFFD replacement character". article/damaged-character',
    ],
    [
      '😀 <i>\n',
      '9:4-7 error the text must be without HTML, which would be shown as it is written. Take the tag out, or put a backslash before its <. Found "<i>". article/raw-html',
    ],
  ])('%j', (body, message) => {
    expect(inText(body)).toEqual([message]);
  });

  it('may join and direct letters where its language does', () => {
    expect(inText('می\u200Cروم \u200F(یک)\n', { language: 'fa' })).toEqual([]);
    expect(inText('می\u200Cروم\n')).toHaveLength(1);
    expect(inText('👩\u200D👩\u200D👧 and 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\n')).toEqual([]);
    expect(inText('a \u202Eb\n', { language: 'ar' })).toHaveLength(1);
  });

  it('that repeats a fault thousands of times is told a hundred, and how many more', () => {
    const found = inText('\u200B'.repeat(5000));
    expect(found).toHaveLength(100);
    expect(found.at(-1)).toContain('The file has 4,900 more of these.');
  });
});
