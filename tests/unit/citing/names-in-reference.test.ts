import { expect, it } from 'vitest';
import { namesInReference } from '../../../src/citing/names-in-reference.ts';
import { REFERENCE_STYLES } from '../../../src/citing/references.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { cited } from '../../support/cited-reports.ts';

const report = cited({ headline: 'H', byline: ['كاتبة'], filedFrom: 'Łódź', source: 'صحيفة' });
const names = (text: string): string[] =>
  namesInReference(text, report)
    .filter(({ isName }) => isName)
    .map((piece) => piece.text);

it.each(REFERENCE_STYLES)(
  '%s: authors, source, archive and address keep to themselves, and nothing is lost',
  (_, style) => {
    const { before, after } = style(report, wordsFor('en'));
    for (const text of [before, after])
      expect(
        namesInReference(text, report)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    expect(names(before)).toEqual(['كاتبة']);
    expect(names(after).filter((name) => name !== 'Łódź')).toEqual(['صحيفة', 'Pressmark', report.address]);
  },
);

it('takes the longer of two names that begin alike', () => {
  const both = cited({ source: 'Pressmark Wire' });
  expect(namesInReference('Pressmark Wire. Pressmark.', both)).toEqual([
    { text: 'Pressmark Wire', isName: true },
    { text: '. ', isName: false },
    { text: 'Pressmark', isName: true },
    { text: '.', isName: false },
  ]);
});
