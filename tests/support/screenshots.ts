import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { ROOT } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { giveLook, lookName, looks, looksOf } from './page-looks.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { serveTestSite } from './test-sites.ts';

// Pictures of every template, and a sheet for each width, scheme and direction:
// npm run screenshots [-- NAME ...], where a name picks the templates whose name begins with it.

const OUT = path.join(ROOT, '.cache/screenshots');
const LOOKS = looks([320, 768, 1440]);

/** Takes the pictures of a template into the output folder: it is loaded once and turned to every look. */
async function take(browser: Browser, baseURL: string, { name, site, address, reach }: Template): Promise<Picture[]> {
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await reach?.(page);
  const pictures: Picture[] = [];
  const shoot = async (look: string, width: number): Promise<void> => {
    const file = `${name}-${look}.png`;
    await page.screenshot({ path: path.join(OUT, file), fullPage: true });
    pictures.push({ template: name, look, width, file });
  };
  for (const look of looksOf(LOOKS, site)) {
    await giveLook(page, look);
    await shoot(lookName(look), look.width);
  }
  // As on paper between its margins.
  await giveLook(page, { width: 680, scheme: 'light', direction: 'ltr' });
  await page.emulateMedia({ media: 'print' });
  await shoot('print', 680);
  await context.close();
  return pictures;
}

/** Writes a sheet as HTML and as a picture. */
async function sheet(browser: Browser, name: string, pictures: readonly Picture[]): Promise<void> {
  const file = path.join(OUT, `sheet-${name}`);
  await writeFile(`${file}.html`, contactSheet(pictures));
  const page = await browser.newPage({ viewport: { width: 1900, height: 1000 } });
  await page.goto(`file://${file}.html`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  await page.close();
}

const wanted = process.argv.slice(2);
const templates = TEMPLATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix)),
);
if (templates.length === 0) {
  console.error(`No template has such a name. There are: ${TEMPLATES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch(await findChromium());
const total = templates.reduce((sum, { site }) => sum + looksOf(LOOKS, site).length + 1, 0);
const pictures: Picture[] = [];
for (const [name, all] of Map.groupBy(templates, ({ site }) => site)) {
  console.log(`Building the archive "${name}" ...`);
  const site = await serveTestSite(name);
  try {
    for (const template of all) {
      pictures.push(...(await take(browser, site.address, template)));
      console.log(`${pictures.length} of ${total} pictures (${template.name})`);
    }
  } finally {
    await site.close();
  }
}
for (const [look, seen] of Map.groupBy(pictures, (picture) => picture.look)) await sheet(browser, look, seen);
await writeFile(path.join(OUT, 'index.html'), contactSheet(pictures));
await browser.close();
console.log(`${path.relative(ROOT, OUT)}/ holds ${pictures.length} pictures, sheet-*.png and index.html.`);
