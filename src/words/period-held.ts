/** What a month or year holds, as its page says it. */
export interface PeriodHeld {
  /** Its reports, and how many sources they name. */
  many: number;
  sources: number;
  /** The days of the month, or months of the year, that hold some. */
  parts: number;
  /** Reports whose date says no more than this period, which `date` names in words. */
  own: number;
  date: string;
}
