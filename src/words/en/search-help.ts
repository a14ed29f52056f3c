/** An example of a search: the part of its address behind `?` is made from it. */
export interface SearchExample {
  typed: string;
  finds: string;
}

/** The page on how to search, in English. */
export const enSearchHelp = {
  title: 'How to search',
  describe: 'What the search of this archive finds, with examples.',
  intro:
    'Words and phrases are looked for in the title, dateline, byline and text of every report. Lists beside the results narrow them by place, source and date. Nothing typed can go wrong: the page says in words how it read it.',
  words: 'Words',
  wordsRule:
    'Every word must stand in the report, in any order. Capitals make no difference, nor do endings as in “resolution” and “resolutions”.',
  examples: [
    { typed: 'harbour timetable', finds: 'reports with both words' },
    { typed: '"winter timetable"', finds: 'reports with these words side by side' },
    { typed: 'harbour "winter timetable"', finds: 'reports with the phrase, and the word anywhere' },
  ] satisfies SearchExample[],
  typing:
    'While you type, the last word also stands for words that begin so. Enter or the button ends that, and writes the search into the address, which can be kept and sent.',
  names: 'Names',
  namesRule:
    'The name of a place, an organisation or a source also finds reports on it that print another name, or on what lies in it: a search for a country finds reports on its towns. The page then says what else was searched.',
  narrow: 'Narrowing',
  narrowRule:
    'A place includes all that lies in it. “Filed from” is where a report was written, “Place” what it is about. Several values in one list find reports with any of them; values of different lists must all hold. The number beside a value is how many reports it would leave.',
  dates: 'Dates',
  datesRule:
    'Write a day, a month or a year: 1994, March 1994, 3 Mar 1994 or 1994-03-03. Both ends are included, and a month or year stands for all its days. A report of which only the month or year is known is found wherever that period overlaps yours.',
  order: 'Order',
  orderRule:
    'Relevance puts first the reports whose title holds most of your words and phrases, and among these the newest. Newest and oldest go by date alone. A report of which only the year is known stands at the beginning of that year, before its months; one of which only the month is known at the beginning of that month, before its days.',
  notYet: 'Not yet',
  notYetRule: 'OR, NOT, a minus sign and brackets are read as ordinary text.',
};
