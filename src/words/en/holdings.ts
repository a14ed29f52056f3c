import { count, number, reports } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in English; counted when the site is made. */
export const enHoldings = {
  heading: 'What is held',
  counted: 'Counted when this site was made.',
  terms: {
    reports: 'Reports',
    first: 'The oldest',
    last: 'The newest',
    days: 'Days with a report',
    sources: 'Sources',
    places: 'Places',
    organisations: 'Organisations',
    languages: 'Languages',
  },
  /** A language and its reports. */
  language: (name: string, many: string): string => `${name} (${many})`,
  lacks: 'What is lacking',
  lacksNothing: 'Nothing of what is counted here.',
  /** How many months hold nothing, of those from the first to the last that a report names; both in words. */
  emptyMonths: (empty: number, all: number, first: string, last: string): string =>
    `${number(empty)} of the ${count(all, 'month', 'months')} from ${first} to ${last} ${empty === 1 ? 'holds' : 'hold'} none. That says what the archive lacks, not that nothing was printed.`,
  /** Months that no report names, of a year of which a report names no month: they may hold it. */
  uncertainMonths: (many: number): string =>
    `Of ${count(many, 'month', 'months')} it is not known whether ${many === 1 ? 'it holds' : 'they hold'} a report: ${many === 1 ? 'it' : 'each'} lies in a year that has a report dated only by year.`,
  monthOnly: (many: number): string => `Of ${reports(many)} only the month is known.`,
  yearOnly: (many: number): string => `Of ${reports(many)} only the year is known.`,
  noDateline: (many: number): string => `${count(many, 'report prints', 'reports print')} no dateline.`,
  noFiledFrom: (many: number): string => `Of ${reports(many)} the place filed from is not known.`,
  noSource: (many: number): string => `Of ${reports(many)} no source is known.`,
  noPlace: (many: number): string => `${count(many, 'report is', 'reports are')} described without a place.`,
  ownTitle: (many: number): string =>
    `${count(many, 'report was', 'reports were')} printed without a headline and ${many === 1 ? 'bears' : 'bear'} a title of the archive’s, in brackets.`,
  withdrawn: (many: number): string =>
    `${count(many, 'report was', 'reports were')} withdrawn: the text is gone, the description remains.`,
  plainNames: (many: number): string =>
    `${count(many, 'name', 'names')} in reports ${many === 1 ? 'has' : 'have'} no record yet.`,
  noCoordinates: (many: number): string =>
    `${count(many, 'place has', 'places have')} no coordinates of ${many === 1 ? 'its' : 'their'} own.`,
};
