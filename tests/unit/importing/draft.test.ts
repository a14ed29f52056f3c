import { beforeAll, describe, expect, it } from 'vitest';
import { parseGazetteer, printGazetteer, type GazetteerRecords } from '../../../src/archive/gazetteer-file.ts';
import { joinArchive } from '../../../src/archive/archive.ts';
import type { Records } from '../../../src/archive/records.ts';
import { checkDraft } from '../../../src/importing/check-draft.ts';
import { EMPTY_DRAFT, fileOfDraft, slugForDraft, type Draft } from '../../../src/importing/draft.ts';
import { readDraft } from '../../../src/importing/read-draft.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { enCompose } from '../../../src/words/en/compose.ts';
import { RAW } from '../../support/composed-raw.ts';

const settings = settingsSchema.parse({ name: 'A', address: 'https://a.example' });
const words = { ...enCompose.reading, labels: enCompose.labels };

let records: GazetteerRecords;
beforeAll(() => {
  const given = {
    articles: [],
    places: new Map<string, unknown>([
      ['azerbaijan', { name: 'Azerbaijan', kind: 'country', iso: 'AZ' }],
      [
        'baku',
        {
          name: 'Baku',
          kind: 'city',
          partOf: 'azerbaijan',
          names: ['Bakı', { name: 'Баку', by: 'X' }],
          coordinates: [40, 49],
        },
      ],
      ['sepino', { name: 'Sepino', kind: 'municipality', aliases: ['sepinum'] }],
      ['paris-france', { name: 'Paris', kind: 'city' }],
      ['paris-texas', { name: 'Paris', kind: 'city' }],
    ]),
    organisations: new Map(),
    sources: new Map([['kura-correspondence', { name: 'Kura Correspondence', kind: 'news agency' }]]),
    pages: new Map(),
  } as unknown as Records;
  records = parseGazetteer(printGazetteer(joinArchive(given, { language: 'en', untitled: '' })));
});

const read = (raw: string): ReturnType<typeof readDraft> => readDraft(raw, records, 'en', words);
const complete = (raw: string): Draft => {
  const { draft } = read(raw);
  return { ...draft, slug: slugForDraft(draft) };
};

describe('the names that a form loads', () => {
  it('are those of the records, with what they lie in and nothing else', () => {
    expect(records.places.get('baku')).toEqual({ name: 'Baku', names: ['Bakı', 'Баку'], partOf: 'azerbaijan' });
    expect(records.places.get('sepino')).toEqual({ name: 'Sepino', names: [], aliases: ['sepinum'] });
  });
});

describe('a draft from a raw text', () => {
  it('holds what is sure, and proposes names that the text prints', () => {
    const { draft, notes } = read(RAW.whole);
    expect(draft).toMatchObject({
      date: '2021-04-12',
      dateline: 'BAKU, Azerbaijan, Apr. 12',
      source: 'Kura Correspondence',
      places: ['Sepino'],
      organisations: [],
    });
    expect(notes).toEqual([{ field: 'places', text: words.proposed }]);
  });

  it('says at each field what is not sure, by the field’s name and no flag of a command', () => {
    const { notes } = read(RAW.bare);
    expect(notes.map(({ field }) => field).sort()).toEqual(['date', 'dateline', 'places', 'source']);
    const furniture = read('A headline it may be\n\nBAKU, Azerbaijan, March 4\n\nText in Paris.');
    expect(furniture.notes.find(({ text }) => text.startsWith('Kept before the text'))).toMatchObject({
      field: 'text',
    });
    expect(
      furniture.notes.find(({ text }) => text.includes('“Paris” could be paris-france or paris-texas')),
    ).toMatchObject({
      field: 'places',
    });
    for (const { text } of furniture.notes) expect(text).not.toContain('--');
  });

  it('says of a date that does not exist that it does not', () => {
    const { draft, notes } = read(RAW.wrongDate);
    expect(draft.date).toBe('');
    expect(notes).toContainEqual({ field: 'date', text: 'The date in front, 2021-02-30, does not exist.' });
  });
});

describe('a draft as a file', () => {
  it('keeps the characters of the text, escaped where Markdown would read markup', () => {
    const { file, content } = fileOfDraft({
      ...EMPTY_DRAFT,
      date: '1936-07',
      slug: 'a-b',
      text: '\n1987. was * a year\r\n\r\n\r\n# two\n',
    });
    expect(file).toBe('articles/1936/07/1936-07-a-b.md');
    expect(content.split('---\n\n')[1]).toBe('1987\\. was * a year\n\n\n\\# two\n');
  });

  it('escapes a paragraph as before when only another one changes', () => {
    const draft = { ...EMPTY_DRAFT, date: '1936-07', slug: 'a', text: '* one\n\n* two' };
    const first = fileOfDraft(draft).content;
    expect(fileOfDraft({ ...draft, text: `${draft.text}\n\n* three` }).content).toBe(
      `${first.trimEnd()}\n\n\\* three\n`,
    );
  });
});

describe('a checked draft', () => {
  it('has no fault where the checker has none', () => {
    expect(checkDraft(complete(RAW.whole), records, settings).findings).toEqual([]);
  });

  it('has its faults at their fields, in the checker’s words', () => {
    const draft = {
      ...complete(RAW.whole),
      date: '2021-02-30',
      source: '',
      places: ['Sepinno', 'Paris'],
      slug: 'Not a slug',
      dateline: 'TODO',
    };
    const { findings, file } = checkDraft(draft, records, settings);
    expect(file).toBeUndefined();
    const at = (field: keyof Draft): string[] => findings.filter((one) => one.field === field).map(({ rule }) => rule);
    expect(at('date')).toEqual(['article/date-exists']);
    expect(at('source')).toEqual(['article/value']);
    expect(at('dateline')).toEqual(['article/todo']);
    expect(at('slug')).toEqual([]);
    const dated = checkDraft({ ...draft, date: '2021-04-12' }, records, settings).findings;
    expect(dated.filter(({ field }) => field === 'places').map(({ rule, suggestion }) => [rule, suggestion])).toEqual([
      ['article/unknown-name', 'Sepino'],
      ['article/ambiguous-name', undefined],
    ]);
    expect(dated.filter(({ field }) => field === 'slug').map(({ rule }) => rule)).toEqual(['article/path']);
  });

  it('counts lines from the beginning of the text', () => {
    const [finding] = checkDraft(
      { ...complete(RAW.whole), text: 'One.\n\nTODO\n\nThree.' },
      records,
      settings,
    ).findings;
    expect(finding).toMatchObject({ field: 'text', line: 3, rule: 'article/todo' });
  });

  it('lacks a text, or has too much of it, at the text', () => {
    expect(checkDraft({ ...complete(RAW.whole), text: '' }, records, settings).findings).toMatchObject([
      { field: 'text', rule: 'article/body-empty' },
    ]);
    const small = { ...settings, limits: { ...settings.limits, fileBytes: 500 } };
    expect(checkDraft(complete(RAW.whole), records, small).findings).toMatchObject([
      { field: 'text', rule: 'file/size' },
    ]);
  });

  it('says of an empty date that it found nothing', () => {
    const [finding] = checkDraft({ ...complete(RAW.whole), date: '' }, records, settings).findings;
    expect(finding?.message).toBe('date must be written YYYY-MM-DD, for example 2024-03-03. Found nothing.');
  });

  it('says what the text holds that Markdown cannot carry', () => {
    const [finding] = checkDraft({ ...complete(RAW.whole), text: 'a\0b' }, records, settings).findings;
    expect(finding).toMatchObject({ field: 'text', severity: 'error' });
  });
});
