import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TIME } from '../../../src/checking/rules/time.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { report } from '../checking/checked.ts';
import { contentFolder, put, read, SETTINGS, told } from './temporary.ts';

const FILE = 'articles/2020/11/2020-11-30-two.md';
const TEXT = 'The council of Sepino met, “unanimously”.\n\nIt voted.\n';
const RECORDS = {
  'sources/meridian.yaml': 'name: Meridian News Agency\nkind: news agency\n',
  'places/sepino.yaml': 'name: Sepino\nkind: city\n',
  'places/italy.yaml': 'name: Italy\nkind: country\n',
  'pages/about.md': '---\ntitle: About\ndescription: What it is.\n---\n\nSome *words*.\n',
};
const REPORT = report({ dateline: '' }, TEXT);

describe('a report', () => {
  it('becomes a record with its text rendered and sealed', async () => {
    const { records, diagnostics, files } = await read(contentFolder({ ...RECORDS, [FILE]: REPORT }));
    expect(diagnostics).toEqual([]);
    expect(files).toBe(5);
    expect(records.articles).toEqual([
      {
        id: '2020/11/30/two',
        file: FILE,
        data: {
          date: '2020-11-30',
          dateline: '',
          source: 'Meridian News Agency',
          places: ['Sepino', 'Italy'],
          organisations: [],
        },
        sha256: createHash('sha256').update(TEXT).digest('hex'),
        html: '<p>The council of Sepino met, “unanimously”.</p>\n<p>It voted.</p>',
        opening: 'The council of Sepino met, “unanimously”.\nIt voted.',
      },
    ]);
    expect(records.pages.get('about')?.html).toBe('<p>Some <em>words</em>.</p>');
    expect([...records.places.keys()]).toEqual(['italy', 'sepino']);
  });

  it.each([
    ['a BOM', `\uFEFF${REPORT}`],
    ['CRLF', REPORT.replaceAll('\n', '\r\n')],
    ['decomposed names', REPORT.replace('Sepino,', 'Sepi\u0301no,')],
  ])('may have %s, and is the same', async (_, text) => {
    const { records, diagnostics } = await read(contentFolder({ ...RECORDS, [FILE]: text }));
    expect(diagnostics).toEqual([]);
    expect(records.articles[0]?.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'));
  });

  it('has its faults where they stand, BOM or not', async () => {
    const text = report({ dateline: '', headline: 'A: b' }, '<b>\n');
    for (const stored of [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      expect(
        told(await read(contentFolder({ ...RECORDS, [FILE]: stored }))).map((fault) => fault.split(' ')[1]),
      ).toEqual(['7:11-15', '10:1-4']);
    }
  });

  it('that is withdrawn has no text in its record', async () => {
    const withdrawn = report(
      {
        dateline: '',
        suppliedTitle: 'Two',
        status: 'withdrawn',
        withdrawn: `{date: 2021-01-02, reason: A court, textSha256: ${'a'.repeat(64)}}`,
      },
      '',
    );
    const { records, diagnostics } = await read(contentFolder({ ...RECORDS, [FILE]: withdrawn }));
    expect(diagnostics).toEqual([]);
    expect(records.articles[0]).toMatchObject({ html: '', opening: '' });
  });

  it('in another encoding is refused by its name', async () => {
    expect(
      told(
        await read(
          contentFolder({ ...RECORDS, [FILE]: Buffer.from(report({ dateline: '' }, 'Caf\u00e9\n'), 'latin1') }),
        ),
      ),
    ).toEqual([
      `${FILE} 9:4-5 error a file must be UTF-8. Open it in an editor and save it as UTF-8. Found "Latin-1 (ISO 8859-1)". file/encoding`,
    ]);
  });

  it('over the byte limit is refused unread', async () => {
    expect(told(await read(contentFolder({ [FILE]: Buffer.alloc(20_000_000, 'a') })))).toEqual([
      `${FILE} 1:1-1 error a file must be at most 1,000,000 bytes. Divide it, or raise limits.fileBytes in src/site.ts. Found "20,000,000 bytes". file/size`,
    ]);
  });

  it('with an error is in no record, and its faults bring no others', async () => {
    const { records, diagnostics } = await read(
      contentFolder({ ...RECORDS, 'places/italy.yaml': 'name: Italy\nkind: land\n', [FILE]: REPORT }),
    );
    expect([...records.places.keys()]).toEqual(['sepino']);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['places/italy.yaml place/kind']);
  });
});

describe('the cache', { timeout: 30_000 }, () => {
  const cached = (folders: { cache: string }): string[] => readdirSync(folders.cache);

  it('gives the same result, and follows the file, its name and the settings', async () => {
    const folders = contentFolder({ ...RECORDS, [FILE]: REPORT });
    const first = await read(folders);
    expect(await read(folders)).toEqual(first);
    put(folders, FILE, REPORT.replace('It voted', 'It rested'));
    expect((await read(folders)).records.articles[0]?.html).toContain('It rested');
    const strict = await read(folders, 'on', {
      ...SETTINGS,
      limits: { ...SETTINGS.limits, fileBytes: 20_000, nesting: 1 },
    });
    expect(strict.diagnostics).toEqual([]);
    put(folders, 'articles/2020/11/other.md', REPORT.replace('It voted', 'It rested'));
    expect(told(await read(folders))[0]).toContain('article/path');
    expect(cached(folders)).toEqual(['intake-on']);
  });

  it('is used: what it holds is what is read', async () => {
    const folders = contentFolder({ ...RECORDS, [FILE]: REPORT });
    await read(folders);
    const file = path.join(folders.cache, 'intake-on');
    writeFileSync(file, readFileSync(file, 'utf8').replace('It voted.</p>', 'It danced.</p>'));
    expect((await read(folders)).records.articles[0]?.html).toContain('It danced');
  });

  it.each([
    ['cut short', (content: Buffer) => content.subarray(0, content.length - 40)],
    ['of another version', (content: Buffer) => Buffer.concat([Buffer.from('x'), content])],
    [
      'with a broken line',
      (content: Buffer) =>
        Buffer.from(content.toString('latin1').replaceAll('{"diagnostics"', '{"diagnostics'), 'latin1'),
    ],
    ['that is empty', () => Buffer.alloc(0)],
  ])('%s costs time and nothing else', async (_, damage) => {
    const folders = contentFolder({ ...RECORDS, [FILE]: REPORT });
    const first = await read(folders);
    const file = path.join(folders.cache, 'intake-on');
    writeFileSync(file, damage(readFileSync(file)));
    expect(await read(folders)).toEqual(first);
  });

  it('forgets files that are gone, and is written whole by builds at once', async () => {
    const folders = contentFolder({ ...RECORDS, [FILE]: REPORT });
    for (let index = 0; index < 20; index++) put(folders, `articles/2020/11/2020-11-30-n${index}.md`, REPORT);
    await Promise.all([read(folders), read(folders), read(folders)]);
    expect(cached(folders)).toEqual(['intake-on']);
    const full = readFileSync(path.join(folders.cache, 'intake-on')).length;
    for (let index = 0; index < 20; index++)
      rmSync(path.join(folders.content, `articles/2020/11/2020-11-30-n${index}.md`));
    await read(folders);
    expect(readFileSync(path.join(folders.cache, 'intake-on')).length).toBeLessThan(full / 2);
  });
});

describe('many files', { timeout: 60_000 }, () => {
  it('go to workers and come back in order', async () => {
    const folders = contentFolder(RECORDS);
    const names = Array.from(
      { length: 150 },
      (_, index) => `articles/2020/11/2020-11-30-n${String(index).padStart(3, '0')}.md`,
    );
    for (const name of names) put(folders, name, report({ dateline: '' }, `Text of ${name}.\n`));
    let last = 0;
    const { records, diagnostics } = await readArchive({
      folders,
      settings: SETTINGS,
      check: 'on',
      progress: (done) => (last = done),
    });
    expect(diagnostics).toEqual([]);
    expect(last).toBe(154);
    expect(records.articles.map(({ file, opening }) => [file, opening])).toEqual(
      names.map((name) => [name, `Text of ${name}.`]),
    );
  });

  it('lose nothing where one of them takes too long', { timeout: 60_000 }, async () => {
    const folders = contentFolder(RECORDS);
    for (const slow of Object.values(TIME.bad().files))
      if (typeof slow === 'string') put(folders, 'articles/2020/11/2020-11-30-slow.md', slow);
    put(folders, FILE, REPORT);
    const strict = await read(folders, 'on', SETTINGS, 6000);
    expect(told(strict)).toEqual([
      'articles/2020/11/2020-11-30-slow.md 1:1-1 error a file must be read within 6 seconds. Look for marks that repeat thousands of times, and put a backslash before them or take them out. file/time',
    ]);
    expect(strict.records.articles.map(({ file }) => file)).toEqual([FILE]);
    const lenient = await read(folders, 'off', SETTINGS, 6000);
    expect(lenient.diagnostics).toEqual([]);
    expect(lenient.records.articles).toHaveLength(2);
  });
});
