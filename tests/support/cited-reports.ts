import { joinArchive } from '../../src/archive/archive.ts';
import type { ArticleData, ArticleRecord } from '../../src/archive/records.ts';
import { citedReport, type CitedReport } from '../../src/citing/cited-report.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');

/** The archive as invented citations name it. */
export const ARCHIVE = { name: 'Pressmark', address: 'https://archive.example/news' };

/** What stands in the text of each invented report. */
export const OPENING = 'Two villages have received light, the council said. A mule carried the line.';

const PLAIN = { dateline: '', places: [], organisations: [] };

/** The frontmatter of an invented report; the source is Vistula Press unless another is named, or none. */
type Frontmatter = Partial<Omit<ArticleData, 'source'>> & { source?: string | null };

/** An invented report by its frontmatter, as the archive cites it; `slug` is the last part of its address. */
export function cited({ source = 'Vistula Press', ...data }: Frontmatter, slug = 'synthetic'): CitedReport {
  const date = data.date ?? '2020-11-28';
  const record: ArticleRecord = {
    id: `${date.replaceAll('-', '/')}/${slug}`,
    file: `articles/${slug}.md`,
    data: { date, ...PLAIN, ...(source !== null && { source }), ...data },
    sha256: '0'.repeat(64),
    html: `<p>${OPENING}</p>`,
    opening: OPENING,
  };
  const archive = joinArchive(
    {
      articles: [record],
      places: new Map([['lodz', { name: 'Łódź', kind: 'city' }]]),
      organisations: new Map(),
      sources: new Map([
        ['vistula-press', { name: 'Vistula Press', kind: 'news agency', names: ['Vistula Press Agency'] }],
      ]),
      pages: new Map(),
    },
    { language: 'en', untitled: words.report.untitled },
  );
  const [report] = archive.reports;
  if (!report) throw new Error('The archive lost its report.');
  return citedReport(archive, report, ARCHIVE, words);
}

/** Ten kinds of report, by what tells them from the plain one. */
export const KINDS: Readonly<Record<string, CitedReport>> = {
  'a headline, a byline and a place filed from': cited({
    headline: 'River gauges at nine stations to report hourly, institute says',
    byline: ['Ada Przykład'],
    filedFrom: 'Łódź',
    dateline: 'ŁÓDŹ, Poland, Nov. 28',
    places: ['Łódź'],
    organisations: ['Danube Valley Commission'],
    section: 'Regions',
    page: '4',
    edition: 'evening',
  }),
  'a supplied title': cited({ suppliedTitle: 'School atlas to print place names in two forms, publisher says' }),
  'a title from the opening words': cited({}),
  'a year and a month': cited({ date: '1936-07', headline: 'Two villages receive light' }),
  'a year alone': cited({ date: '1936', suppliedTitle: 'School atlas' }),
  'no source': cited({ headline: 'Bridge reopens', source: null, filedFrom: 'Łódź' }),
  'neither source nor place nor byline': cited({ headline: 'Bridge closes', source: null }),
  'an agency in its byline, among people': cited({
    headline: 'Ferry times',
    byline: ['VISTULA PRESS', 'Vistula Press Agency', 'Jan van der Berg', 'Ibn Battuta'],
  }),
  'another language, and an original elsewhere': cited({
    headline: 'الميناء ينشر جدول العبارات',
    language: 'ar',
    url: 'https://wire.example/a?b=1&c=2',
    accessed: '2021-01-02',
    archivedUrls: ['https://kept.example/1', 'https://kept.example/2'],
    rights: 'cc-by',
    status: 'corrected',
    corrections: [
      { date: '2020-12-09', note: 'The later note.' },
      { date: '2020-12-04', note: 'The earlier note.' },
    ],
  }),
  'a withdrawn text': cited({
    date: '2017-06-02',
    suppliedTitle: 'Council meeting in Larino',
    status: 'withdrawn',
    withdrawn: { date: '2021-06-11', reason: 'At the source’s request.', textSha256: 'a'.repeat(64) },
  }),
};
