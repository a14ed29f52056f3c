import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/words/ar/ar.ts';
import { en } from '../../src/words/en/en.ts';
import { buildSite, ROOT } from '../support/build-site.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { attribute, elementsOf, hasClass, sitePages, textOf } from '../support/site-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The fixture archive with its interface in Arabic; its reports name their languages.
const REPORT = '/2020/11/30/two-municipalities-in-molise/';
const ARABIC_REPORT = '/2016/09/01/port-arabic/';
const TEMPLATES = [
  '/',
  REPORT,
  ARABIC_REPORT,
  '/2017/06/02/withdrawn/',
  '/dates/',
  '/2020/',
  '/2020/11/',
  '/2020/11/30/',
  '/dates/11-30/',
  '/places/',
  '/places/molise/',
  '/organisations/',
  '/organisations/united-nations/',
  '/sources/',
  '/sources/trend/',
  '/search/',
  '/about/',
  '/data/',
  '/contribute/',
  '/help/search/',
  '/help/rules/',
  '/404.html',
];

/** Names of formats, programs, bodies and styles, and keys of records, which no language translates. */
const NAMES =
  /\b(?:SHA-256|JavaScript|JSON(?:-LD|L)?|Lines|Schema|CSL|CSV|RIS|BibTeX|APA|Chicago|MLA|RSS|Atom|UTF-8|BCP|ISO|GeoNames|Wikidata|Natural Earth|Visionscarto|Pagefind|Gelasio|Public Sans|OpenSearch|Typesense|Meilisearch|Markdown|YAML|draft|gzip|CC BY(?:-SA)?|SIL OFL|MIT|Enter|Stepanakert|Lodz|Łódź|resolutions?|the|of|or|and|not|YYYY(?:-MM(?:-DD)?)?|BAKU, Azerbaijan, Nov\. 30|[\w.@-]+\.(?:example|org|com|net|io|az|it|jsonl?|ndjson|bin|md|gz|xml|txt)|https?:\S+)(?!\p{L})/gu;

let pages: Map<string, Tree.Document>;
let scripts: string;
let content: string;
let names: RegExp;
let remove: () => Promise<void>;

beforeAll(async () => {
  const temporary = await temporaryFolder('arabic');
  remove = temporary.remove;
  const [from, site] = ['content', 'site'].map((name) => path.join(temporary.folder, name)) as [string, string];
  await fixtureContent(from);
  const texts: string[] = [];
  for (const file of await readdir(from, { recursive: true })) {
    if (!/\.(?:md|yaml)$/.test(file)) continue;
    const text = await readFile(path.join(from, file), 'utf8');
    if (file.endsWith('.md') && !/^language:/m.test(text))
      await writeFile(path.join(from, file), text.replace(/^date:/m, 'language: en\ndate:'));
    texts.push(text);
  }
  content = texts.join('\n').replace(/\s+/g, ' ');
  const records = [...texts.join('\n').matchAll(/^(?:name|source): (.+)$|^places: \[(.+)\]$/gm)].flatMap(
    ([, name, places = '']) => name ?? places.split(/, ?/),
  );
  names = new RegExp(
    records
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('|'),
    'gu',
  );
  await buildSite(from, site, { PRESSMARK_SITE: path.join(ROOT, 'tests/fixtures/fixture-site-in-arabic.ts') });
  pages = await sitePages(site);
  const assets = path.join(site, '_assets');
  scripts = (
    await Promise.all(
      (await readdir(assets))
        .filter((file) => file.endsWith('.js'))
        .map((file) => readFile(path.join(assets, file), 'utf8')),
    )
  ).join('\n');
});

afterAll(() => remove());

const page = (address: string): Tree.Document => {
  const found = pages.get(address);
  if (!found) throw new Error(`There is no page ${address}.`);
  return found;
};

const html = (document: Tree.Document): Tree.Element | undefined =>
  elementsOf(document, ({ tagName }) => tagName === 'html')[0];

it('stands in Arabic from right to left on every page', () => {
  const others = [...pages].filter(([, document]) => {
    const root = html(document);
    return !root || attribute(root, 'lang') !== 'ar' || attribute(root, 'dir') !== 'rtl';
  });
  expect(others.map(([address]) => address)).toEqual([]);
  expect(pages.size).toBeGreaterThan(TEMPLATES.length);
});

it('leaves a report’s text its own language and direction', () => {
  const text = (address: string): Tree.Element | undefined =>
    elementsOf(page(address), (element) => hasClass(element, 'report-text'))[0];
  const english = text(REPORT);
  expect(english && [attribute(english, 'lang'), attribute(english, 'dir')]).toEqual(['en', 'ltr']);
  const arabic = text(ARABIC_REPORT);
  expect(arabic && [attribute(arabic, 'lang'), attribute(arabic, 'dir')]).toEqual([undefined, undefined]);
});

it('sets every title of a list in its own direction', () => {
  const titles = elementsOf(page('/2020/'), (element) => hasClass(element, 'row-title'));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.map((title) => attribute(title, 'dir'))).toEqual(titles.map(() => 'auto'));
});

it('keeps names apart from the words around them', () => {
  const [line] = elementsOf(page(REPORT), (element) => hasClass(element, 'source-line'));
  const names = line ? elementsOf(line, ({ tagName }) => tagName === 'a') : [];
  expect(names.map((name) => [textOf(name).trim(), attribute(name, 'dir')])).toEqual([
    ['Trend', 'auto'],
    ['Baku', 'auto'],
    ['30 نوفمبر 2020', 'auto'],
  ]);
});

it('gives scripts the words in Arabic, and none in another language', () => {
  expect(scripts).toContain(ar.search.looser);
  expect(scripts).toContain(ar.compose.unready);
  expect(scripts).not.toContain(en.search.looser);
  expect(scripts).not.toMatch(/\p{Script=Cyrillic}{5}|\p{Script=Armenian}{5}/u);
});

describe.each(TEMPLATES)('%s', (address) => {
  it('has no English in its interface', () => {
    const left = interfaceTexts(page(address))
      .map((text) =>
        text
          .replace(/\u2068[^\u2069]*\u2069/g, ' ')
          .replace(NAMES, ' ')
          .replace(names, ' '),
      )
      .filter((text) => /\p{Script=Latin}{3}/u.test(text));
    expect(left).toEqual([]);
  });
});

/** What a page says in its own language: its texts and the attributes that are read out, without what reports and records hold. */
function interfaceTexts(node: Tree.Node): string[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value].filter((text) => !isContent(text));
  if (!('childNodes' in node)) return [];
  if ('tagName' in node) {
    const language = attribute(node, 'lang');
    if (language !== undefined && language !== 'ar') return [];
    if (hasClass(node, 'Z3988')) return [];
    if (['script', 'style', 'code', 'pre', 'bdi'].includes(node.tagName) || attribute(node, 'dir') === 'auto')
      return [];
  }
  const read = ['aria-label', 'title', 'placeholder', 'alt', 'data-label'];
  const own =
    'tagName' in node ? read.map((name) => attribute(node, name) ?? '').filter((text) => !isContent(text)) : [];
  return [...own, ...node.childNodes.flatMap(interfaceTexts)];
}

function isContent(text: string): boolean {
  return content.includes(text.replace(/\s+/g, ' ').trim());
}
