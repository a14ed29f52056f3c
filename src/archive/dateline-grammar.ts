import { dateAt, type DatelineDate } from './dateline-date.ts';

/** A dateline at the beginning of a line, as printed and unresolved. */
export interface DatelineReading {
  /** The place names between commas, in the order printed: `['BAKU', 'Azerbaijan']`. */
  places: string[];
  date: Omit<DatelineDate, 'end'> | undefined;
  /** Whether a comma parts the date from the places, as it does in most datelines and few sentences. */
  commaBeforeDate: boolean;
  /** The agency that it names in brackets, slashes or after the date, as printed. */
  agency: string | undefined;
  /** People named behind the agency in slashes. */
  people: string[];
  /** How it ends: with the line, a full stop, a dash or colon, or nothing at all before the text goes on. */
  ending: 'line' | 'stop' | 'dash' | 'none';
  /** The offset just after it, its closing stop or dash included. */
  end: number;
}

const SPACE = /[^\S\n]*/uy;
const NAME_WORD = /[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’ʼ.]*(?:-[\p{L}\p{M}\p{N}'’ʼ.]+)*/uy;
// `del` in San Giuliano del Sannio, `of` in Province of Campobasso.
const PARTICLE = /[\p{Ll}'’]{1,4}(?=\s+[\p{Lu}\p{Lt}])/uy;
const BRACKETS = /[.,]?\s*\((?<agency>\s*[\p{Lu}\p{Lo}][^()]{0,60})\)/uy;
const SLASHES = /[.,]?\s*\/\s*(?<mark>[\p{Lu}\p{Lo}][^/]{0,100}?)\s*\//uy;
const AFTER_COMMA = /,\s*(?<agency>\p{Lu}[\p{L}\p{N} .&’'-]{1,40}?)(?=\s*(?:$|[:–—―]|-\s))/uy;
const DASH = /[.,]?[^\S\n]*(?:[–—―_]+|-{1,2}|:)(?=\s|$)/uy;
const STOP = /\.(?=\s|$)/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const skipSpace = (text: string, at: number): number => at + (match(SPACE, text, at)?.[0].length ?? 0);

/** Reads one place name, `San Giuliano del Sannio` or `DUBAI/LONDON`, from `at` up to a date, comma or anything else. */
function placeAt(text: string, at: number, language: string | undefined): { name: string; end: number } | undefined {
  let end = at;
  for (let next = at; ; next = skipSpace(text, end)) {
    if (dateAt(text, next, language)) break;
    const word = match(NAME_WORD, text, next) ?? (end > at ? match(PARTICLE, text, next) : undefined);
    if (!word) break;
    end = next + word[0].length;
    if (text[end] === '/' && match(NAME_WORD, text, end + 1)) end += 1;
  }
  return end > at ? { name: text.slice(at, end), end } : undefined;
}

/**
 * Reads a dateline from the beginning of `line`, one line of text:
 *
 *     place {"," place} [[","] date] ["(" agency ")" | "/" agency {"," person} "/" | "," agency] ["." | dash | ":"]
 *
 * A date is a month's name and a day in either order and in many languages (see `monthNamed`), with or without a year.
 * Undefined where no place stands at the beginning. Whether a reading is a dateline at all, and not the first words of
 * a sentence, is for the caller to judge by what it holds and how it ends.
 */
export function readDateline(line: string, language?: string): DatelineReading | undefined {
  const places: string[] = [];
  let end = 0;
  let date: DatelineDate | undefined;
  let commaBeforeDate = false;
  for (let next = skipSpace(line, 0); ;) {
    date = dateAt(line, next, language);
    commaBeforeDate = date !== undefined;
    if (date) break;
    const place = placeAt(line, next, language);
    if (!place) break;
    places.push(place.name);
    end = place.end;
    next = skipSpace(line, end);
    if (line[next] !== ',') {
      date = dateAt(line, next, language);
      break;
    }
    next = skipSpace(line, next + 1);
  }
  if (places.length === 0) return undefined;
  end = date?.end ?? end;

  const bracket = match(BRACKETS, line, skipSpace(line, end));
  const slashes = bracket ? undefined : match(SLASHES, line, skipSpace(line, end));
  const comma = bracket || slashes || !date ? undefined : match(AFTER_COMMA, line, end);
  const found = bracket ?? slashes ?? comma;
  if (found) end = found.index + found[0].length;
  const [agency, ...people] = (slashes?.groups?.['mark']?.split(',') ?? [found?.groups?.['agency'] ?? '']).map((part) =>
    part.trim(),
  );

  const dash = match(DASH, line, end);
  const stop = dash ? undefined : match(STOP, line, end);
  end += (dash ?? stop)?.[0].length ?? 0;
  const ending = dash ? 'dash' : stop ? 'stop' : line.slice(end).trim() === '' ? 'line' : 'none';
  return {
    places,
    date: date && { month: date.month, day: date.day, year: date.year },
    commaBeforeDate,
    agency: agency || undefined,
    people: people.filter(Boolean),
    ending,
    end,
  };
}
