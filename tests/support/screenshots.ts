import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serve } from '../../src/publish/serve.ts';
import { ROOT, buildSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { fixtureContent } from './fixture-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Pictures of every template over the fixture archive, and a sheet of them all: npm run screenshots

const OUT = path.join(ROOT, '.cache/screenshots');
const WIDTHS = [320, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
const TEMPLATES = {
  home: '/',
  report: '/2020/11/30/two-municipalities-in-molise/',
  highlighted: '/2020/11/30/two-municipalities-in-molise/?hl=azerbaijan&hl=territorial+integrity',
  withdrawn: '/2017/06/02/withdrawn/',
  arabic: '/2016/09/01/port-arabic/',
  year: '/2020/',
  month: '/2020/11/',
  day: '/2020/11/30/',
  places: '/places/',
  place: '/places/molise/',
  organisation: '/organisations/united-nations/',
  source: '/sources/trend/',
  search: '/search/?place=molise&q=Campobasso',
  'search-empty': '/search/?q=zzznothing',
  about: '/about/',
  contribute: '/contribute/',
  'not-found': '/404.html',
};

/** Takes the pictures of one width and colour scheme into the output folder. */
async function take(browser: Browser, address: string, width: number, scheme: 'light' | 'dark'): Promise<Picture[]> {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    baseURL: address,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const pictures: Picture[] = [];
  for (const [template, at] of Object.entries(TEMPLATES)) {
    await page.goto(at, { waitUntil: 'networkidle' });
    // The answer of the search stands once the page says what it sorted by.
    if (at.startsWith('/search/')) await page.locator('[data-part=sorts] button').first().waitFor();
    const file = `${template}-${width}-${scheme}.png`;
    await page.screenshot({ path: path.join(OUT, file), fullPage: true });
    pictures.push({ template, width, scheme, file });
  }
  await context.close();
  return pictures;
}

const { folder, remove } = await temporaryFolder('screenshots');
try {
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')];
  await fixtureContent(content);
  await buildSite(content, site);
  const { server, address } = await serve({ folder: site, base: '', port: 0 });
  const browser = await chromium.launch(await findChromium());
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const pictures: Picture[] = [];
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      pictures.push(...(await take(browser, address, width, scheme)));
      console.log(`${pictures.length} of ${Object.keys(TEMPLATES).length * WIDTHS.length * SCHEMES.length} pictures`);
    }
  }
  await writeFile(path.join(OUT, 'index.html'), contactSheet(pictures));
  const sheet = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await sheet.goto(`file://${path.join(OUT, 'index.html')}`, { waitUntil: 'load' });
  await sheet.screenshot({ path: path.join(OUT, 'contact-sheet.png'), fullPage: true });
  await browser.close();
  server.close();
  const bytes = (await readFile(path.join(OUT, 'contact-sheet.png'))).length;
  console.log(
    `${path.relative(ROOT, OUT)}/ holds ${pictures.length} pictures, contact-sheet.png (${Math.round(bytes / 1024)} KB) and index.html.`,
  );
} finally {
  await remove();
}
