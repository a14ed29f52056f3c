import { describe, expect, it } from 'vitest';
import { headTags, type HeadTag } from '../../../src/citing/head-tags.ts';
import { cited, KINDS, OPENING } from '../../support/cited-reports.ts';
import { zoteroSave, type MetaTag } from '../../support/zotero-save.ts';

const read = (tag: HeadTag): MetaTag => ({ name: 'name' in tag ? tag.name : tag.property, content: tag.content });
const save = (report: Parameters<typeof headTags>[0]): ReturnType<typeof zoteroSave> =>
  zoteroSave(headTags(report).map(read));

describe('Zotero’s order of decision', () => {
  const page = [
    { name: 'og:type', content: 'article' },
    { name: 'dc.type', content: 'newspaperArticle' },
  ];

  it('takes dc.type where og:type says article', () => {
    expect(zoteroSave(page).itemType).toBe('newspaperArticle');
    expect(zoteroSave(page.slice(0, 1)).itemType).toBe('webpage');
  });

  it('is led astray by what the head leaves out', () => {
    expect(zoteroSave([{ name: 'og:type', content: 'website' }, ...page.slice(1)]).itemType).toBe('webpage');
    expect(zoteroSave([...page, { name: 'citation_journal_title', content: 'Trend' }]).itemType).toBe('journalArticle');
    expect(zoteroSave([...page, { name: 'author', content: 'Vistula Press' }]).creators).toEqual(['Vistula Press']);
    expect(zoteroSave(page, ['By Vistula Press']).creators).toEqual(['By Vistula Press']);
  });
});

describe.each(Object.entries(KINDS))('the head of a report with %s', (_kind, report) => {
  const saved = save(report);

  it('saves as an article of a newspaper, with title, date, language, rights and address', () => {
    expect(saved).toMatchObject({
      itemType: 'newspaperArticle',
      title: report.title.text,
      date: report.date,
      language: report.language,
      rights: report.rights,
      url: report.address,
    });
    expect(saved.title).not.toMatch(/^\[/);
  });

  it('saves the source as the newspaper, and the archive only where no source is known', () => {
    expect(saved.publicationTitle).toBe(report.source ?? 'Pressmark');
    expect(saved.place).toBe(report.place);
  });

  it('says of a title that was not printed that it is the archive’s', () => {
    const note = headTags(report).find((tag) => 'name' in tag && tag.name === 'dc.description')?.content ?? '';
    expect(/^Title (?:supplied|taken) by the archive/.test(note)).toBe(report.title.origin !== 'printed');
  });

  it('has no tag twice but for people, none that is empty, and no author', () => {
    const names = headTags(report).map(read);
    const once = names.filter(({ name }) => name !== 'citation_author').map(({ name }) => name);
    expect(new Set(once).size).toBe(once.length);
    expect(names.filter(({ content }) => content.trim() === '')).toEqual([]);
    expect(once.filter((name) => /author|citation_/.test(name))).toEqual([]);
  });
});

describe('headTags', () => {
  it('names the people of the byline and never the agency', () => {
    expect(save(KINDS['an agency in its byline, among people']!).creators).toEqual(['Jan van der Berg', 'Ibn Battuta']);
    expect(save(KINDS['neither source nor place nor byline']!).creators).toEqual([]);
  });

  it('gives section, page and edition', () => {
    expect(save(KINDS['a headline, a byline and a place filed from']!)).toMatchObject({
      section: 'Regions',
      pages: '4',
      edition: 'evening',
      creators: ['Ada Przykład'],
    });
  });

  it('gives the opening as the abstract, and of a withdrawn report nothing but that it was withdrawn', () => {
    expect(save(cited({})).abstractNote).toBe(OPENING);
    const tags = headTags(KINDS['a withdrawn text']!);
    expect(JSON.stringify(tags)).not.toContain('villages');
    expect(tags).toContainEqual({
      name: 'dc.description',
      content: 'Title supplied by the archive. This report was withdrawn on 11 June 2021.',
    });
  });
});
