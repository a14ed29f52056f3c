import { describe, expect, it } from 'vitest';
import { reportFromPage } from '../../../src/search/report-from-page.ts';

const page = (article: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>5 &lt; 6</title></head><body><main><article>${article}</article><h2>After</h2></main></body></html>`;

describe('reportFromPage', () => {
  it('takes the title and, between the tags of report-text, dateline and text', () => {
    const html = page(
      '<h1 class="a">Gas &amp; oil</h1><p>By line</p><report-text class="b"><p class="dateline"><span class="capitals">BAKU</span>, Nov. 3</p><div><p>One <em>two</em>.</p>\n<p>5 &#x3C; 6</p></div></report-text><p>Not the text</p>',
    );
    expect(reportFromPage(html)).toEqual({ title: 'Gas & oil', text: 'BAKU, Nov. 3\nOne two.\n5 < 6' });
  });

  it('leaves out the brackets of a title that was not printed, and no others', () => {
    const bracket = (sign: string): string => `<span class="bracket">${sign}</span>`;
    expect(reportFromPage(page(`<h1>${bracket('[')}On [sic] lines${bracket(']')}</h1>`))).toEqual({
      title: 'On [sic] lines',
      text: '',
    });
  });

  it('is not misled by tags in the values of attributes', () => {
    const head = `<meta name="description" content="It's <h1>no</h1> <report-text>no</report-text>"><meta content='"<report-text>'>`;
    const html = page('<h1 title="<report-text>">Yes</h1><report-text><p>Yes</p></report-text>', head);
    expect(reportFromPage(html)).toEqual({ title: 'Yes', text: 'Yes' });
  });

  it('finds nothing on another page, and throws on no text', () => {
    expect(reportFromPage(page('<p>Not found</p>'))).toEqual({ title: '', text: '' });
    expect(reportFromPage('')).toEqual({ title: '', text: '' });
    expect(reportFromPage('<h1>Cut <report-text><p>of')).toEqual({ title: '', text: 'of' });
  });
});
