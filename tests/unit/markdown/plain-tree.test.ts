import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { markdownExtensions } from '../../../src/markdown/markdown-extensions.ts';
import { plainTree } from '../../../src/markdown/plain-tree.ts';
import { renderReport } from '../../../src/markdown/render-report.ts';
import { syntheticArchive } from '../../../src/synthetic/synthetic-archive.ts';

const parser = unified().use(remarkParse).use(markdownExtensions).freeze();

/** What the parser makes of a text. */
const parsed = (body: string): Root => parser.parse(body);

function withoutPositions(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => void delete node.position);
  return copy;
}

/** Whether the text is read by the short way; if so, it must be as the parser reads it, tree and HTML. */
function agrees(body: string): boolean {
  const tree = plainTree(body);
  if (!tree) return false;
  expect(tree).toEqual(withoutPositions(parsed(body)));
  const html = renderReport(parsed(body));
  expect(renderReport(tree)).toEqual(html);
  return true;
}

describe('the short way through plain text', () => {
  it('is taken by most reports, and says what the parser says', () => {
    let plain = 0;
    let all = 0;
    for (const { path, text } of syntheticArchive({ reports: 300 })) {
      if (!path.startsWith('articles/')) continue;
      all++;
      if (agrees(text.slice(text.indexOf('\n---\n') + 6))) plain++;
    }
    expect(plain / all).toBeGreaterThan(0.5);
  });

  it('agrees with the parser on any text it takes', () => {
    const piece = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'word',
          'Łódź',
          '—',
          '“x”',
          '1',
          '12',
          'a.b',
          '(c)',
          '!',
          '?',
          '%',
          '$',
          '^',
          ';',
          "'",
          '"',
          '/',
          '\u00A0',
          '\u2028',
          '\u0085',
          'é',
          '漢',
        ),
      },
      { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\n\n\n') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '#',
          '-',
          '+',
          '=',
          ':',
          '.',
          ')',
          '---',
          '===',
          '1.',
          '1)',
          ': -',
          '  ',
          '    ',
          '\t',
          '&',
          '*',
          '_',
          '[',
          '<',
          '|',
          '~',
          '@',
          '\\',
          '`',
          'http://a.b',
          'www.a.b',
          'mailto:',
          'xmpp:',
          'a:b',
          '{',
          '}',
          '\uFEFF',
          '\r',
        ),
      },
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        if (agrees(`${pieces.join('')}\n`)) taken++;
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it.each([
    '# A\n',
    '1. A\n',
    'A\n===\n',
    'A\n---\n',
    '- A\n',
    '    A\n',
    'A  \nB\n',
    'a@b.example\n',
    'www.a.example\n',
    'A\\\nB\n',
  ])('leaves %j to the parser', (body) => {
    expect(plainTree(body)).toBeUndefined();
  });
});
