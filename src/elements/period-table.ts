import { dateText } from '../archive/date-text.ts';
import { periodUnit } from '../archive/period-spans.ts';
import type { SearchState } from '../query/search-address.ts';
import type { PeriodCount } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { SearchLinks } from './search-links.ts';

/** The figures of the histogram as a table, folded; each period that holds a report narrows the search to it. */
export class PeriodTable {
  readonly element: HTMLDetailsElement;
  readonly #words: Words;
  readonly #links: SearchLinks;
  readonly #unit = make('th', { scope: 'col' });
  readonly #body = make('tbody');
  #shown: { periods: readonly PeriodCount[]; state: SearchState } | undefined;

  constructor(words: Words, links: SearchLinks) {
    this.#words = words;
    this.#links = links;
    const head = make('tr', {}, this.#unit, make('th', { scope: 'col' }, words.lists.reports));
    this.element = make(
      'details',
      { class: 'periods' },
      make('summary', {}, words.lists.figures),
      make('table', {}, make('thead', {}, head), this.#body),
    );
    this.element.addEventListener('toggle', () => this.#fill());
  }

  /** Shows the periods of the answer to a search. */
  show(periods: readonly PeriodCount[], state: SearchState): void {
    this.#shown = { periods, state };
    this.#body.replaceChildren();
    this.#fill();
  }

  /** Nobody sees the rows before: they are made when the table is opened. */
  #fill(): void {
    if (!this.element.open || !this.#shown || this.#body.childElementCount > 0) return;
    const { periods, state } = this.#shown;
    this.#unit.textContent = this.#words.search.units[periodUnit(periods.at(0)?.period ?? '')];
    this.#body.append(...periods.map((period) => this.#row(period, state)));
  }

  #row({ period, count }: PeriodCount, state: SearchState): HTMLTableRowElement {
    const text = dateText(period, this.#words);
    const narrowed = { ...state, after: period, before: period, page: 1 };
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, count > 0 ? this.#links.search(narrowed, [text], { focusHead: true }) : text),
      make('td', {}, this.#words.number(count)),
    );
  }
}
