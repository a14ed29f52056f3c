import { describe, expect, it } from 'vitest';
import { guessFormat } from '../../../src/importing/guess-format.ts';

describe('guessFormat', () => {
  it.each([
    ['a.txt', '', 'raw'],
    ['a.MD', '', 'markdown'],
    ['a.htm', '', 'html'],
    ['a.csv', '', 'csv'],
    ['a.docx', 'PK', 'docx'],
    ['a.xml', '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">', 'wordpress'],
    ['a.xml', '<?xml version="1.0"?>\n<!-- x --><rss version="2.0">', 'rss'],
    ['', '<feed xmlns="http://www.w3.org/2005/Atom">', 'rss'],
    ['a.json', '{"version": "https://jsonfeed.org/version/1"}', 'rss'],
    ['a.json', '[{"uri": "x", "headline": "y"}]', 'ninjs'],
    ['', '---\ntitle: x\n---\n', 'markdown'],
    ['', 'PK\u0003\u0004', 'docx'],
    ['', '<!doctype html>', 'html'],
    ['', ' date 2020-11-30 BAKU, Nov. 30', 'raw'],
  ])('%j beginning %j is %s', (name, head, format) => expect(guessFormat(name, head)).toMatchObject({ format }));

  it.each([
    ['a.doc', '', 'save it as .docx'],
    ['a.pdf', '%PDF', 'PDF'],
    ['a.png', '', '--from'],
    ['a.xml', '<unknown/>', '--from'],
    ['', '\u0000\u0001', '--from'],
  ])('%j beginning %j is told why not', (name, head, fault) =>
    expect(guessFormat(name, head)).toEqual({ fault: expect.stringContaining(fault) }),
  );
});
