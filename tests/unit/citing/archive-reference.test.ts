import { describe, expect, it } from 'vitest';
import { archiveReference } from '../../../src/citing/archive-reference.ts';

describe('archiveReference', () => {
  it('names the archive and its address, with one full stop after each', () => {
    expect(archiveReference('Pressmark', 'https://pressmark.example/')).toBe('Pressmark. https://pressmark.example/.');
    expect(archiveReference('Who Said What?', 'https://who.example/archive/')).toBe(
      'Who Said What? https://who.example/archive/.',
    );
    expect(archiveReference('هل؟', 'https://hal.example/')).toBe('هل؟ https://hal.example/.');
  });
});
