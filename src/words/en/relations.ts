import { and, count, number } from './numbers.ts';

const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (many: number): string => SPELLED[many] ?? number(many);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const listed = (names: readonly string[]): string => {
  const told = names.slice(0, MOST_NAMES);
  const more = names.length - told.length;
  return and(more === 0 ? told : [...told, `${number(more)} more`]);
};

/** `two days later`; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'the same day';
  return `${spelled(many)} ${many === 1 ? 'day' : 'days'} ${(days ?? 0) > 0 ? 'later' : 'earlier'}`;
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join(', '));

/** The words about reports that belong together, in English. */
export const enRelations = {
  related: 'Related',
  /** What two reports share: `Same places, two days later`. Names in the order to tell them; `days` from the one to the other. */
  reason: ({
    places,
    samePlaces,
    organisations,
    sameOrganisations,
    within,
    days,
  }: {
    places: readonly string[];
    samePlaces: boolean;
    organisations: readonly string[];
    sameOrganisations: boolean;
    within: string | undefined;
    days: number | undefined;
  }): string => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'place' : 'places'] : []),
      ...(sameOrganisations ? [organisations.length === 1 ? 'organisation' : 'organisations'] : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.length === 0 ? '' : `same ${same.join(' and ')}`,
      also.length === 0 ? '' : `also about ${listed(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `also in ${within}`,
      apart(days),
    );
  },
  sameText: 'Same text',
  /** How much of a report's wording another one has (`text`: all to the letter; 1: all its words), and when that one was sent. */
  sameTextReason: (likeness: 'text' | number, days: number | undefined): string =>
    sentence(
      likeness === 'text'
        ? 'the same text, word for word'
        : likeness === 1
          ? 'the same words; spelling or punctuation differs'
          : `nearly the same text (${Math.floor(likeness * 100)} % of the wording)`,
      apart(days),
    ),
  /** What the list of reports with the same text leaves out. */
  moreSameTexts: (many: number): string =>
    `${count(many, 'more report has', 'more reports have')} this text, or nearly so.`,
};
