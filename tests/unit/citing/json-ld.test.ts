import { describe, expect, it } from 'vitest';
import { jsonInHtml, newsArticle } from '../../../src/citing/json-ld.ts';
import { cited, KINDS, OPENING } from '../../support/cited-reports.ts';
import { schemaOrgFaults } from '../../support/schema-org.ts';

const parsed = (report: Parameters<typeof newsArticle>[0]): Record<string, unknown> =>
  JSON.parse(jsonInHtml(newsArticle(report))) as Record<string, unknown>;

describe('newsArticle', () => {
  it('has only properties and values that schema.org gives a NewsArticle', () => {
    expect(schemaOrgFaults('NewsArticle', Object.values(KINDS).map(parsed))).toEqual([]);
  });

  it('would be told of a property that schema.org does not know, and of a value of a wrong kind', () => {
    const report = parsed(cited({}));
    const faults = schemaOrgFaults('NewsArticle', [
      { ...report, sourceOrganisation: 'Trend' },
      { ...report, contentLocation: 4 },
    ]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('sourceOrganisation');
    expect(faults[1]).toContain('number');
  });

  it('says what the report is, by hand', () => {
    expect(parsed(KINDS['a headline, a byline and a place filed from']!)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://archive.example/news/2020/11/28/synthetic/',
      url: 'https://archive.example/news/2020/11/28/synthetic/',
      headline: 'River gauges at nine stations to report hourly, institute says',
      abstract: OPENING,
      datePublished: '2020-11-28',
      dateline: 'ŁÓDŹ, Poland, Nov. 28',
      author: [{ '@type': 'Person', name: 'Ada Przykład' }],
      sourceOrganization: { '@type': 'Organization', name: 'Vistula Press' },
      locationCreated: { '@type': 'Place', name: 'Łódź' },
      contentLocation: [{ '@type': 'Place', name: 'Łódź' }],
      mentions: [{ '@type': 'Organization', name: 'Danube Valley Commission' }],
      inLanguage: 'en',
      printEdition: 'evening',
      printSection: 'Regions',
      printPage: '4',
      license: 'https://rightsstatements.org/vocab/CNE/1.0/',
      isPartOf: { '@type': 'WebSite', name: 'Pressmark', url: 'https://archive.example/news' },
    });
  });

  it('names the original, its kept copies, its rights and the day of the latest correction', () => {
    expect(parsed(KINDS['another language, and an original elsewhere']!)).toMatchObject({
      isBasedOn: 'https://wire.example/a?b=1&c=2',
      archivedAt: ['https://kept.example/1', 'https://kept.example/2'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: '2020-12-09',
      inLanguage: 'ar',
    });
  });

  it('says that a report was withdrawn, and nothing of its text', () => {
    const withdrawn = parsed(KINDS['a withdrawn text']!);
    expect(withdrawn).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      headline: 'Council meeting in Larino',
      dateModified: '2021-06-11',
    });
    expect(withdrawn).not.toHaveProperty('abstract');
    expect(JSON.stringify(withdrawn)).not.toContain('villages');
  });
});

describe('jsonInHtml', () => {
  it('holds nothing that ends a script or a line of it, and parses to the same', () => {
    const value = { headline: '</script><!-- <script> \u2028 \u2029 & "q" \\' };
    const text = jsonInHtml(value);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
