import type { Formats, ListPart } from './formats.ts';
import { lazily } from './lazily.ts';
import { primarySubtag } from './primary-subtag.ts';

/** What joins a list: its only two items, items before the last, and the last to those before it. */
interface Joints {
  two: string;
  middle: string;
  last: string;
}

/** How a language writes, as plain data that a page can bring along. */
export interface WrittenFormats {
  and: Joints;
  or: Joints;
  /** Between thousands, and before decimals. */
  group: string;
  decimal: string;
  /** From how many thousands on they stand apart: one, or ten (`min2`). */
  grouping: 'always' | 'min2';
  /** Names of languages by their primary subtags. */
  languages: Readonly<Record<string, string>>;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Writes down how a language writes, by its BCP 47 tag, from the data that this program runs with (CLDR). */
export function writtenFormatsOf(language: string): WrittenFormats {
  const joints = (type: Intl.ListFormatType): Joints => {
    const format = new Intl.ListFormat(language, { type });
    const between = (...items: string[]): string[] =>
      format.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
    const [[two = ''], [middle = '', last = '']] = [between('a', 'b'), between('a', 'b', 'c')];
    return { two, middle, last };
  };
  const format = new Intl.NumberFormat(language);
  const figure = (value: number, wanted: string): string | undefined =>
    format.formatToParts(value).find(({ type }) => type === wanted)?.value;
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const languages = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((tag) => {
    const name = names.of(tag);
    return name === undefined ? [] : [[tag, name] as const];
  });
  return {
    and: joints('conjunction'),
    or: joints('disjunction'),
    group: figure(12_345, 'group') ?? '',
    decimal: figure(0.5, 'decimal') ?? '',
    grouping: figure(1234, 'group') === undefined ? 'min2' : 'always',
    languages: Object.fromEntries(languages),
  };
}

/** Formats that write as was written down. */
export function formatsWith(written: WrittenFormats): Formats {
  const figure = ({ type, value }: Intl.NumberFormatPart): string =>
    type === 'group' || type === 'decimal' ? written[type] : value;
  const figures = lazily(() => new Intl.NumberFormat('en', { useGrouping: written.grouping }));
  return {
    number: (value) => figures().formatToParts(value).map(figure).join(''),
    list: (items, join) => listParts(items, written[join]),
    languageName: (tag) => written.languages[primarySubtag(tag)] ?? tag,
  };
}

function listParts(items: readonly string[], { two, middle, last }: Joints): ListPart[] {
  return items.flatMap((value, at): ListPart[] => {
    const isLast = at === items.length - 1;
    const joint = items.length === 2 ? two : isLast ? last : middle;
    return [...(at === 0 ? [] : [{ type: 'literal' as const, value: joint }]), { type: 'element', value }];
  });
}
