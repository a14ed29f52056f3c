import type { Archive, Entry } from '../../src/archive/archive.ts';
import { namesOf, type NamedRecord } from '../../src/archive/name-index.ts';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { isCommonWord } from '../../src/query/common-words.ts';
import { tokensOf } from '../../src/query/tokens.ts';

/** What an archive's reports and records give to ask for, as printed. */
export interface Material {
  /** Words in the default language, by how many reports hold them: the 60 most frequent, others, and those of one or two reports. */
  frequent: readonly string[];
  middling: readonly string[];
  rare: readonly string[];
  /** Words of reports in other languages than the first. */
  foreign: readonly string[];
  /** Words that are common in one of the languages, and printed by reports in another. */
  partlyCommon: readonly string[];
  /** `half-hourly`, `council’s`, `U.N.`. */
  joined: readonly string[];
  /** For each report its text and the places of its words, to take phrases from. */
  texts: readonly { text: string; tokens: readonly { start: number; end: number }[] }[];
  names: readonly string[];
  /** For `place:`, `filed:`, `org:` and `source:`: names, variants and ids. */
  fields: Readonly<Record<'place' | 'filed' | 'org' | 'source', readonly string[]>>;
  dates: readonly string[];
  languages: readonly string[];
}

const JOINED = /\p{L}+(?:-\p{L}+)+(?:['’]s)?|\p{L}{2,}['’]s(?!\p{L})|(?:\p{L}\.){2,}/gu;

/** Gathers what can be asked of an archive. Same archive, same material. */
export function materialOf(archive: Archive): Material {
  const texts = archive.reports.map(({ title, dateline, record }) =>
    [title.text, dateline, plainTextOf(record.html), ...(record.data.byline ?? [])].join('\n'),
  );
  const [first = ''] = mostFrequent(archive.reports.map(({ language }) => language));
  const holding = new Map<string, { printed: string; reports: number; foreign: boolean }>();
  for (const [at, text] of texts.entries()) {
    const words = new Map(tokensOf(text).map(({ token, start, end }) => [token, text.slice(start, end)]));
    for (const [token, printed] of words) {
      const known = holding.get(token);
      if (known) known.reports++;
      else holding.set(token, { printed, reports: 1, foreign: archive.reports[at]?.language !== first });
    }
  }
  const languages = [...new Set(archive.reports.map(({ language }) => language))];
  const words = [...holding.values()].sort((a, b) => b.reports - a.reports);
  const own = words.filter(({ foreign }) => !foreign);
  const printed = (list: typeof words): string[] => list.map((word) => word.printed);
  const kinds = { place: archive.places, filed: archive.places, org: archive.organisations, source: archive.sources };
  return {
    frequent: printed(own.slice(0, 60)),
    middling: printed(own.slice(60).filter(({ reports }) => reports > 2)),
    rare: printed(own.filter(({ reports }) => reports <= 2)),
    foreign: printed(words.filter(({ foreign }) => foreign)),
    partlyCommon: [...holding].flatMap(([token, { printed: word }]) => {
      const common = languages.filter((language) => isCommonWord(token, language)).length;
      return common > 0 && common < languages.length ? [word] : [];
    }),
    joined: [...new Set(texts.flatMap((text) => text.match(JOINED) ?? []))],
    texts: texts.map((text) => ({ text, tokens: tokensOf(text) })),
    names: [...new Set(Object.values(kinds).flatMap((entries) => [...entries.values()].flatMap(namesOfEntry)))],
    fields: {
      place: fieldValues(kinds.place),
      filed: fieldValues(kinds.filed),
      org: fieldValues(kinds.org),
      source: fieldValues(kinds.source),
    },
    dates: [...new Set(archive.reports.flatMap(({ date }) => [date, date.slice(0, 7), date.slice(0, 4)]))],
    languages,
  };
}

const namesOfEntry = (entry: Entry): string[] =>
  entry.record === undefined ? [entry.name] : namesOf(entry.record as NamedRecord);

const fieldValues = (entries: ReadonlyMap<string, Entry>): string[] => [
  ...new Set([...entries.values()].flatMap((entry) => [entry.id, ...namesOfEntry(entry)])),
];

function mostFrequent(values: readonly string[]): string[] {
  const groups = Object.entries(Object.groupBy(values, (value) => value));
  return groups.sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0)).map(([value]) => value);
}
