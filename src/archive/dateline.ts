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
  const firstId = idOf(first, second, places, options);
  const secondId = second === undefined ? undefined : idOf(second, first, places, options);
  const countryFirst =
    second !== undefined && liesIn({ name: second, id: secondId }, { name: first, id: firstId }, options);
  return {
    place: countryFirst ? (secondId ?? withoutShouting(second)) : (firstId ?? withoutShouting(first)),
    month: reading.date?.month,
    day: reading.date?.day,
    year: reading.date?.year,
    agency: reading.agency,
    people: reading.people,
  };
}

interface Printed {
  name: string;
  id: string | undefined;
}

function liesIn(inner: Printed, outer: Printed, options: DatelineOptions): boolean {
  if (inner.id !== undefined && outer.id !== undefined)
    return options.ancestorsOf?.(inner.id).includes(outer.id) ?? false;
  return isCountryName(outer.name, options.language) && !isCountryName(inner.name, options.language);
}

function idOf(
  name: string,
  within: string | undefined,
  places: NameIndex,
  options: DatelineOptions,
): string | undefined {
  const found = resolveName(places, name);
  if (found.kind === 'resolved') return found.id;
  if (found.kind === 'unknown' || within === undefined) return undefined;
  const around = resolveName(places, within);
  if (around.kind !== 'resolved') return undefined;
  const fitting = found.ids.filter((id) => options.ancestorsOf?.(id).includes(around.id));
  return fitting.length === 1 ? fitting[0] : undefined;
}
