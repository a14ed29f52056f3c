import { describe, expect, it } from 'vitest';
import { openSearchDescription } from '../../../src/archive/open-search.ts';

const described = (name: string, description = 'Reports, word for word.'): string =>
  openSearchDescription({
    name,
    description,
    language: 'en',
    search: 'https://archive.example/search/',
    self: 'https://archive.example/opensearch.xml',
    icon: 'https://archive.example/favicon.svg',
  });

describe('openSearchDescription', () => {
  it.each([
    ['Vistula Press', 'Vistula Press'],
    ['Reports of the Vistula Press', 'Reports of the'],
    ['Synthetic archives', 'Synthetic'],
    ['Ararat-Valley-Service', 'Ararat-Valley-Se'],
    ['𝔸'.repeat(20), '𝔸'.repeat(16)],
  ])('names %s in sixteen characters', (name, short) => {
    expect(described(name)).toContain(`<ShortName>${short}</ShortName>`);
  });

  it('writes what XML reserves as entities, and no control character', () => {
    const text = described('Kura & Sons', 'A <b> "quoted"\u0000\u0007 text');
    expect(text).toContain('<ShortName>Kura &amp; Sons</ShortName>');
    expect(text).toContain('<Description>A &lt;b&gt; &quot;quoted&quot; text</Description>');
  });
});
