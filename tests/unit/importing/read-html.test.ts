import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/importing/read-html.ts';
import { bodyOf, fieldsOf, planOf } from '../../support/plan-of.ts';

// Every page here is invented.
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Lock opens – Kura</title><link rel="canonical" href="https://kura.example/a/">
<meta name="author" content="Anna Berg"><meta property="article:published_time" content="2020-11-30T23:30:00+04:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-11-30T19:30:00Z"}]}</script><style>p{}</style></head>
<body><nav>Home About</nav><main><article><h1>Lock opens</h1><p>TBILISI, Nov. 30 (Nordlys Wire) — The <a href="/b">lock</a> in Sepino <script>alert(1)</script>opened&nbsp;at 1&#8239;am.</p><figure><img src="l.png" alt="The lock"><figcaption>A gate.</figcaption></figure></article></main><footer>Words of the foot</footer></body></html>`;

describe('readHtml', () => {
  it('reads the article of a page, and says what it left out', async () => {
    const plan = await planOf(readHtml('a.html', PAGE));
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-11-30',
      headline: 'Lock opens',
      byline: ['Anna Berg'],
      url: 'https://kura.example/a/',
      language: 'en',
      source: 'Nordlys Wire',
      places: ['Sepino'],
      dateline: 'TBILISI, Nov. 30 (Nordlys Wire) —',
      notices: expect.stringContaining('<article>; 6 words outside it were left out'),
    });
    expect(bodyOf(plan)).toBe(
      'The [lock](https://kura.example/b) in Sepino opened\u00a0at 1\u202fam.\n\n[The lock](https://kura.example/a/l.png)\n\nA gate.\n',
    );
  });

  it('is not sure of a day where the page names two', async () => {
    expect(await planOf(readHtml('a.html', PAGE.replace('2020-11-30T19', '2020-11-29T19')))).toMatchObject({
      action: 'skip',
      reason: expect.stringMatching(/several days \(2020-11-30, 2020-11-29\).*--date/),
      needsDate: true,
    });
    expect(await planOf(readHtml('a.html', '<p>No date.'))).toMatchObject({ action: 'skip', needsDate: true });
  });

  it('takes the one time in the text, and a whole body where nothing else is marked', async () => {
    const plan = await planOf(
      readHtml('a.html', '<p>On <time datetime="2020-11-30">Monday</time> a lock opened.<p>It rained.'),
    );
    expect(fieldsOf(plan)).toMatchObject({ date: '2020-11-30' });
    expect(bodyOf(plan)).toBe('On Monday a lock opened.\n\nIt rained.\n');
  });

  it.each([
    ['nested without end', '<div>'.repeat(50_000) + 'deep'],
    ['of quotes in quotes', `<p>a</p>${'<blockquote>'.repeat(300)}deep`],
    ['of half a tag', '<p>A lock <b>opened</b> <a href="'],
    ['of nothing', ''],
  ])('a page %s ends in a plan', async (_name, html) => {
    const plan = await planOf(readHtml('a.html', html), { date: '2020-11-30' });
    expect(['write', 'skip']).toContain(plan.action);
  });
});
