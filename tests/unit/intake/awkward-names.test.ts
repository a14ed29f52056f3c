import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../checking/checked.ts';
import { contentFolder, put, read, told } from './temporary.ts';

const LONE = report({ source: 'Meridian News Agency', places: '[]', dateline: '' });
const GOOD = 'articles/2020/11/2020-11-30-two.md';
const SOURCE = { 'sources/meridian.yaml': 'name: Meridian News Agency\nkind: news agency\n' };

/** File names that the disk allows and the archive does not. */
const AWKWARD = [
  'a.b.c.md',
  'ABC.md',
  'abc.md',
  'x?.md',
  '#.md',
  '%2e%2e.md',
  ' .md',
  'café.md',
  'cafe\u0301.md',
  'наз.md',
  "it's.md",
  '2020-11-30-three.MD',
  '2020-11-30-page.md',
  '2020-11-30-2020.md',
  '.hidden.md',
];

describe('awkward names', () => {
  it('are each published or named, whatever the disk allows', async () => {
    const folders = contentFolder(SOURCE);
    for (const name of AWKWARD) put(folders, `articles/2020/11/${name}`, LONE);
    put(folders, GOOD, LONE);
    const { records, diagnostics } = await read(folders);
    expect(records.articles.map(({ file }) => file)).toEqual([GOOD]);
    const named = new Set(
      diagnostics
        .filter(({ severity, rule }) => severity === 'error' && rule === 'article/path')
        .map(({ file }) => file),
    );
    // The disk may fold two spellings of one name into one file; none may go unnamed.
    expect([...named].map((file) => file.normalize('NFC'))).toEqual(
      expect.arrayContaining(AWKWARD.map((name) => `articles/2020/11/${name}`.normalize('NFC'))),
    );
  });

  it('get an address each without the rules, and files for one address are named on all of them', async () => {
    const folders = contentFolder();
    for (const name of ['a.b.c.md', 'x?.md', '#.md', 'ABC.md', 'abc.md'])
      put(folders, `articles/2020/11/${name}`, LONE);
    const result = await read(folders, 'off');
    expect(result.records.articles.map(({ id }) => id).sort()).toEqual([
      '2020/11/30/a-b-c',
      '2020/11/30/unnamed',
      '2020/11/30/x',
    ]);
    expect(told(result)).toEqual([
      'articles/2020/11/ABC.md 1:1-1 error an address must belong to one file, and /2020/11/30/abc/ is also that of articles/2020/11/abc.md. Rename one of them. Found "articles/2020/11/ABC.md". article/address',
      'articles/2020/11/abc.md 1:1-1 error an address must belong to one file, and /2020/11/30/abc/ is also that of articles/2020/11/ABC.md. Rename one of them. Found "articles/2020/11/abc.md". article/address',
    ]);
  });
});

describe('files that are no content', () => {
  it('are named with their remedy', async () => {
    const folders = contentFolder({
      'articles/2020/11/photo.jpg': 'x',
      'articles/2020/11/2020-11-30-two.mdx': 'x',
      'places/italy.yml': 'x',
      'places/south/italy.yaml': 'x',
      'organizations/un.yaml': 'x',
      'notes.md': 'x',
    });
    expect(told(await read(folders))).toEqual([
      'articles/2020/11/2020-11-30-two.mdx 1:1-1 error articles/ must hold reports as .md files alone. Take the file out of the content folder, or import it. Found "articles/2020/11/2020-11-30-two.mdx". file/does-not-belong',
      'articles/2020/11/photo.jpg 1:1-1 error articles/ must hold reports as .md files alone. Take the file out of the content folder, or import it. Found "articles/2020/11/photo.jpg". file/does-not-belong',
      'notes.md 1:1-1 error the content folder must hold articles/, places/, organisations/, sources/, pages/ and nothing else. Move the file into one of them, or out. Found "notes.md". file/does-not-belong',
      'organizations/un.yaml 1:1-1 error the content folder must hold articles/, places/, organisations/, sources/, pages/ and nothing else. Move the file into one of them, or out. Found "organizations/un.yaml". Did you mean organisations/un.yaml? file/does-not-belong',
      'places/italy.yml 1:1-1 error places/ must hold one .yaml file a record, without folders. Rename or move it, or take it out. Found "places/italy.yml". Did you mean places/italy.yaml? file/does-not-belong',
      'places/south/italy.yaml 1:1-1 error places/ must hold one .yaml file a record, without folders. Rename or move it, or take it out. Found "places/south/italy.yaml". Did you mean places/italy.yaml? file/does-not-belong',
    ]);
  });

  it('that systems and editors write are passed over, as is what a repository holds beside its collections', async () => {
    const folders = contentFolder({
      '.DS_Store': 'x',
      'articles/.DS_Store': 'x',
      'articles/2020/._2020-11-30-two.md': 'x',
      'articles/Thumbs.db': 'x',
      '.git/config': 'x',
      'articles/.obsidian/a.md': 'x',
      'places/italy.yaml~': 'x',
      'README.md': 'x',
      LICENSE: 'x',
      'urls.lock': '',
    });
    expect(await read(folders)).toMatchObject({ diagnostics: [], files: 0 });
  });

  it('symbolic links are named and never followed, but the content folder may be one', async () => {
    const folders = contentFolder({ ...SOURCE, [GOOD]: LONE });
    mkdirSync(path.join(folders.content, '../outside'));
    symlinkSync(path.join(folders.content, GOOD), path.join(folders.content, 'articles/2020/11/2020-11-30-link.md'));
    symlinkSync(path.join(folders.content, '../outside'), path.join(folders.content, 'places'));
    const linked = path.join(folders.content, '../linked');
    symlinkSync(folders.content, linked);
    for (const content of [folders.content, linked]) {
      const result = await read({ ...folders, content });
      expect(result.records.articles).toHaveLength(1);
      expect(told(result)).toEqual([
        'articles/2020/11/2020-11-30-link.md 1:1-1 error the content folder must hold files, not symbolic links. Put the file itself in its place, or take the link out. file/symbolic-link',
        'places 1:1-1 error the content folder must hold files, not symbolic links. Put the file itself in its place, or take the link out. file/symbolic-link',
      ]);
    }
  });
});

it('an absent content folder, or an empty one, is an empty archive', async () => {
  expect(await read(contentFolder())).toMatchObject({ records: { articles: [] }, diagnostics: [], files: 0 });
});
