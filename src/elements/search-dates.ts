import { shortDateText } from '../archive/date-text.ts';
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
    this.#mark(field, understood);
    if (understood) onDate(end, date);
  }

  /** Shows the dates of a search in the fields; what could not be read stays there, to be mended. */
  fill(state: SearchState): void {
    for (const [end, field] of this.#fields) {
      if (state[end] !== undefined || field.ariaInvalid !== 'true') this.#show(field, state[end] ?? '');
    }
  }

  /**
   * The dates of an address (the part from `?` on), where they may stand as typed: the form was sent without script. Those
   * that cannot be read are shown as they stand there.
   */
  read(address: string): Pick<SearchState, End> {
    const keys = new URLSearchParams(address);
    const dates: Pick<SearchState, End> = { after: undefined, before: undefined };
    for (const [end, field] of this.#fields) {
      dates[end] = this.#show(field, keys.get(end) ?? '');
    }
    return dates;
  }

  /** Shows a date, or what stands in place of one, and gives the date; undefined where none can be read. */
  #show(field: HTMLInputElement, written: string): CalendarDate | undefined {
    const date = parseTypedDate(written, this.#words);
    field.value = date === undefined ? written : shortDateText(date, this.#words);
    this.#mark(field, written === '' || date !== undefined);
    return date;
  }

  #mark(field: HTMLInputElement, understood: boolean): void {
    field.ariaInvalid = String(!understood);
    this.#help.hidden = [...this.#fields.values()].every(({ ariaInvalid }) => ariaInvalid !== 'true');
  }

  /** Hints at the first and last month of the archive, where no date is typed. */
  hint({ first, last }: Capabilities): void {
    for (const [end, date] of [
      ['after', first],
      ['before', last],
    ] as const) {
      const field = this.#fields.get(end);
      if (field && date !== undefined) field.placeholder = shortDateText(date.slice(0, 7), this.#words);
    }
  }
}
