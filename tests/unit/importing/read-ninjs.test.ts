import { describe, expect, it } from 'vitest';
import { readNinjs } from '../../../src/importing/read-ninjs.ts';
import { bodyOf, fieldsOf, planOf } from '../../support/plan-of.ts';

// Every item here is invented.
const ITEM = {
  uri: 'https://kura.example/1',
  type: 'text',
  versioncreated: '2020-11-30T23:10:00+04:00',
  firstcreated: '2020-11-30T09:00:00+04:00',
  headline: 'Lock opens',
  byline: 'By Anna Berg',
  language: 'en',
  place: [{ name: 'Sepino' }],
  organisation: [{ name: 'Canal Board' }],
  copyrightholder: 'Kura Correspondence',
  source: 'Kura Correspondence',
  body_text: 'BAKU, Nov. 30 — A lock * opened.',
};
const read = (item: unknown) => [...readNinjs('item.json', typeof item === 'string' ? item : JSON.stringify(item))];

describe('readNinjs', () => {
  it('reads an item of ninjs 1', async () => {
    const plan = await planOf(read(ITEM)[0] ?? { name: '', fault: '' });
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-11-30',
      headline: 'Lock opens',
      byline: ['Anna Berg'],
      url: 'https://kura.example/1',
      language: 'en',
      places: ['Sepino'],
      organisations: ['Canal Board'],
      source: 'Kura Correspondence',
      rightsHolder: 'Kura Correspondence',
      dateline: 'BAKU, Nov. 30 —',
    });
    expect(bodyOf(plan)).toBe('A lock * opened.\n');
  });

  it('reads ninjs 2 and 3, lists and one item a line', async () => {
    const item = {
      uri: 'urn:x',
      versioncreated: '2020-11-30T09:00:00Z',
      headlines: [
        { role: 'short', value: 'Lock' },
        { role: 'main', value: 'Lock opens' },
      ],
      bodies: [{ contenttype: 'text/html', value: '<p>A <b>lock</b>.</p>' }],
      infosources: [{ name: 'Kura Correspondence' }],
      by: 'Anna Berg',
    };
    const [record] = read(item);
    const plan = await planOf(record ?? { name: '', fault: '' });
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-11-30',
      headline: 'Lock opens',
      byline: ['Anna Berg'],
      source: 'Kura Correspondence',
    });
    expect(bodyOf(plan)).toBe('A **lock**.\n');
    expect([
      read([item, item]).length,
      read({ items: [item] }).length,
      read(`${JSON.stringify(item)}\n${JSON.stringify(item)}`).length,
    ]).toEqual([2, 1, 2]);
  });

  it('is not sure of a day where the item was made on another', async () => {
    expect(
      await planOf(read({ ...ITEM, firstcreated: '2020-11-29T09:00:00Z' })[0] ?? { name: '', fault: '' }),
    ).toMatchObject({ action: 'skip', reason: expect.stringMatching(/first made on 2020-11-29.*--date/) });
  });

  it.each([
    [{ ...ITEM, pubstatus: 'canceled' }, 'its agency marked it “canceled”'],
    [{ ...ITEM, type: 'picture' }, 'of the type “picture”'],
    [JSON.stringify(ITEM).slice(0, 80), 'breaks off before its end'],
    ['{"a": x}', 'no JSON'],
    [[], 'no items'],
    [[3], 'no news item'],
  ])('%j is a fault', (item, fault) => {
    expect(read(item)).toEqual([{ name: expect.any(String), fault: expect.stringContaining(fault) }]);
  });
});
