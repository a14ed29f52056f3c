import { describe, expect, it } from 'vitest';
import { foldersFrom, outFault } from '../../../src/intake/folders.ts';

describe('outFault', () => {
  const faultOf = (out: string): string | undefined =>
    outFault(foldersFrom({ PRESSMARK_OUT: out }, '/home/ada/archive'), '/home/ada/archive');

  it.each(['', 'dist', 'build/site', '../site', '/var/www/archive', '../my-archive'])('is none for %o', (out) => {
    expect(faultOf(out)).toBeUndefined();
  });

  it.each(['../archive-site', '/home/ada/archive2', '/home/ada/archived/site'])('names %o and a way out', (out) => {
    expect(faultOf(out)).toMatch(
      /^PRESSMARK_OUT: cannot build into \/home\/ada\/archive.+PRESSMARK_OUT=\.\.\/site-of-archive$/,
    );
  });
});
