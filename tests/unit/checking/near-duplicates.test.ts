import { describe, expect, it } from 'vitest';
import { comparedReport, nearDuplicateTexts, nearReports } from '../../../src/checking/rules/near-duplicate.ts';
import { line, report } from './checked.ts';

const SENTENCES = [
  'The harbour board of Nordvik has put off its decision on the winter timetable until the spring, Meridian News Agency reported.',
  'Two ferries a day will go on to the outer islands, and a third on Sundays for as long as the ice allows.',
  'Shopkeepers had asked for an early morning boat, which the board called too dear for so few people.',
  'The chairman said that the matter would be heard again when the new pier was paid for and open.',
];
const TEXT = `${SENTENCES.join(' ')}\n`;

const told = (bodies: Record<string, string>, options: { strict?: boolean; wanted?: string } = {}): string[] => {
  const textOf = (file: string): string => report({}, bodies[file]);
  const wanted = (file: string): boolean => options.wanted === undefined || file === options.wanted;
  const reports = Object.keys(bodies).flatMap((file) => {
    const compared = comparedReport(textOf(file));
    return compared ? [{ ...compared, file }] : [];
  });
  const pairs = nearReports(reports, wanted);
  return [...nearDuplicateTexts(pairs, textOf, { strict: options.strict ?? false, wanted })].map(
    (diagnostic) => `${diagnostic.file} ${line(diagnostic)}`,
  );
};

describe('near-duplicates', () => {
  it('names the other report at the first line of both texts', () => {
    expect(told({ 'a.md': TEXT, 'b.md': `\n\n${TEXT.toUpperCase()}` })).toEqual([
      'a.md 9:1-428 warning the text must be a report of its own, and it is apart from spelling or punctuation that of b.md. Take one of them out, or leave both if the agency sent it again. article/near-duplicate',
      'b.md 11:1-428 warning the text must be a report of its own, and it is apart from spelling or punctuation that of a.md. Take one of them out, or leave both if the agency sent it again. article/near-duplicate',
    ]);
  });

  it('says of no text that it is there word for word but of the same', () => {
    const [first] = told({ 'a.md': TEXT, 'b.md': TEXT });
    expect(first).toContain('and it is word for word that of b.md.');
  });

  it('says how much is the same, and names the nearest of several', () => {
    const once = TEXT.replace('winter', 'summer');
    const [, second] = told({ 'a.md': TEXT, 'b.md': once, 'c.md': once.replace('chairman', 'chair') });
    expect(second).toMatch(/^b\.md 9:1-\d+ warning .* and it is to 92 % that of (?:a|c)\.md, and of 1 more\./);
  });

  it('is an error from 0.95 on where the check is strict, a warning below', () => {
    const strict = (body: string): string[] =>
      told({ 'a.md': TEXT, 'b.md': body }, { strict: true }).map((text) => text.split(' ')[2] ?? '');
    expect(strict(TEXT)).toEqual(['error', 'error']);
    expect(strict(TEXT.replace('winter', 'summer'))).toEqual(['warning', 'warning']);
  });

  it('tells only of the files asked about', () => {
    expect(told({ 'a.md': TEXT, 'b.md': TEXT, 'c.md': TEXT }, { wanted: 'b.md' })).toEqual([
      expect.stringMatching(/^b\.md .*that of a\.md, and of 1 more\./) as string,
    ]);
  });

  it.each([
    [
      'a follow-up that repeats the background',
      `${SENTENCES.slice(2).join(' ')} ${'Since then a storm has closed the old pier, and divers look at its piles this week before anyone lands there.'}\n`,
    ],
    [
      'another report',
      'A survey of the moor counted more cranes than in any year since the counts began, the observatory of Vistula told Vistula Press on Monday evening.\n',
    ],
  ])('passes %s', (_, body) => {
    expect(told({ 'a.md': TEXT, 'b.md': body })).toEqual([]);
  });

  it('passes short notices, which repeat', () => {
    expect(told({ 'a.md': 'The exchange was closed.\n', 'b.md': 'The exchange was closed.\n' })).toEqual([]);
  });
});
