/** A query as a reader may type it: what the help shows, and what the parser, printer and reading are tested by. */
export interface QueryExample {
  typed: string;
  /** What `printQuery` makes of it, without the common words that are left out. */
  printed: string;
  /** How the English interface reads it. */
  says: string;
}

/** Examples by the chapter of the help that shows them. */
export const QUERY_EXAMPLES = {
  words: [
    {
      typed: 'harbour timetable',
      printed: 'harbour timetable',
      says: 'with the words harbour and timetable',
    },
    {
      typed: '"winter timetable"',
      printed: '"winter timetable"',
      says: 'with the phrase “winter timetable”',
    },
    {
      typed: 'harbour “winter timetable”',
      printed: 'harbour "winter timetable"',
      says: 'with the word harbour and the phrase “winter timetable”',
    },
    {
      typed: 'well-known harbour',
      printed: 'well-known harbour',
      says: 'with the words well-known and harbour',
    },
  ],
  either: [
    { typed: 'ferry OR tram', printed: 'ferry OR tram', says: 'with the word ferry or tram' },
    {
      typed: 'harbour (ferry OR tram)',
      printed: 'harbour (ferry OR tram)',
      says: 'with the word harbour and the word ferry or tram',
    },
    {
      typed: 'harbour ferry OR tram',
      printed: 'harbour ferry OR tram',
      says: 'with the words harbour and ferry, or with the word tram',
    },
  ],
  without: [
    { typed: 'harbour -ferry', printed: 'harbour -ferry', says: 'with the word harbour, without the word ferry' },
    {
      typed: 'harbour NOT "winter timetable"',
      printed: 'harbour -"winter timetable"',
      says: 'with the word harbour, without the phrase “winter timetable”',
    },
    {
      typed: 'harbour -(ferry OR tram)',
      printed: 'harbour -(ferry OR tram)',
      says: 'with the word harbour, without the word ferry or tram',
    },
    {
      typed: 'harbour -(ferry tram)',
      printed: 'harbour -(ferry tram)',
      says: 'with the word harbour, not (with the words ferry and tram)',
    },
  ],
  fields: [
    { typed: 'harbour place:Italy', printed: 'harbour place:Italy', says: 'with the word harbour, about Italy' },
    { typed: 'filed:Baku', printed: 'filed:Baku', says: 'filed from Baku' },
    { typed: 'org:"United Nations"', printed: 'org:"United Nations"', says: 'on United Nations' },
    { typed: 'source:"Nordlys Wire"', printed: 'source:"Nordlys Wire"', says: 'by Nordlys Wire' },
    {
      typed: 'place:Italy OR place:Armenia',
      printed: 'place:Italy OR place:Armenia',
      says: 'about Italy or Armenia',
    },
    { typed: 'harbour -place:Italy', printed: 'harbour -place:Italy', says: 'with the word harbour, not about Italy' },
  ],
  dates: [
    { typed: 'harbour date:1994', printed: 'harbour date:1994', says: 'with the word harbour, dated 1994' },
    { typed: 'date:"March 1994"', printed: 'date:1994-03', says: 'dated March 1994' },
    { typed: 'date:2018..2020', printed: 'date:2018..2020', says: 'from 2018 to 2020' },
    { typed: 'date:2018-03-15..', printed: 'date:2018-03-15..', says: 'from 15 March 2018 on' },
    { typed: 'date:..1999', printed: 'date:..1999', says: 'up to 1999' },
    {
      typed: 'date:"3 Mar 1994".."May 1995"',
      printed: 'date:1994-03-03..1995-05',
      says: 'from 3 March 1994 to May 1995',
    },
  ],
  together: [
    {
      typed: 'ministry (gas OR electricity) -foreign place:Italy date:2018..2020',
      printed: 'ministry (gas OR electricity) -foreign place:Italy date:2018..2020',
      says: 'with the word ministry and the word gas or electricity, without the word foreign, about Italy, from 2018 to 2020',
    },
    {
      typed: 'ferry AND (harbour date:1994 OR place:Italy)',
      printed: 'ferry (harbour date:1994 OR place:Italy)',
      says: 'with the word ferry, and ((with the word harbour, dated 1994), or about Italy)',
    },
  ],
  common: [
    { typed: 'the harbour', printed: 'harbour', says: 'with the word harbour' },
    { typed: '"the harbour"', printed: '"the harbour"', says: 'with the phrase “the harbour”' },
  ],
  literally: [
    { typed: '"winter timetable', printed: 'winter timetable', says: 'with the words winter and timetable' },
    { typed: 'harbour (ferry', printed: 'harbour ferry', says: 'with the words harbour and ferry' },
    { typed: 'harbour - ferry', printed: 'harbour ferry', says: 'with the words harbour and ferry' },
    { typed: 'harbour or ferry', printed: 'harbour ferry', says: 'with the words harbour and ferry' },
    { typed: 'harbour NOT', printed: 'harbour', says: 'with the word harbour' },
    { typed: 'colour:red', printed: 'colour:red', says: 'with the word colour:red' },
    { typed: 'date:yesterday', printed: ',date:yesterday', says: 'with the word date:yesterday' },
    { typed: 'date:2020..2018', printed: 'date:2020..2018', says: 'from 2020 to 2018' },
  ],
} as const satisfies Record<string, readonly QueryExample[]>;

/** A chapter that has examples. */
export type ExampleChapter = keyof typeof QUERY_EXAMPLES;
