import { sortOf, type SearchState, type Sort } from '../query/search-address.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { lazily } from '../words/lazily.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import { PeriodTable } from './period-table.ts';
import { searchChips } from './search-chips.ts';
import type { Answered, Counted } from './search-client.ts';
import { searchDownload } from './search-download.ts';
import { emptyAnswer } from './search-empty.ts';
import type { FacetChange } from './search-facet.ts';
import { SearchFacets } from './search-facets.ts';
import { searchFailure, searchLoading } from './search-failure.ts';
import { SearchHistogram } from './search-histogram.ts';
import type { SearchLinks } from './search-links.ts';
import type { SearchFault, SearchLoading } from './search-messages.ts';
import { pastLast, searchPages } from './search-pages.ts';
import { searchReading } from './search-reading.ts';
import { searchRow } from './search-row.ts';
import { pressSort, searchSorts } from './search-sorts.ts';

/** What a reader does to the search by its parts. */
export interface SearchActions {
  onRemove(without: SearchState): void;
  onFacet(change: FacetChange): void;
  onNarrow(after: CalendarDate, before: CalendarDate): void;
  onSort(sort: Sort): void;
  onRetry(): void;
  /** Something is to be told to a screen reader, politely. */
  onSaid(said: string): void;
}

/** Draws answers, waits and failures into the parts of a search page, which it finds by `data-part`. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #links: SearchLinks;
  readonly #actions: SearchActions;
  readonly #facets: SearchFacets;
  readonly #histogram: () => SearchHistogram;
  readonly #periods: () => PeriodTable;
  readonly #sorts: () => readonly HTMLButtonElement[];
  /** The search whose counts are shown. */
  #counted: SearchState | undefined;

  constructor(root: HTMLElement, words: Words, links: SearchLinks, actions: SearchActions) {
    this.#root = root;
    this.#words = words;
    this.#links = links;
    this.#actions = actions;
    this.#facets = new SearchFacets(this.part('facets'), words, actions.onFacet);
    this.#histogram = lazily(() => new SearchHistogram(words, actions.onNarrow));
    this.#periods = lazily(() => new PeriodTable(words, links));
    this.#sorts = lazily(() => searchSorts(words, actions.onSort));
    // Made once the first search was asked, while it is awaited.
    for (const made of [this.#histogram, this.#periods, this.#sorts]) setTimeout(made);
    const narrow = this.part('narrow');
    if (narrow instanceof HTMLDetailsElement) openWhereWide(narrow);
  }

  /** A part of the page. */
  part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The search page has no part ${name}.`);
    return part;
  }

  /** Moves the focus to what heads the results, and shows it. */
  focusHead(): void {
    this.part('head').focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  /** Shows what was counted; the reports found follow with the answer, and what stands in their place recedes until then. */
  showCounts(state: SearchState, counted: Counted): void {
    const words = this.#words;
    const { total } = counted.answer;
    this.#counted = state;
    this.#become('counted', words.search.found(total));
    this.#fill('reading', searchReading(state, counted, words, this.#links));
    this.#fill('chips', searchChips(state, counted, words, this.#actions.onRemove));
    this.part('narrow-label').textContent = total === 0 ? words.search.filters : words.search.narrow(total);
    this.#facets.show(counted);
    this.#showPeriods(state, counted);
    this.#showSorts(state, total);
  }

  /** Shows an answer; `pages`: how many pages of results it has. */
  show(state: SearchState, answered: Answered, pages: number): void {
    const words = this.#words;
    const { answer } = answered;
    if (this.#counted !== state) this.showCounts(state, answered);
    else if (answer.missing.length > 0) this.#fill('reading', searchReading(state, answered, words, this.#links));
    this.#become('shown', words.search.found(answer.total));
    this.#fill('results', this.#results(state, answered, pages));
    this.#fill('pages', searchPages(state, answer.total, pages, words, this.#links));
    const { folder = '', name = '', address = '' } = this.#root.dataset;
    this.#fill('download', searchDownload(state, answer, words, { folder, name, address }, this.#actions.onSaid));
    // Reference managers that read COinS look again where they hear this.
    document.dispatchEvent(new Event('ZoteroItemUpdated'));
  }

  #results(state: SearchState, answered: Answered, pages: number): readonly Node[] {
    const { total, hits } = answered.answer;
    if (total === 0) return emptyAnswer(state, answered, this.#words, this.#links);
    if (hits.length === 0) return [pastLast(state, pages, this.#words, this.#links)];
    const rows = hits.map((hit) => searchRow(hit, this.#words, this.#links.href));
    return [make('ol', { class: 'results', 'aria-label': this.#words.search.found(total) }, ...rows)];
  }

  /** Says that an answer takes more than a moment; of the one before, what narrows it stays at hand. */
  wait(): void {
    const state = this.#root.dataset['state'];
    this.#become(state === 'shown' || state === 'counted' ? state : 'waiting', this.#words.search.searching);
  }

  /** Says what a slow line is still loading, and leads on meanwhile. */
  slow(loading: SearchLoading): void {
    const results = this.part('results');
    if (results.dataset['loading'] === loading) return;
    this.#fill('results', [searchLoading(loading, this.#words, this.#links)]);
    results.dataset['loading'] = loading;
  }

  /** Says what kept the search from an answer. */
  fail(fault: SearchFault, said: string): void {
    this.#counted = undefined;
    this.#become('failed', this.#words.search.failed);
    this.#facets.clear();
    for (const part of ['reading', 'chips', 'periods', 'sorts', 'pages', 'download']) this.#fill(part, []);
    this.#fill('results', [searchFailure(fault, said, this.#words, this.#links, this.#actions.onRetry)]);
  }

  #become(state: 'counted' | 'shown' | 'waiting' | 'failed', head: string): void {
    this.#root.dataset['state'] = state;
    this.part('idle').hidden = true;
    if (this.part('head').textContent !== head) this.part('head').textContent = head;
  }

  #fill(name: string, content: readonly Node[]): void {
    const part = this.part(name);
    delete part.dataset['loading'];
    part.replaceChildren(...content);
  }

  #showPeriods(state: SearchState, { answer: { total, periods } }: Counted): void {
    const isShown = total > 0 && periods.length > 1;
    if (isShown) {
      this.#histogram().show(periods);
      this.#periods().show(periods, state);
    }
    this.#stand('periods', isShown ? [this.#histogram().element, this.#periods().element] : []);
  }

  #showSorts(state: SearchState, total: number): void {
    this.part('sorts').hidden = total === 0;
    pressSort(this.#sorts(), sortOf(state));
    this.#stand('sorts', this.#sorts());
  }

  /** Fills a part with what stays the same from answer to answer: it is not touched where it stands there already. */
  #stand(name: string, content: readonly Node[]): void {
    if (this.part(name).childElementCount !== content.length) this.#fill(name, content);
  }
}

/** Keeps what narrows an answer open in a wide window, where nothing is there to open it by; folds it in a narrow one. */
function openWhereWide(narrow: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 64rem)');
  narrow.open = wide.matches;
  wide.addEventListener('change', ({ matches }) => {
    narrow.open = matches;
  });
}
