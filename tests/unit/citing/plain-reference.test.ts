import { expect, test } from 'vitest';
import { plainReference } from '../../../src/citing/plain-reference.ts';

const report = {
  title: '[Two villages receive light]',
  source: 'Agenzia Sannita',
  place: 'Larino',
  date: '1951',
  archive: 'Pressmark',
  address: 'https://pressmark.example/1951/light/',
};
const whole = (
  cited: typeof report | (Omit<typeof report, 'source' | 'place'> & { source: undefined; place: undefined }),
): string => {
  const { before, title, after } = plainReference(cited);
  return before + title + after;
};

test('names title, source, place, date, archive and address', () => {
  expect(whole(report)).toBe(
    '“[Two villages receive light].” Agenzia Sannita (Larino), 1951. Pressmark. https://pressmark.example/1951/light/.',
  );
});

test('doubles no full stop', () => {
  expect(whole({ ...report, title: 'Light at last?' })).toMatch(/^“Light at last\?” Agenzia/);
  expect(whole({ ...report, title: '[The beginning …]' })).toMatch(/^“\[The beginning …\]” Agenzia/);
});

test('leaves out what is not known', () => {
  expect(whole({ ...report, source: undefined, place: undefined })).toBe(
    '“[Two villages receive light].” 1951. Pressmark. https://pressmark.example/1951/light/.',
  );
});
