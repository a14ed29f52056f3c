import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import { redirectsOf } from '../../../src/archive/redirects.ts';
import type { Place } from '../../../src/schemas/place.ts';

const report = (id: string, aliases: string[]) => ({
  id,
  file: '',
  data: { date: id.slice(0, 10).replaceAll('/', '-'), headline: id, aliases },
  sha256: '',
  html: '',
  opening: '',
});

describe('redirectsOf', () => {
  const archive = joinArchive(
    {
      articles: [
        report('2020/11/30/new', ['/2020/11/30/old/', '/news.php/7/']),
        report('2020/11/30/other', [
          '/2020/11/30/new/',
          '/2020/11/30/old/',
          '/../../etc/',
          '/2020/11/',
          '/a?b/',
          '/places/',
          '/2020/page/2/',
          '/404/',
          '/colophon/',
          '/data/',
          '/dates/11-30/',
          '/favicon.svg/',
          '/help/rules/',
          '/records.ndjson/',
          '/2020/11/30/new/index.html/',
          '/.git/hooks/',
          'news/8',
          '/blog/page/2/',
          '/two.html/',
        ]),
      ],
      places: new Map<string, Place>([
        ['khankendi', { name: 'Khankendi', kind: 'city', aliases: ['stepanakert', 'baku'] }],
        ['baku', { name: 'Baku', kind: 'city' }],
      ]),
      organisations: new Map(),
      sources: new Map(),
      pages: new Map([
        ['colophon', { id: 'colophon', file: '', data: { title: 'Colophon', description: '-' }, html: '' }],
      ]),
    },
    { language: 'en', untitled: '-' },
  );

  it('leads former addresses to the present one in one hop', () => {
    expect(redirectsOf(archive)).toEqual([
      { from: '2020/11/30/old', to: '/2020/11/30/new/', title: '2020/11/30/new' },
      { from: 'news.php/7', to: '/2020/11/30/new/', title: '2020/11/30/new' },
      { from: 'blog/page/2', to: '/2020/11/30/other/', title: '2020/11/30/other' },
      { from: 'two.html', to: '/2020/11/30/other/', title: '2020/11/30/other' },
      { from: 'places/stepanakert', to: '/places/khankendi/', title: 'Khankendi' },
    ]);
  });
});
