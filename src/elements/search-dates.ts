import { dateText } from '../archive/date-text.ts';
import type { SearchState } from '../query/search-address.ts';
import { parseTypedDate } from '../query/typed-date.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { Capabilities } from '../search/backend.ts';
import type { Words } from '../words/words.ts';

/** The two ends of a search's dates; also the names of their fields. */
const ENDS = ['after', 'before'] as const;
type End = (typeof ENDS)[number];

/** The fields for the first and last date of a search, and the help that answers what they cannot read. */
export class SearchDates {
  readonly #fields: ReadonlyMap<End, HTMLInputElement>;
  readonly #help: HTMLElement;
  readonly #words: Words;

  /** `onDate` hears of every date that a reader commits; undefined where a field was emptied. */
  constructor(
    root: HTMLElement,
    help: HTMLElement,
    words: Words,
    onDate: (end: End, date: CalendarDate | undefined) => void,
  ) {
    this.#help = help;
    this.#words = words;
    this.#fields = new Map(
      ENDS.flatMap((end) => {
        const field = root.querySelector<HTMLInputElement>(`input[name=${end}]`);
        field?.addEventListener('change', () => this.#read(end, field, onDate));
        return field ? [[end, field] as const] : [];
      }),
    );
  }

  #read(end: End, field: HTMLInputElement, onDate: (end: End, date: CalendarDate | undefined) => void): void {
    const typed = field.value.trim();
    const date = typed === '' ? undefined : parseTypedDate(typed, this.#words);
    const understood = typed === '' || date !== undefined;
    field.setAttribute('aria-invalid', String(!understood));
    this.#help.hidden = understood;
    if (understood) onDate(end, date);
  }

  /** Shows the dates of a search in the fields. */
  fill(state: SearchState): void {
    for (const [end, field] of this.#fields) {
      const date = state[end];
      field.value = date === undefined ? '' : dateText(date, this.#words);
      field.setAttribute('aria-invalid', 'false');
    }
    this.#help.hidden = true;
  }

  /** Hints at the first and last month of the archive, where no date is typed. */
  hint({ first, last }: Capabilities): void {
    for (const [end, date] of [
      ['after', first],
      ['before', last],
    ] as const) {
      const field = this.#fields.get(end);
      if (field && date !== undefined) field.placeholder = this.#shortDate(date);
    }
  }

  /** `Nov 2020` or `1936`: short enough for its box at 320 px, and read back by the box itself. */
  #shortDate(date: CalendarDate): string {
    const [year = '', month] = date.split('-');
    return month === undefined ? year : `${this.#words.shortMonths[Number(month) - 1] ?? ''} ${year}`;
  }
}
