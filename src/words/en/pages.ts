import { number, reports } from './numbers.ts';

/** The words of the home page, the page not found and contribute, in English. */
export const enPages = {
  home: {
    latest: 'Latest reports',
    allOf: (period: string, many: number): string => `All of ${period}, ${reports(many)}`,
    perYear: 'Reports per year',
    placesReportedOn: 'Places reported on',
    /** The way from a few to all of a kind. */
    all: {
      dates: (many: number): string => (many < 2 ? 'The index of dates' : `All ${number(many)} years`),
      places: (many: number): string => (many < 2 ? 'The index of places' : `All ${number(many)} places`),
      sources: (many: number): string => (many < 2 ? 'The index of sources' : `All ${number(many)} sources`),
      organisations: (many: number): string =>
        many < 2 ? 'The index of organisations' : `All ${number(many)} organisations`,
    },
    empty: 'No report is held yet.',
    howToBegin: 'How to add the first one',
  },
  notFound: {
    title: 'No page at this address',
    explanation:
      'An address that this archive has published never dies, so this one was probably mistyped, or cut short on its way here. Search for words of the report, or go by date, place or source.',
    byDate: 'By date',
    byPlace: 'By place',
    byOrganisation: 'By organisation',
    bySource: 'By source',
  },
  contribute: {
    title: 'Add a report',
    describe: 'How to add a report to the archive: compose it here, or write it by hand in five steps.',
    intro:
      'A report is one text file. It can be written in any editor, or in the browser where the archive’s files are kept.',
    steps: {
      name: 'Name the file',
      nameRule:
        'Its folder and name carry the day the report bears and a few words of it, in small letters a to z, digits and hyphens:',
      nameElse: 'Where only the month or the year is known, the name says just that:',
      keys: 'Describe the report',
      keysRule: 'The file opens with five keys between two lines of three hyphens. All five stand in every report:',
      keysMore: {
        dateline: 'is kept to the letter; leave it empty where none was printed.',
        'places, organisations': 'are names or ids; write [] where none is named.',
        headline: 'is a further line, where the report was printed with one.',
        suppliedTitle: 'is a short, neutral title of your own, where it was not.',
      },
      text: 'Put in the text',
      textRule:
        'Below the second line of hyphens, after one blank line, comes the text, word for word: no word added, left out or put right. A blank line parts paragraphs.',
      check: 'Check it',
      checkRule: 'This command names every fault with its line and says what to do:',
      send: 'Send it in',
      sendRepository: 'Propose the file to the archive’s repository.',
      newFile: 'Begin a new file there',
      sendMail: 'Or send the file by mail to',
      sendOnlyMail: 'Send the file by mail to',
      sendOwner:
        'Give the file to whoever keeps this archive; once it lies in the content folder, the next build publishes it.',
    },
    example: {
      dateline: 'TRIESTE, Italy, March 4',
      source: 'Meridian News Agency',
      places: '[Trieste, Italy]',
      organisations: '[International Harbours Union]',
      text: 'The harbour board published its winter timetable on Monday.',
    },
  },
};
