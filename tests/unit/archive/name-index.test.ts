import { describe, expect, it } from 'vitest';
import { indexNames, nearestNames, resolveName } from '../../../src/archive/name-index.ts';

const index = indexNames(
  new Map([
    ['lodz', { name: 'Łódź', names: ['Lodsch'] }],
    ['georgia', { name: 'Georgia', names: ['Sakartvelo'] }],
    ['georgia-us', { name: 'Georgia', names: ['Peach State'], aliases: ['state-of-georgia'] }],
    ['tbilisi', { name: 'Tbilisi', names: [{ name: 'Tiflis' }, 'Lodz'] }],
    ['batumi', { name: 'Batumi', names: ['Tiflis'] }],
  ]),
);

describe('resolveName', () => {
  it('ignores case, diacritics and composition', () => {
    for (const name of ['Łódź', 'LODZ', 'lódz', 'Łódź'.normalize('NFD'), '  Łódź ']) {
      expect(resolveName(index, name)).toEqual({ kind: 'resolved', id: 'lodz' });
    }
  });

  it('prefers an id to a preferred name to a variant', () => {
    expect(resolveName(index, 'Lodz')).toEqual({ kind: 'resolved', id: 'lodz' });
    expect(resolveName(index, 'georgia')).toEqual({ kind: 'resolved', id: 'georgia' });
  });

  it('resolves former ids', () => {
    expect(resolveName(index, 'state-of-georgia')).toEqual({ kind: 'resolved', id: 'georgia-us' });
  });

  it('names all ids of a tie', () => {
    expect(resolveName(index, 'Tiflis')).toEqual({ kind: 'ambiguous', ids: ['batumi', 'tbilisi'] });
  });

  it('says when a name is unknown, and which are near', () => {
    expect(resolveName(index, 'Tblisi')).toEqual({ kind: 'unknown' });
    expect(nearestNames(index, 'Tblisi')).toEqual(['tbilisi']);
    expect(nearestNames(index, 'Reykjavík')).toEqual([]);
  });
});
