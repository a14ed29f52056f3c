import { parseQuery } from '../query/parse-query.ts';
import { EMPTY_SEARCH, FACETS, parseSearchAddress, sortOf, type SearchState } from '../query/search-address.ts';
import { pageWords } from '../words/page-words.ts';
import { endsAsTyped, isHalfWord } from './half-word.ts';
import { LateAddress } from './late-address.ts';
import { make } from './make.ts';
import { ReadingPlace } from './reading-place.ts';
import { searchClient, SearchFailed, type Answered } from './search-client.ts';
import { SearchDates } from './search-dates.ts';
import { searchAddress, searchLinks } from './search-links.ts';
import { SearchStatus } from './search-status.ts';
import { SearchView } from './search-view.ts';
import type { SuggestionChosen } from './suggestion-chosen.ts';

/** How long typing must rest before results follow, in milliseconds. */
const TYPING_RESTS = 150;

/** How a search is shown: while it is typed, with the focus moved to its head, or as the reader left it. */
interface Showing {
  typing?: boolean;
  /** What stands in the box was sent; else another control takes it along, and its last word may still be half a word. */
  sent?: boolean;
  focusHead?: boolean;
  restore?: boolean;
}

/**
 * `<search-page data-folder data-base data-limit data-name data-facets>`: the search of the archive. The address is the
 * only state: what is typed shows results, what is committed is written there. Nothing loads before it is asked for.
 */
