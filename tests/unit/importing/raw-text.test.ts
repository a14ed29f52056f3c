import { describe, expect, it } from 'vitest';
import { indexNames } from '../../../src/archive/name-index.ts';
import type { RawContext } from '../../../src/importing/header-reader.ts';
import { readRawText } from '../../../src/importing/raw-text.ts';

// All reports and agencies here are invented.
const places = indexNames(
  new Map([
    ['baku', { name: 'Baku' }],
    ['azerbaijan', { name: 'Azerbaijan' }],
  ]),
);
const sources = indexNames(new Map([['kura-correspondence', { name: 'Kura Correspondence', names: ['Kura'] }]]));
const read = (raw: string, given: RawContext['given'] = {}) => {
  const { date, dateline, source, byline, body } = readRawText(raw, { places, sources, given });
  return { date, dateline, source, byline: byline.join(' + '), body };
};
const notices = (raw: string, given: RawContext['given'] = {}) => readRawText(raw, { places, sources, given }).notices;

describe('readRawText', () => {
  it.each([
    [
      ' date 2020-12-09 BAKU, Azerbaijan, Dec.9\n\nKura:\n\nA bridge opened.\n\nIt is long.',
      '2020-12-09',
      'BAKU, Azerbaijan, Dec.9',
      'Kura',
      '',
      'A bridge opened.\n\nIt is long.',
    ],
    [
      ' date 2020-09 BAKU, Azerbaijan, September 1. On September 1, a bridge opened.',
      '2020-09',
      'BAKU, Azerbaijan, September 1.',
      undefined,
      '',
      'On September 1, a bridge opened.',
    ],
    [
      ' date 2020-09-01 The harbour opened on Monday. It was cold.',
      '2020-09-01',
      '',
      undefined,
      '',
      'The harbour opened on Monday. It was cold.',
    ],
    [
      ' date 2020-09-01 By Anna Berg\n\nThe harbour opened.',
      '2020-09-01',
      '',
      undefined,
      'Anna Berg',
      'The harbour opened.',
    ],
    [
      ' date 2020-09-01 By Anna Berg\n\n\nBy Anna Berg\n\nThe harbour opened.',
      '2020-09-01',
      '',
      undefined,
      'Anna Berg',
      'The harbour opened.',
    ],
    [
      ' date 2020-09-01 By A. Berg, E. Lind and O. Nord\nThe harbour opened.',
      '2020-09-01',
      '',
      undefined,
      'A. Berg + E. Lind + O. Nord',
      'The harbour opened.',
    ],
    [
      ' date 2015-05-09 Baku, Azerbaijan, May 9\n\nBy Anna Berg – Kura:\n\nA parade began.',
      '2015-05-09',
      'Baku, Azerbaijan, May 9',
      'Kura',
      'Anna Berg',
      'A parade began.',
    ],
    [
      ' date 2012-11-05 Azerbaijan, Baku, Nov.5 / Kura, E.Example /\n\nA bridge.',
      '2012-11-05',
      'Azerbaijan, Baku, Nov.5 / Kura, E.Example /',
      'Kura',
      'E.Example',
      'A bridge.',
    ],
    [
      ' date 2012-11-05 Azerbaijan, Baku, Nov.5\n\n/ Kura, E.Example /\n\nA bridge.',
      '2012-11-05',
      'Azerbaijan, Baku, Nov.5',
      'Kura',
      'E.Example',
      'A bridge.',
    ],
    [
      ' date 2011-12-07 Baku, 7. Dezember, VISTULA\n\nEine Brücke.',
      '2011-12-07',
      'Baku, 7. Dezember, VISTULA',
      'VISTULA',
      '',
      'Eine Brücke.',
    ],
    [
      ' date 2011-03-21 WASHINGTON, March 21 (Nordlys Wire) - A ferry sailed.',
      '2011-03-21',
      'WASHINGTON, March 21 (Nordlys Wire) -',
      'Nordlys Wire',
      '',
      'A ferry sailed.',
    ],
    [
      ' date 2011-03 DUBAI/LONDON (Nordlys Wire) - A ferry sailed.',
      '2011-03',
      'DUBAI/LONDON (Nordlys Wire) -',
      'Nordlys Wire',
      '',
      'A ferry sailed.',
    ],
    [' date 2011-03 TEHRAN - A ferry sailed.', '2011-03', 'TEHRAN -', undefined, '', 'A ferry sailed.'],
    [' date 2011-03 GENEVA (MNA) — A ferry sailed.', '2011-03', 'GENEVA (MNA) —', 'MNA', '', 'A ferry sailed.'],
    [
      ' date 2011-03-02 Москва, 2 марта. /Кура/. Мост открыт.',
      '2011-03-02',
      'Москва, 2 марта. /Кура/.',
      'Кура',
      '',
      'Мост открыт.',
    ],
    [
      ' date 2011-03-02 BAKU, Azerbaijan, March 2 A bridge opened.',
      '2011-03-02',
      'BAKU, Azerbaijan, March 2',
      undefined,
      '',
      'A bridge opened.',
    ],
    [
      ' date 2011-03-02 BAKU, March 2\r\n\r\nA bridge opened.\r\n',
      '2011-03-02',
      'BAKU, March 2',
      undefined,
      '',
      'A bridge opened.',
    ],
    ['BAKU, March 2\n\nA bridge opened.', undefined, 'BAKU, March 2', undefined, '', 'A bridge opened.'],
  ])('%j', (raw, date, dateline, source, byline, body) => {
    expect(read(raw)).toEqual({ date, dateline, source, byline, body });
  });

  it.each([
    'On May 9, a parade began.',
    'Monday, March 3. It rained.',
    'Baku, the capital, is old.',
    'The Canal Board (CB) opened a lock.',
    'I (partly) agree.',
    'Kura said that a bridge opened.',
    'US, Iran agree - officials.',
    'Note:\n\nA bridge opened.',
  ])('takes no dateline or agency from “%s”', (text) => {
    expect(read(` date 2011-03-02 ${text}`)).toEqual({
      date: '2011-03-02',
      dateline: '',
      source: undefined,
      byline: '',
      body: text,
    });
  });

  it.each([
    'OPEC - the group met.',
    'Baku - Tbilisi railway opens.',
    'Baku, Azerbaijan, March 2 A bridge opened.',
    'Anna Berg, May 3. A life.',
    '+ ↺ − 16 px GENEVA, March 2 (MNA) — Talks began.',
  ])('is not sure of a dateline in “%s” and takes nothing away', (text) => {
    expect(read(` date 2011-03-02 ${text}`)).toEqual({
      date: '2011-03-02',
      dateline: 'TODO',
      source: undefined,
      byline: '',
      body: text,
    });
    expect(notices(` date 2011-03-02 ${text}`).join()).toContain('--dateline');
  });
});

