import { isCountryName } from './country-names.ts';
import { readDateline } from './dateline-grammar.ts';
import { resolveName, type NameIndex } from './name-index.ts';
import { withoutShouting } from './printed-name.ts';

/** What a printed dateline says. */
export interface Dateline {
  /** The place filed from: an id where it resolves, else the name as printed, without shouting capitals. */
  place: string | undefined;
  /** 1 to 12, and 1 to 31; undefined where none is printed. */
  month: number | undefined;
  day: number | undefined;
  /** The year, which few datelines print. */
  year: number | undefined;
  /** The agency and people it names, as printed. */
  agency: string | undefined;
  people: readonly string[];
}

/** What helps to read a dateline. */
export interface DatelineOptions {
  /** What a place lies in, nearest first: tells the city from the country where the country is printed first. */
  ancestorsOf?: ((id: string) => readonly string[]) | undefined;
  /** The report's language, for the months' names; English and many more are always known. */
  language?: string | undefined;
}

/**
 * Reads a dateline as printed, for example `BAKU, Azerbaijan, Nov. 30`, `Azerbaijan, Baku, Nov.5` or `DUBAI/LONDON (…) -`.
 * The place filed from is the first one; the second where the first is what it lies in, as the gazetteer has it or
 * because the first alone is a country. A name that several records share is told apart by the place printed behind it.
 * Undefined where no place stands at the beginning.
 */
export function parseDateline(printed: string, places: NameIndex, options: DatelineOptions = {}): Dateline | undefined {
  const reading = readDateline(printed, options.language);
  if (!reading) return undefined;
  const [first = '', second] = reading.places.map((name) => name.split('/')[0] ?? name);
  const narrow = second !== undefined && liesIn(second, first, places, options) ? { name: second, within: first } : { name: first, within: second };
  return {
    place: idOf(narrow.name, narrow.within, places, options) ?? withoutShouting(narrow.name),
    month: reading.date?.month,
    day: reading.date?.day,
    year: reading.date?.year,
    agency: reading.agency,
    people: reading.people,
  };
}

function liesIn(inner: string, outer: string, places: NameIndex, options: DatelineOptions): boolean {
  const innerId = idOf(inner, outer, places, options);
  const outerId = idOf(outer, undefined, places, options);
  if (innerId !== undefined && outerId !== undefined) return options.ancestorsOf?.(innerId).includes(outerId) ?? false;
  return isCountryName(outer, options.language) && !isCountryName(inner, options.language);
}

function idOf(name: string, within: string | undefined, places: NameIndex, options: DatelineOptions): string | undefined {
  const found = resolveName(places, name);
  if (found.kind === 'resolved') return found.id;
  if (found.kind === 'unknown' || within === undefined) return undefined;
  const around = resolveName(places, within);
  if (around.kind !== 'resolved') return undefined;
  const fitting = found.ids.filter((id) => options.ancestorsOf?.(id).includes(around.id));
  return fitting.length === 1 ? fitting[0] : undefined;
}
