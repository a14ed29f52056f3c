import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../../src/citing/csl-json.ts';
import { dataLink } from '../../../src/citing/data-link.ts';
import { bibtex } from '../../../src/citing/bibtex.ts';
import { citationDownloads } from '../../../src/citing/downloads.ts';
import { ris } from '../../../src/citing/ris.ts';
import { cited } from '../../support/cited-reports.ts';

describe('dataLink', () => {
  it('is percent-encoded, never base64, and gives back every text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const address = dataLink('text/plain', text);
        expect(address).toMatch(/^data:text\/plain;charset=utf-8,(?:[\w.~!*'()/:,@;=$+-]|%[0-9A-F]{2})*$/);
        expect(await (await fetch(address)).text()).toBe(text);
      }),
      { numRuns: 200 },
    );
    expect(await (await fetch(dataLink('text/plain', 'a\r\n#b%20?c\uD83D'))).text()).toBe('a\r\n#b%20?c\uFFFD');
  });
});

describe('citationDownloads', () => {
  it('gives each format under the name of the report’s file', async () => {
    const report = cited({ headline: 'Łódź & “Ruda” #1', date: '1936-07' }, 'light');
    const downloads = citationDownloads(report);
    expect(downloads.map(({ format, file }) => [format, file])).toEqual([
      ['ris', '1936-07-light.ris'],
      ['bibtex', '1936-07-light.bib'],
      ['csl', '1936-07-light.json'],
    ]);
    const texts = await Promise.all(downloads.map(async ({ address }) => (await fetch(address)).text()));
    expect(texts).toEqual([ris(report), bibtex(report), JSON.stringify([cslItem(report)])]);
  });
});
