import { describe, expect, it } from 'vitest';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

const html = (text: string): string => renderReport(parseReport(text));

describe('renderReport keeps the words', () => {
  it.each([
    ['"straight" ‘curly’ -- ... (c)', '<p>"straight" ‘curly’ -- ... (c)</p>'],
    ['~20~ percent', '<p>~20~ percent</p>'],
    ['- [x] done', '<ul>\n<li>[x] done</li>\n</ul>'],
    ['a <b>bold</b> word', '<p>a &#x3C;b>bold&#x3C;/b> word</p>'],
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['before ![a ship](https://example.org/x.png) after', '<p>before a ship after</p>'],
    ['![a ship][1]\n\n[1]: https://example.org/x.png', '<p>a ship</p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('links', () => {
  it('carry their host apart from the text', () => {
    expect(html('[the act](https://example.org/act)')).toBe(
      '<p><a href="https://example.org/act" data-host="example.org">the act</a></p>',
    );
    expect(html('<desk@example.org>')).toBe('<p><a href="mailto:desk@example.org">desk@example.org</a></p>');
  });

  it.each([
    'javascript:alert(1)',
    '//example.org/a',
    '/local',
    'data:text/html,x',
    'ftp://example.org',
    'JaVaScRiPt:x',
  ])('lose the address %s and keep their words', (address) => {
    expect(html(`[words](<${address}>)`)).toBe('<p><a>words</a></p>');
  });
});

describe('headings', () => {
  it('begin at level 2', () => {
    expect(html('# A\n\n## B')).toBe('<h2>A</h2>\n<h3>B</h3>');
    expect(html('## A')).toBe('<h2>A</h2>');
  });
});

describe('footnotes', () => {
  it('link to the note and back', () => {
    const page = html('a[^1]\n\n[^1]: note');
    expect(page).toContain('href="#text-fn-1" id="text-fnref-1"');
    expect(page).toContain('<li id="text-fn-1">');
    expect(page).toContain('href="#text-fnref-1"');
    expect(page).toContain('aria-label="Back to the text at note 1"');
  });
});

describe('tables', () => {
  it('take the focus, so that a wide one scrolls by keyboard', () => {
    expect(html('| a |\n|---|\n| b |')).toMatch(/^<table tabindex="0">/);
  });

  it('say how their cells are aligned where the style sheet reads it', () => {
    expect(html('| a |\n|--:|\n| b |')).toContain('<td data-align="right">b</td>');
  });
});
