import { readDateline, type DatelineReading } from '../archive/dateline-grammar.ts';
import { foldName } from '../archive/fold.ts';
import { resolveName, type NameIndex } from '../archive/name-index.ts';

/** Whether the beginning of a line is a dateline, only looks like one, or is neither. */
export type Judgement = { verdict: 'sure'; reading: DatelineReading } | { verdict: 'unsure' } | { verdict: 'none' };

const NONE: Judgement = { verdict: 'none' };
const UNSURE: Judgement = { verdict: 'unsure' };

/**
 * Judges whether a line of raw text begins with a dateline. A place with a date is one where a line, full stop, dash or
 * agency ends it; a place without a date needs a dash behind it and capitals, an agency or the gazetteer to vouch for it.
 */
export function judgeDateline(line: string, places: NameIndex, language = 'en'): Judgement {
  const reading = readDateline(line, language);
  if (!reading) return NONE;
  const first = reading.places[0]?.split('/')[0] ?? '';
  if (isWeekday(first, language)) return NONE;
  const capitals = /\p{Lu}{2}/u.test(first) && !/\p{Ll}/u.test(first);
  const known = resolveName(places, first).kind !== 'unknown';
  const sure: Judgement = { verdict: 'sure', reading };
  return reading.date ? dated(reading, line, capitals, known, sure) : undated(reading, first, capitals, known, sure);
}

function dated(reading: DatelineReading, line: string, capitals: boolean, known: boolean, sure: Judgement): Judgement {
  const vouched = capitals || known || reading.places.length > 1;
  if (!reading.commaBeforeDate && !capitals && !known) return NONE;
  if (reading.agency !== undefined) return sure;
  if (reading.ending !== 'none') return vouched || reading.ending !== 'stop' ? sure : UNSURE;
  const textFollows = /^\s+[\p{Lu}\p{Lo}\p{N}"'“”«„‘]/u.test(line.slice(reading.end));
  if (!textFollows || !vouched) return NONE;
  return capitals && reading.commaBeforeDate ? sure : UNSURE;
}

function undated(
  reading: DatelineReading,
  first: string,
  capitals: boolean,
  known: boolean,
  sure: Judgement,
): Judgement {
  if (reading.agency !== undefined) {
    if (reading.ending === 'dash' || (reading.ending === 'line' && (capitals || known))) return sure;
    return capitals || known ? UNSURE : NONE;
  }
  if (reading.ending === 'line')
    return capitals && known ? sure : known || (capitals && reading.places.length > 1) ? UNSURE : NONE;
  if (reading.ending !== 'dash') return NONE;
  // NATO - and other initials may begin a sentence or headline too.
  if (capitals) return known || first.replace(/[^\p{L}]/gu, '').length > 4 ? sure : UNSURE;
  return known ? UNSURE : NONE;
}

function isWeekday(name: string, language: string): boolean {
  return [language, 'en'].some((tongue) => {
    const weekday = new Intl.DateTimeFormat(tongue, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => weekday.format(new Date(Date.UTC(2001, 0, 1 + day)))).some(
      (known) => foldName(known) === foldName(name),
    );
  });
}
