import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folders } from '../../../src/intake/folders.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { report } from '../checking/checked.ts';
import { contentFolder, put, SETTINGS } from './temporary.ts';

const TEXT = `${Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')}\n`;
const FIRST = 'articles/2020/11/2020-11-30-first.md';
const SECOND = 'articles/2020/11/2020-11-30-second.md';

async function told(folders: Folders, only?: string): Promise<string[]> {
  const { diagnostics } = await readArchive({
    folders,
    settings: SETTINGS,
    check: 'on',
    nearDuplicates: { strict: false, wanted: (file) => only === undefined || file === only },
  });
  return diagnostics.filter(({ rule }) => rule === 'article/near-duplicate').map(({ file }) => file);
}

describe('near-duplicates in an archive', () => {
  it('are told from the cache as they were without it, and no longer once a text has changed', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({ byline: '[A. Nother]' }, TEXT) });
    expect(await told(folders)).toEqual([FIRST, SECOND]);
    expect(await told(folders)).toEqual([FIRST, SECOND]);
    // From what is compared, where the pairs themselves are gone.
    rmSync(path.join(folders.cache, 'near-pairs'));
    expect(await told(folders)).toEqual([FIRST, SECOND]);
    expect(await told(folders, SECOND)).toEqual([SECOND]);
    put(folders, SECOND, report({}, TEXT.toUpperCase().replaceAll('WORD', 'another')));
    expect(await told(folders)).toEqual([]);
  });

  it('are found anew where the cache is cut short', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({}, TEXT) });
    await told(folders);
    for (const name of ['near-pairs', 'near-duplicates']) {
      const file = path.join(folders.cache, name);
      writeFileSync(file, readFileSync(file).subarray(0, 120));
    }
    expect(await told(folders)).toEqual([FIRST, SECOND]);
  });

  it('are found for all where some were asked about before', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({}, TEXT) });
    expect(await told(folders, SECOND)).toEqual([SECOND]);
    expect(await told(folders)).toEqual([FIRST, SECOND]);
  });

  it('are not looked for unless asked', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({}, TEXT) });
    const { diagnostics } = await readArchive({ folders, settings: SETTINGS, check: 'on' });
    expect(diagnostics.filter(({ rule }) => rule === 'article/near-duplicate')).toEqual([]);
  });
});

describe('the records of an archive', () => {
  const near = async (folders: Folders, compares = true): Promise<Record<string, unknown>> => {
    const { records } = await readArchive({ folders, settings: SETTINGS, check: 'on', compares });
    return Object.fromEntries(records.articles.map((article) => [article.id, article.near]));
  };

  it('name the reports with nearly the same text, from the cache as without it', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({}, TEXT) });
    const expected = {
      '2020/11/30/first': [{ id: '2020/11/30/second', similarity: 1 }],
      '2020/11/30/second': [{ id: '2020/11/30/first', similarity: 1 }],
    };
    expect(await near(folders)).toEqual(expected);
    expect(await near(folders)).toEqual(expected);
    expect(await told(folders)).toEqual([FIRST, SECOND]);
    put(folders, SECOND, report({}, TEXT.replaceAll('word', 'another')));
    expect(await near(folders)).toEqual({ '2020/11/30/first': undefined, '2020/11/30/second': undefined });
  });

  it('name none unless asked', async () => {
    const folders = contentFolder({ [FIRST]: report({}, TEXT), [SECOND]: report({}, TEXT) });
    expect(Object.values(await near(folders, false))).toEqual([undefined, undefined]);
  });
});
