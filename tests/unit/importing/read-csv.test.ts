import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/importing/field-mapping.ts';
import { readCsv } from '../../../src/importing/read-csv.ts';
import { all, bodyOf, fieldsOf, inPieces, planOf } from '../../support/plan-of.ts';

// Every row here is invented.
const read = (text: string, options = {}, length = 11) => all(readCsv('table.csv', inPieces(text, length), options));

describe('readCsv', () => {
  it.each([
    [',', '"Lock, gate open"'],
    [';', 'Lock, gate open'],
    ['\t', 'Lock, gate open'],
  ])('reads a table parted by %j, raw texts within it as raw texts', async (mark, title) => {
    const text = `\uFEFF${['Date', 'Title', 'Author', 'Text'].join(mark)}\r\n${['2020-11-30', title, 'Anna Berg', '"BAKU, Nov. 30\n\nKura Correspondence:\n\nA ""grey"" lock * opened in Sepino."'].join(mark)}\r\n\r\n`;
    const records = await read(text);
    expect(records.map(({ name }) => name)).toEqual(['table.csv, line 2 (Lock, gate open)']);
    const plan = await planOf(records[0] ?? { name: '', fault: '' });
    expect(fieldsOf(plan)).toMatchObject({
      date: '2020-11-30',
      headline: 'Lock, gate open',
      byline: ['Anna Berg'],
      dateline: 'BAKU, Nov. 30',
      source: 'Kura Correspondence',
      places: ['Sepino'],
    });
    expect(bodyOf(plan)).toBe('A "grey" lock * opened in Sepino.\n');
  });

  it('reads HTML in a cell, and columns as a mapping says', async () => {
    const { mapping } = readMapping('fields:\n  day: date\n  copy: text\ndefaults:\n  source: Kura Correspondence\n');
    const [record] = await read('day,copy,text\n2020-11-30,"<p>A <b>lock</b>.</p>",no\n', { mapping });
    const plan = await planOf(record ?? { name: '', fault: '' });
    expect([fieldsOf(plan)['source'], bodyOf(plan)]).toEqual(['Kura Correspondence', 'A **lock**.\n']);
  });

  it('goes on after a bad row', async () => {
    const records = await read('date,text\n01/02/2024,A lock.\n2020-11-30,One,more\n2020-12-01,Two.\n');
    const plans = await Promise.all(records.map((record) => planOf(record)));
    expect(plans.map((plan) => (plan.action === 'skip' ? plan.reason : plan.action))).toEqual([
      expect.stringMatching(/2024-02-01 or 2024-01-02.*--date/),
      expect.stringContaining('it has 3 cells, and the first line names 2'),
      'write',
    ]);
  });

  it.each([
    ['date,text\n2020-11-30,"A lock opened', 'never closed'],
    ['', 'the table is empty'],
    ['date,remark\n2020-11-30,x\n', 'no column is the text'],
  ])('%j is a fault', async (text, fault) => {
    expect((await read(text)).at(-1)).toMatchObject({ fault: expect.stringContaining(fault) });
  });

  it('is read as it comes in', async () => {
    let made = 0;
    let most = 0;
    async function* rows(): AsyncGenerator<string> {
      yield 'date,text\n';
      for (; made < 5000; made += 1) yield `2020-11-30,"Lock ${made} ${'opened '.repeat(100)}"\n`;
      await Promise.resolve();
    }
    let count = 0;
    for await (const record of readCsv('table.csv', rows())) {
      expect(record).not.toHaveProperty('fault');
      count += 1;
      most = Math.max(most, made - count);
    }
    expect(count).toBe(5000);
    expect(most).toBeLessThan(100);
  });
});
