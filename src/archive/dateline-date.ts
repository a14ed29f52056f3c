import { monthNamed } from './month-names.ts';

/** A date as a dateline prints it, and where it ends. Day and year are absent where none is printed. */
export interface DatelineDate {
  month: number;
  day: number | undefined;
  year: number | undefined;
  /** The offset just after it. */
  end: number;
}

const WORD = String.raw`(?<word>[\p{L}\p{M}]{2,20})\.?`;
const YEAR = String.raw`(?:,?\s*(?:de\s+)?(?<year>\d{4})(?![\p{L}\d])(?:\s*г\.)?)`;
const FORMS = [
  // Nov. 30 · Dec.9 · May 9, 2015 · March 3rd
  new RegExp(String.raw`${WORD}\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d])${YEAR}?`, 'uy'),
  // 7. Dezember · 9 May 2015 · 7 de diciembre · le 1er mai
  new RegExp(
    String.raw`(?:(?:le|den|am|il|el|em)\s+)?(?<day>\d{1,2})(?:\.|er|º|°)?\s*(?:de\s+|d['’])?${WORD}(?![\p{L}\d])${YEAR}?`,
    'uy',
  ),
  // March 1936
  new RegExp(String.raw`${WORD}\s+(?<year>\d{4})(?![\p{L}\d])`, 'uy'),
];

/** Reads a date that begins exactly at `start` of `text`; undefined where none does. */
export function dateAt(text: string, start: number, language?: string): DatelineDate | undefined {
  for (const form of FORMS) {
    form.lastIndex = start;
    const { 0: printed, groups } = form.exec(text) ?? {};
    if (printed === undefined || !groups) continue;
    const day = groups['day'] === undefined ? undefined : Number(groups['day']);
    if (day !== undefined && (day < 1 || day > 31)) continue;
    const month = monthNamed(groups['word'] ?? '', language);
    if (month === undefined) continue;
    return {
      month,
      day,
      year: groups['year'] === undefined ? undefined : Number(groups['year']),
      end: start + printed.length,
    };
  }
  return undefined;
}
