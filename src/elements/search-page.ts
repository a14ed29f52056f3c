import {
  printSearchAddress,
  parseSearchAddress,
  sortOf,
  type Facet,
  type SearchState,
} from '../query/search-address.ts';
import { wordsFor } from '../words/words.ts';
import { make } from './make.ts';
import { SearchClient, type Answered } from './search-client.ts';
import { SearchDates } from './search-dates.ts';
import { searchFacets } from './search-facets.ts';
import { searchFailure } from './search-failure.ts';
import { searchChips, searchReading } from './search-head.ts';
import { searchPages, searchResults, type ResultLinks } from './search-results.ts';

/** In milliseconds: how long typing must rest before results follow, before they are announced, and when a wait is said. */
const TYPING_RESTS = 150;
const ANNOUNCED_AFTER = 1000;
const WAIT_SAID_AFTER = 600;

/**
 * `<search-page data-folder data-base data-limit data-name>`: the search of the archive. It finds its parts by
 * `data-part`; the address is the only state: what is typed shows results, what is committed is written there.
 */
class SearchPage extends HTMLElement {
  readonly #words = wordsFor(document.documentElement.lang);
  readonly #base = this.dataset['base'] ?? '';
  readonly #limit = Number(this.dataset['limit'] ?? 10);
  readonly #client = new SearchClient(new URL(this.dataset['folder'] ?? '', location.href).href, this.#limit);
  readonly #field = this.querySelector<HTMLInputElement>('input[name=q]') ?? make('input');
  readonly #open = new Set<Facet>(['place', 'filed', 'org', 'source']);
  readonly #sought = new Map<Facet, string>();
  readonly #dates = new SearchDates(this, this.#part('date-help'), this.#words, (end, date) =>
    this.#commit({ ...this.#state, [end]: date, page: 1 }),
  );
  #state: SearchState = parseSearchAddress(location.search);
  #typing: number | undefined;
  #announcing: number | undefined;
  #waiting: number | undefined;

  connectedCallback(): void {
    this.#part('script').hidden = false;
    this.#part('without-script').hidden = true;
    this.#listen();
    const narrow = this.#part('narrow');
    if (narrow instanceof HTMLDetailsElement) narrow.open = matchMedia('(min-width: 64rem)').matches;
    void this.#show();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The search page has no part ${name}.`);
    return part;
  }

  #listen(): void {
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit({ ...this.#state, q: this.#field.value.trim(), page: 1 });
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        this.#state = { ...this.#state, q: this.#field.value, page: 1 };
        void this.#show({ typing: true });
      }, TYPING_RESTS);
    });
    this.addEventListener('toggle', ({ target }) => this.#remember(target), { capture: true });
    window.addEventListener('popstate', () => {
      this.#state = parseSearchAddress(location.search);
      void this.#show();
    });
  }

  #remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || target.dataset['facet'] === undefined) return;
    if (target.open) this.#open.add(target.dataset['facet'] as Facet);
    else this.#open.delete(target.dataset['facet'] as Facet);
  }

  #address(state: SearchState): string {
    const query = printSearchAddress(state);
    return `${location.pathname}${query === '' ? '' : `?${query}`}`;
  }

  /** Writes a search into the address and shows it. */
  #commit(state: SearchState, { focusHead = false }: { focusHead?: boolean } = {}): void {
    clearTimeout(this.#typing);
    this.#state = state;
    const address = this.#address(state);
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    void this.#show({ focusHead });
  }

  async #show({ typing = false, focusHead = false }: { typing?: boolean; focusHead?: boolean } = {}): Promise<void> {
    const state = this.#state;
    if (!typing) this.#fill(state);
    this.#wait();
    try {
      const answered = await this.#client.ask(state, typing);
      if (!answered) return;
      this.#waited();
      this.#render(state, answered);
      if (focusHead) {
        this.#part('head').focus();
        scrollTo({ top: 0 });
      }
    } catch (error) {
      this.#waited();
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Says that the search is under way where it takes more than a moment, to the eye and to a screen reader. */
  #wait(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#announcing);
    this.#waiting = window.setTimeout(() => {
      this.setAttribute('aria-busy', 'true');
      this.#part('status').textContent = this.#words.search.searching;
      if (this.#part('reading').childElementCount === 0) this.#part('head').textContent = this.#words.search.searching;
    }, WAIT_SAID_AFTER);
  }

  #waited(): void {
    clearTimeout(this.#waiting);
    this.removeAttribute('aria-busy');
  }

  #fill(state: SearchState): void {
    this.#field.value = state.q;
    this.#dates.fill(state);
    document.title = `${this.#words.search.pageTitle(state.q, state.page)} – ${this.dataset['name'] ?? ''}`;
  }

  #render(state: SearchState, answered: Answered): void {
    const words = this.#words;
    const { answer } = answered;
    const pages = Math.max(1, Math.ceil(answer.total / this.#limit));
    const links: ResultLinks = {
      href: (address) => this.#base + address,
      page: (page) => this.#address({ ...state, page }),
      onPage: (page) => this.#commit({ ...state, page }, { focusHead: true }),
    };
    this.dataset['state'] = 'shown';
    this.#part('head').textContent = words.search.found(answer.total);
    this.#part('reading').replaceChildren(...searchReading(state, answered, words));
    // The button pressed goes with its filter; the head is the nearest thing that stays.
    this.#part('chips').replaceChildren(
      ...searchChips(state, answer, words, (without) => {
        this.#part('head').focus({ preventScroll: true });
        this.#commit(without);
      }),
    );
    this.#part('narrow-label').textContent = words.search.narrow(answer.total);
    this.#renderFacets(state, answered);
    this.#renderSorts(state, answer.total);
    this.#dates.hint(answered.capabilities);
    this.#part('results').replaceChildren(...searchResults(answered, words, links));
    this.#part('pages').replaceChildren(...searchPages(answer.total, state.page, pages, words, links));
    clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => {
      this.#part('status').textContent = words.search.status(answer.total, sortOf(state), state.page, pages);
    }, ANNOUNCED_AFTER);
  }

  #renderFacets(state: SearchState, { answer }: Answered): void {
    const facets = this.#part('facets');
    const focused =
      document.activeElement instanceof HTMLInputElement && facets.contains(document.activeElement)
        ? document.activeElement
        : undefined;
    facets.replaceChildren(
      ...searchFacets(answer, this.#words, this.#open, this.#sought, ({ facet, id, selected }) => {
        const others = (state.facets[facet] ?? []).filter((other) => other !== id);
        this.#commit({
          ...this.#state,
          page: 1,
          facets: { ...state.facets, [facet]: selected ? [...others, id] : others },
        });
      }),
    );
    if (focused)
      facets
        .querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)
        ?.focus();
  }

  #renderSorts(state: SearchState, total: number): void {
    const sorts = this.#part('sorts');
    const hadFocus = sorts.contains(document.activeElement);
    sorts.hidden = total === 0;
    sorts.replaceChildren(...this.#sorts(state));
    if (hadFocus) sorts.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  #sorts(state: SearchState): HTMLElement[] {
    return (['newest', 'oldest', 'relevance'] as const).map((sort) => {
      const current = sort === sortOf(state);
      const button = make(
        'button',
        { type: 'button', 'aria-pressed': String(current) },
        this.#words.search.sorts[sort],
      );
      button.addEventListener('click', () => this.#commit({ ...this.#state, sort, page: 1 }));
      return button;
    });
  }

  #fail(said: string): void {
    this.dataset['state'] = 'failed';
    this.#part('head').textContent = this.#words.search.failed;
    for (const part of ['reading', 'chips', 'facets', 'sorts', 'pages']) this.#part(part).replaceChildren();
    const href = (address: string): string => this.#base + address;
    const retry = (): void => void this.#show({ focusHead: true });
    this.#part('results').replaceChildren(searchFailure(said, this.#words, href, retry));
  }
}

customElements.define('search-page', SearchPage);
