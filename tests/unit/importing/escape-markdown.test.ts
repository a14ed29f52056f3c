import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/importing/escape-markdown.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The paragraphs of the page that a body gives; anything but a paragraph is named. */
function paragraphs(body: string): string[] {
  return parseFragment(renderReport(parseReport(body)))
    .childNodes.filter((node) => !('value' in node && node.value.trim() === ''))
    .map((node) => (node.nodeName === 'p' ? '' : `<${node.nodeName}> `) + textOf(node));
}

/** What a page can show of a text: its paragraphs, white space at the ends of lines apart. */
function received(text: string): string[] {
  return text
    .replace(/[ \t]+$/gm, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^[ \t]+/gm, '').replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '');
}

const shown = (text: string): string[] =>
  paragraphs(escapeMarkdown(text)).map((paragraph) => paragraph.replace(/^[ \t]+/gm, ''));

describe('escapeMarkdown', () => {
  it.each([
    ['1987. A year', '1987\\. A year'],
    ['3) Third', '3\\) Third'],
    ['1987. A year, with (brackets).', '1987\\. A year, with (brackets).'],
    ['# 1 in sales', '\\# 1 in sales'],
    ['- a dash', '\\- a dash'],
    ['> said', '\\> said'],
    ['* * *', '\\* * *'],
    ['a *b* c', 'a \\*b* c'],
    ['two ** stars', 'two ** stars'],
    ['a <b>bold</b> word', 'a \\<b>bold\\</b> word'],
    ['<https://example.org>', '\\<https://example.org>'],
    ['see https://example.org/a_b_c.', 'see https://example.org/a_b_c.'],
    ['Smith & Sons, R&D', 'Smith & Sons, R&D'],
    ['&copy; 2020 &madeup;', '\\&copy; 2020 &madeup;'],
    ['C:\\temp\\*', 'C:\\temp\\\\*'],
    ['[the conflict] and [it](x)', '[the conflict] and \\[it](x)'],
    ['[1]: https://example.org', '\\[1]: https://example.org'],
    ['[^1]: note', '\\[^1]: note'],
    ['![ship](x.png)', '!\\[ship](x.png)'],
    ['a `b` c', 'a \\`b` c'],
    ['~~struck~~', '\\~~struck~~'],
    ['Title\n===', 'Title\n\\==='],
    ['Title\n---', 'Title\n\\---'],
    ['a | b\n--- | ---', 'a | b\n\\--- | ---'],
    ['    four spaces', '&#32;   four spaces'],
    ['```\ncode', '\\```\ncode'],
    ['line\\\nline', 'line\\\\\nline'],
    ['line  \nline', 'line\nline'],
    ['“quoted” "straight" — 20 % … ’s', '“quoted” "straight" — 20 % … ’s'],
  ])('%j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(shown(text)).toEqual(received(text));
  });

  it('shows the characters of any printable text', () => {
    const unit = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...'*_`[]()<>#+-!|~\\&;:="\'./@^1 \n') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'http://a.b',
          'www.a.b',
          'a@b.cd',
          '\n\n',
          '    ',
          '&amp;',
          '<b>',
          '| - |',
          '[^1]',
          '1. ',
        ),
      },
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        expect(shown(text)).toEqual(received(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves plain prose as it is', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ž’“”]{1,9}[,;:]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = `${words.join(' ')}.`;
        expect(escapeMarkdown(text)).toBe(text);
      }),
    );
  });

  it.each([
    '*'.repeat(5000),
    '>'.repeat(1000),
    '['.repeat(3000),
    '- '.repeat(1000),
    '*a '.repeat(1000),
    '_a*'.repeat(500),
    '`'.repeat(3000),
  ])('copes with markup piled up: %.4s…', (pile) => {
    expect(shown(pile)).toEqual(received(pile));
  });

  it('refuses what Markdown cannot carry', () => {
    expect(() => escapeMarkdown('a\0b')).toThrow('cannot carry');
  });
});