describe('page furniture', () => {
  it('before a dateline stays at the head of the text and is named', () => {
    const raw = ' date 2011-03-02 + ↺ − 16 px\n\nshare bookmark_border\n\nGENEVA (MNA) — Talks began.\n\nThey ended.';
    expect(read(raw)).toEqual({
      date: '2011-03-02',
      dateline: 'GENEVA (MNA) —',
      source: 'MNA',
      byline: '',
      body: '+ ↺ − 16 px\n\nshare bookmark_border\n\nTalks began.\n\nThey ended.',
    });
    expect(notices(raw)).toEqual([
      'kept before the text: “+ ↺ − 16 px”, “share bookmark_border”. Page furniture? Then take it out; a headline? Then use --headline',
    ]);
  });

  it('before a byline too', () => {
    expect(read(' date 2011-03-02 menu_open\n\nBy Anna Berg\n\nTalks began.')).toMatchObject({
      byline: 'Anna Berg',
      body: 'menu_open\n\nTalks began.',
    });
  });

  it('before a text without header is named where it stands', () => {
    expect(notices(' date 2011-03-02 + ↺ − 16 px\n\nTalks began.').join()).toContain(
      'the text begins with “+ ↺ − 16 px”',
    );
  });
});

describe('dates', () => {
  it.each([
    [' date 2020-11 BAKU, Nov. 30\n\nText.', '2020-11', 'offers a fuller date: --date 2020-11-30'],
    [' date 2020 BAKU, Nov. 30\n\nText.', '2020', 'offers a fuller date: --date 2020-11-30'],
    [' date 2020-11-30 BAKU, Nov. 29\n\nText.', '2020-11-30', 'names another day'],
    [' date 2020-11 BAKU, Dec. 1\n\nText.', '2020-11', 'names another day'],
    [' date 2020-02-30 BAKU, March 1\n\nText.', undefined, '2020-02-30, does not exist'],
    ['BAKU, March 1, 2019\n\nText.', undefined, 'offers a fuller date: --date 2019-03-01'],
  ])('%j: the date in front decides', (raw, date, notice) => {
    expect(read(raw).date).toBe(date);
    expect(notices(raw).join('\n')).toContain(notice);
  });

  it('that agree need no notice', () => {
    expect(notices(' date 2020-11-30 BAKU, Nov. 30\n\nText.')).toEqual([]);
  });
});

describe('fields given by hand', () => {
  const raw = ' date 2020-11-30 BAKU, Nov. 30\n\nBy Anna Berg – Kura:\n\nText.';
  it('take the same mark out of the text', () => {
    expect(read(raw, { dateline: 'BAKU, Nov. 30', source: 'Kura Correspondence', byline: ['Anna Berg'] }).body).toBe(
      'Text.',
    );
  });

  it.each([
    [{ dateline: '' }, 'BAKU, Nov. 30\n\nBy Anna Berg – Kura:\n\nText.'],
    [{ source: 'Nordlys Wire' }, 'By Anna Berg – Kura:\n\nText.'],
    [{ byline: ['Ola Nord'] }, 'By Anna Berg – Kura:\n\nText.'],
  ])('leave a mark that contradicts them in the text: %j', (given, body) => {
    expect(read(raw, given).body).toBe(body);
  });
});

it('settles nothing where a text marks two agencies', () => {
  const raw = ' date 2020-11-30 BAKU (Nordlys Wire) -\n\nKura:\n\nText.';
  expect(read(raw)).toMatchObject({ source: 'TODO', body: 'Kura:\n\nText.' });
});

it('says where lines would run together', () => {
  expect(notices(' date 2020-11-30 BAKU, Nov. 30\n\nOne.\nTwo.').join()).toContain('one paragraph');
});
