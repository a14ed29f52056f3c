import { dateText } from '../archive/date-text.ts';
import type { SearchState } from '../query/search-address.ts';
import type { PeriodCount } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { SearchLinks } from './search-links.ts';

/** The figures of the histogram as a table, folded; each period that holds a report narrows the search to it. */
export function periodTable(
  periods: readonly PeriodCount[],
  state: SearchState,
  words: Words,
  links: SearchLinks,
  open: boolean,
): HTMLDetailsElement {
  const unit = ({ 4: 'year', 7: 'month' } as const)[periods.at(0)?.period.length ?? 10] ?? 'day';
  const rows = (): HTMLElement[] =>
    periods.map(({ period, count }) => {
      const text = dateText(period, words);
      const narrowed = { ...state, after: period, before: period, page: 1 };
      return make(
        'tr',
        {},
        make('th', { scope: 'row' }, count > 0 ? links.search(narrowed, [text], { focusHead: true }) : text),
        make('td', {}, words.number(count)),
      );
    });
  const body = make('tbody');
  const details = make(
    'details',
    { class: 'periods', open },
    make('summary', {}, words.lists.figures),
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, words.search.units[unit]),
          make('th', { scope: 'col' }, words.lists.reports),
        ),
      ),
      body,
    ),
  );
  // Nobody sees the rows before: they are made when the table is opened.
  details.addEventListener('toggle', () => {
    if (details.open && body.childElementCount === 0) body.append(...rows());
  });
  return details;
}