class SearchPage extends HTMLElement {
  readonly #words = pageWords;
  readonly #limit = Number(this.dataset['limit'] ?? 10);
  readonly #facets = [...FACETS, ...(this.dataset['facets'] ?? '').split(' ').filter((key) => key !== '')];
  readonly #client = searchClient(this.dataset['folder'] ?? '');
  readonly #field = this.querySelector<HTMLInputElement>('input[name=q]') ?? make('input');
  readonly #links = searchLinks(this.dataset['base'] ?? '', (state, focusHead) => this.#commit(state, { focusHead }));
  readonly #view = new SearchView(this, this.#words, this.#links, {
    // The button pressed goes with its filter; the head is the nearest thing that stays.
    onRemove: (without) => {
      this.#view.part('head').focus({ preventScroll: true });
      this.#commit(without);
    },
    onFacet: ({ facet, id, selected, kin }) => {
      // Who chooses a part of what is chosen, or the whole of it, wants that alone.
      const replaced = new Set([id, ...(selected ? kin : [])]);
      const others = (this.#state.facets[facet] ?? []).filter((other) => !replaced.has(other));
      this.#narrow({ facets: { ...this.#state.facets, [facet]: selected ? [...others, id] : others } });
    },
    onNarrow: (after, before) => this.#narrow({ after, before }),
    onSort: (sort) => this.#narrow({ sort }),
    onRetry: () => void this.#show({ focusHead: true }),
    onSaid: (said) => this.#status.say(said),
  });
  readonly #status = new SearchStatus(this.#view.part('results'), this.#view.part('status'));
  readonly #place = new ReadingPlace(this);
  readonly #dates = new SearchDates(this, this.#view.part('date-help'), this.#words, (end, date) =>
    this.#narrow({ [end]: date }),
  );
  #state: SearchState = EMPTY_SEARCH;
  #typing: number | undefined;
  readonly #address = new LateAddress();

  connectedCallback(): void {
    this.#view.part('script').hidden = false;
    this.#view.part('without-script').hidden = true;
    this.#listen();
    if (location.search !== '' || this.#place.typed !== undefined) this.#restore();
    else {
      this.#view.part('idle').hidden = false;
      this.#place.restore(this);
    }
  }

  /** Shows the search of the entry at hand: that of its address, or what was typed there and not committed. */
  #restore(): void {
    const { typed } = this.#place;
    this.#state = { ...parseSearchAddress(location.search, this.#facets), ...this.#dates.read(location.search) };
    if (typed !== undefined) {
      this.#fill(this.#state);
      this.#state = { ...this.#state, q: typed, page: 1 };
      this.#field.value = typed;
    }
    void this.#show({ restore: true, typing: typed !== undefined });
  }

  #listen(): void {
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#narrow({ q: this.#field.value.trim() }, { sent: true });
    });
    // Nothing is shown yet: it would take what stands there away from under a reader who goes on by keyboard.
    this.#field.addEventListener('focus', () => void this.#client.prepare());
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      // At once: a control used before typing rests is about what was typed.
      this.#state = { ...this.#state, q: this.#field.value, page: 1 };
      this.#place.goOn(this.#field.value);
      this.#typing = window.setTimeout(() => void this.#show({ typing: true }), TYPING_RESTS);
    });
    this.addEventListener('suggestion-chosen', (event) => {
      event.preventDefault();
      const { q, selected } = (event as CustomEvent<SuggestionChosen>).detail;
      const { facets } = this.#state;
      const ids = selected ? [...new Set([...(facets[selected.facet] ?? []), selected.id])] : [];
      this.#narrow({ q, ...(selected ? { facets: { ...facets, [selected.facet]: ids } } : {}) }, { sent: true });
    });
    // Whatever is done next is done from the search at hand.
    this.addEventListener('click', () => this.#address.write(), { capture: true });
    window.addEventListener('popstate', () => {
      clearTimeout(this.#typing);
      this.#address.forget();
      this.#restore();
    });
  }

  #narrow(change: Partial<SearchState>, showing?: Showing): void {
    this.#commit({ ...this.#state, ...change, page: 1 }, showing);
  }

  /** Asks for a search before all else, shows it, and writes its address once the answer stands in the page or takes long. */
  #commit(state: SearchState, showing: Showing = {}): void {
    clearTimeout(this.#typing);
    this.#address.write();
    this.#state = state;
    const sent = showing.sent ?? !endsAsTyped(state.q, this.#place.typed ?? '');
    const leave = this.#place.leaving();
    const isShown = this.#show({ ...showing, sent });
    const address = searchAddress(state);
    if (address !== `${location.pathname}${location.search}`) {
      this.#address.take(() => {
        leave();
        history.pushState(this.#place.present(), '', address);
      });
    }
    void isShown.then(() => setTimeout(() => this.#address.write()));
  }

  async #show({ typing = false, sent = true, focusHead = false, restore = false }: Showing): Promise<void> {
    const state = this.#state;
    const asked = this.#ask(state, typing);
    if (!typing) this.#fill(state);
    this.dataset['state'] ??= 'asked';
    this.#status.begin(
      this.#words.search.searching,
      () => this.#view.wait(),
      () => this.#view.slow(this.#client.loading),
    );
    try {
      const answered = await asked;
      if (!answered) return;
      if (!sent && isHalfWord(state.q, answered.answer)) {
        // The reader saw, and counts, what begins so.
        this.#place.goOn(state.q);
        return await this.#show({ typing: true, focusHead });
      }
      this.#view.show(state, answered, this.#pagesOf(answered));
      this.#announce(state, answered);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      this.#status.end('');
      this.#view.fail(error instanceof SearchFailed ? error.fault : 'worker', said);
    }
    if (restore) this.#place.restore(this);
    if (focusHead) this.#view.focusHead();
  }

  #ask(state: SearchState, typing: boolean): Promise<Answered | undefined> {
    const { q, facets, after, before, page } = state;
    const tree = parseQuery(q, { typing, words: this.#words });
    const offset = (page - 1) * this.#limit;
    return this.#client.search(
      { tree, facets, after, before },
      { offset, limit: this.#limit, sort: sortOf(state) },
      (counted) => this.#view.showCounts(state, counted),
    );
  }

  #pagesOf({ answer }: Answered): number {
    return Math.max(1, Math.ceil(answer.total / this.#limit));
  }

  #announce(state: SearchState, answered: Answered): void {
    const { total } = answered.answer;
    this.#dates.hint(answered.capabilities);
    this.#status.end(this.#words.search.status(total, sortOf(state), state.page, this.#pagesOf(answered)));
  }

  /** Shows a search that was committed in the fields and the document's title. */
  #fill(state: SearchState): void {
    this.#field.value = state.q;
    this.#dates.fill(state);
    document.title = `${this.#words.search.pageTitle(state.q, state.page)} – ${this.dataset['name'] ?? ''}`;
  }
}

customElements.define('search-page', SearchPage);
