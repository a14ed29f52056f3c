import { expect, inject, it } from 'vitest';
import { idsOf } from '../../src/checking/rule-help.ts';
import { RULES } from '../../src/checking/rules.ts';
import { attribute, elementsOf, sitePages, textOf } from '../support/site-pages.ts';

it('the help of the checker has a row for every rule, with what must be, how bad a fault is, and who mends it', async () => {
  const page = (await sitePages(inject('siteWithPath'))).get('/help/rules/');
  if (!page) throw new Error('There is no help of the checker.');
  const rows = elementsOf(page, (element) => element.tagName === 'tr' && attribute(element, 'id') !== undefined);
  expect(rows.map((row) => elementsOf(row, (element) => element.tagName === 'code').map(textOf)[0])).toEqual(
    RULES.map((rule) => idsOf(rule)[0]),
  );
  for (const [index, { must, severity, bad, good }] of RULES.entries()) {
    const row = rows[index];
    const text = row ? textOf(row) : '';
    expect(text).toContain(must);
    expect(text).toContain(severity);
    expect(text).toContain(bad().shown);
    expect(text).toContain(good().shown);
  }
  // Logs link to the rows.
  expect(new Set(rows.map((row) => attribute(row, 'id'))).size).toBe(RULES.length);
});
