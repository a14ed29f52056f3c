import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../../src/publish/write-files.ts';
import { ROOT } from './build-site.ts';
import { fixtureContent } from './fixture-content.ts';

const FIRST = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];
const SECOND = ['Ferry', 'Harbour', 'Landing', 'Point', 'Quay', 'Sound'];

/**
 * Puts the fixture archive into `folder`, and beside it invented reports of the shapes that a page is hard to set with:
 * a headline of 300 letters, 60 places, no headline, very long words, Arabic, Chinese, partial dates, a place far from a
 * coast, places on both sides of the date line, a correction, a tombstone, the owner's own fields.
 */
export async function awkwardContent(folder: string): Promise<void> {
  await fixtureContent(folder);
  await cp(path.join(ROOT, 'tests/fixtures/awkward'), folder, { recursive: true });
  await writeFiles(folder, sixtyPlaces());
}

/** Sixty invented places along one coast, all in one report. */
function* sixtyPlaces(): Generator<{ path: string; text: string }> {
  const names = SECOND.flatMap((second) => FIRST.map((first) => `${first} ${second}`));
  for (const [index, name] of names.entries()) {
    const coordinates = `[${(54 + (index % 10) * 0.7).toFixed(2)}, ${(4 + Math.floor(index / 10) * 1.3).toFixed(2)}]`;
    yield {
      path: `places/${name.toLowerCase().replace(' ', '-')}.yaml`,
      text: `name: ${name}\nkind: ${index % 3 === 0 ? 'city' : 'district'}\npartOf: upland\ncoordinates: ${coordinates}\n`,
    };
  }
  yield {
    path: 'articles/2024/05/2024-05-13-sixty-places.md',
    text: `---
date: 2024-05-13
dateline: ALDER FERRY, May 13
source: Meridian News Agency
places: [${names.join(', ')}]
organisations: []
headline: Sixty landings publish one timetable
---

The timetable names sixty landings, from Alder Ferry to Juniper Sound.

This report is synthetic: it was invented for tests.
`,
  };
}

/** The same for an archive whose own language is another: reports that name no language say that they are English. */
export async function awkwardContentInEnglish(folder: string): Promise<void> {
  await awkwardContent(folder);
  const articles = path.join(folder, 'articles');
  for (const name of await readdir(articles, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const text = await readFile(path.join(articles, name), 'utf8');
    if (!/^language:/m.test(text))
      await writeFile(path.join(articles, name), text.replace('---\n', '---\nlanguage: en\n'));
  }
}
