/**
 * The page on how to search, in English: chapters by their keys, each with what holds, and a remark after its examples.
 * What is to be typed stands between backticks.
 */
export const enSearchHelp = {
  title: 'How to search',
  describe: 'What the search of this archive finds, with examples.',
  intro:
    'Words and phrases are looked for in the title, dateline, byline and text of every report. Lists beside the results narrow them by place, source and date. Nothing typed can go wrong: the page says in words how it read it. Each example below leads to its search.',
  /** What stands before the sentence on what an example finds. */
  finds: 'reports ',
  chapters: {
    words: {
      head: 'Words and phrases',
      rule: 'Every word must stand in the report, in any order; words in quotes must stand side by side, in that order. Capitals and accents make no difference (Lodz finds Łódź), nor do endings, as in “resolution” and “resolutions”. A word with a hyphen is looked for as its parts, side by side.',
      remark:
        'While you type, the last word also stands for words that begin so. Enter or the button ends that, and writes the search into the address, which can be kept and sent: it finds the same for everyone.',
    },
    either: {
      head: 'Either of them',
      rule: '`OR`, in capitals, finds reports with what stands on either side of it, as far as the next `OR` or bracket. `AND` may be written between words, and changes nothing.',
      remark: undefined,
    },
    without: {
      head: 'Without',
      rule: 'A hyphen directly before a word, a phrase, a field or a bracket leaves out the reports that hold it; `NOT`, in capitals, does the same.',
      remark:
        'What is left out is looked for in the text alone: `-Stepanakert` leaves out reports that print Stepanakert, not those that are about the same city and print another of its names. To leave out a place under every name, write `-place:Stepanakert`.',
    },
    fields: {
      head: 'Place, organisation, source',
      rule: '`place:` finds reports about a place or anything in it, `filed:` those written there, `org:` those on an organisation or its bodies, `source:` those of a source. Any name that the archive knows will do, former names and other spellings too; names with spaces stand in quotes.',
      remark: 'These find the same as the lists beside the results, and tick nothing there.',
    },
    dates: {
      head: 'Dates',
      rule: '`date:` takes a day, a month or a year, or two of them with two full stops between, either of which may be left out. Dates may be written as `1994`, `1994-03` and `1994-03-15`, or in quotes as `"March 1994"` and `"3 Mar 1994"`. The boxes From and To take the same.',
      remark:
        'Both ends are included, and a month or year stands for all its days. A report of which only the month or year is known is found wherever that period overlaps yours: a report of 1994 is found by 3 March 1994, since it may be of that day.',
    },
    together: {
      head: 'All together',
      rule: 'All of this can be combined, and brackets may stand in brackets.',
      remark: undefined,
    },
    names: {
      head: 'Other names',
      rule: 'A word or phrase that is a name of a place, an organisation or a source also finds the reports on it that print another of its names, or that are about what lies in it: a search for a country finds reports on its towns. The page then says what else was searched.',
      remark: undefined,
    },
    common: {
      head: 'Common words',
      rule: 'Words such as “the” and “of” stand in nearly every English report. Where something else is asked for beside them, the common words of the language that most reports are in are left out, and in reports of another language that language’s own as well; the page names them. Words that are a name count, and so do all words in quotes or alone.',
      remark: undefined,
    },
    unknown: {
      head: 'Words not found',
      rule: 'A word that no report holds is named, so that you know why little or nothing was found, and words of the archive that are spelt nearly so are offered. The search itself is never changed. Where nothing is found, the page says how many reports were searched, and which search that asks for less would find some.',
      remark: undefined,
    },
    narrow: {
      head: 'Narrowing',
      rule: 'A place includes all that lies in it. “Filed from” is where a report was written, “Place” what it is about. Several values in one list find reports with any of them; values of different lists must all hold. The number beside a value is how many reports it would leave by itself. An archive may have lists of its own.',
      remark: undefined,
    },
    order: {
      head: 'Order',
      rule: 'Relevance puts first the reports whose title holds most of your words and phrases, and among these the newest. Newest and oldest go by date alone. A report of which only the month or year is known counts as of the first day of that period: oldest first, 1994 stands before January 1994, and that before 1 January 1994; newest first is the same order turned round.',
      remark: undefined,
    },
    languages: {
      head: 'Languages',
      rule: 'Reports in every language of the archive are searched at once, each by the endings of its own language; the list of languages narrows that. Words are not translated.',
      remark: undefined,
    },
    marks: {
      head: 'In the report',
      rule: 'A report that is opened from the results has what was found in it marked, and buttons lead from one place to the next and switch the marks off.',
      remark: undefined,
    },
    literally: {
      head: 'Anything typed',
      rule: 'What is no search as described here is read as plain words: a quote or bracket that is not closed is as if it were not there, an operator with nothing to join is a word, and so are a field that there is not and a date that cannot be read. Small letters make “or”, “and” and “not” words like others.',
      remark:
        'Two dates the wrong way round are left so: hardly a report can be of both. The sentence above the results always says what was looked for.',
    },
  },
};
