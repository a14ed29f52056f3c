import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../../src/importing/guess-format.ts';
import { readRecords } from '../../../src/importing/read-records.ts';
import { wordsShown } from '../../../src/importing/word-sequence.ts';
import { makeDocx, wordParagraph } from '../../support/make-docx.ts';
import { all, bodyOf, inputOf, planOf } from '../../support/plan-of.ts';

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const html = (paragraphs: readonly string[]): string =>
  paragraphs
    .map(
      (text, index) =>
        `<${index % 3 === 2 ? 'li' : 'p'}>${xml(text).replace(/(\S+)$/, '<b>$1</b>')}</${index % 3 === 2 ? 'li' : 'p'}>`,
    )
    .join('\n');
const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Paragraphs of plain words, as each format holds them. */
const HOLDS: Record<Format, (paragraphs: readonly string[]) => string | Uint8Array> = {
  raw: (paragraphs) => ` date 2020-11-30 ${paragraphs.join('\n\n')}`,
  markdown: (paragraphs) => `---\ndate: 2020-11-30\n---\n${html(paragraphs)}`,
  html: (paragraphs) => `<html><body><article>${html(paragraphs)}</article></body></html>`,
  rss: (paragraphs) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>K</title><item><title>T</title><content:encoded>${xml(html(paragraphs))}</content:encoded></item></channel></rss>`,
  wordpress: (paragraphs) =>
    `<rss xmlns:wp="w" xmlns:content="c"><channel><item><title>T</title><content:encoded>${inCdata(paragraphs.map(xml).join('\n\n'))}</content:encoded></item></channel></rss>`,
  docx: (paragraphs) => makeDocx(paragraphs.map((text) => wordParagraph(text)).join('')),
  ninjs: (paragraphs) => JSON.stringify({ uri: 'x', body_html: html(paragraphs) }),
  csv: (paragraphs) => `date,text\n2020-11-30,${cell(paragraphs.join('\n\n'))}\n`,
};

const word = fc.oneof(
  fc.constantFrom(
    'lock',
    'gate.',
    '“quay”',
    'R&D',
    '1987.',
    '#',
    '-',
    '*',
    '_a_',
    '**b**',
    '`c`',
    '<b>',
    '</b>',
    '&amp;',
    '&copy;',
    '\\',
    '[x](y)',
    '![z](w)',
    '[^1]',
    '~~s~~',
    '|',
    '---',
    '===',
    'https://a.example/b_c_d',
    'www.a.example',
    'a@b.example',
    '{{x}}',
    '1)',
    '+',
    'Ä',
    'مفتاح',
    '水门',
    '🚢',
    ':',
  ),
  fc.string({ unit: fc.constantFrom(...'abcé*_[]()<>`~|\\!:.#&;"\'{}-+='), minLength: 1, maxLength: 6 }),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Anchored ${words.join(' ')} end`);

describe('words in are words out', () => {
  it.each(FORMATS)('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const held = HOLDS[format](paragraphs);
        const input = {
          ...inputOf('in', typeof held === 'string' ? held : ''),
          ...(typeof held === 'string' ? {} : { bytes: () => Promise.resolve(held) }),
        };
        const [record, ...others] = await all(readRecords(input, format, {}, { report: 1_000_000 }));
        expect(others).toEqual([]);
        const body = bodyOf(
          await planOf(record ?? { name: '', fault: 'nothing' }, { date: '2020-11-30', dateline: '', byline: [] }),
        );
        expect(wordsShown(body)).toEqual(paragraphs.join(' ').split(/\s+/));
      }),
      { numRuns: 60 },
    );
  });
});
