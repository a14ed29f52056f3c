import { completeTyped, endsInWord, fitsTyped } from '../query/complete-typed.ts';
import { EMPTY_SEARCH, printSearchAddress } from '../query/search-address.ts';
import type { Suggestion } from '../search/backend.ts';
import { pageWords } from '../words/page-words.ts';
import { searchClient, type SearchClient } from './search-client.ts';
import type { SuggestionChosen } from './suggestion-chosen.ts';
import { SuggestionList } from './suggestion-list.ts';

/** How many suggestions of a kind are shown, and how long typing must rest before they are, in milliseconds. */
const SHOWN = 4;
const TYPING_RESTS = 100;

/**
 * Makes a search field a combobox (ARIA 1.2, list autocomplete): Down and Up go through the suggestions, Enter takes the
 * one reached or else searches as typed, Escape closes them. Choosing is told by the event `suggestion-chosen`; where
 * nothing handles it, it leads to the search page.
 */
export class SuggestionBox {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #client: SearchClient;
  readonly #list: SuggestionList;
  #resting: number | undefined;
  #asked = 0;

  /** `host`: the element around the form, with the addresses of the search folder and the search page. */
  constructor(host: HTMLElement, field: HTMLInputElement) {
    this.#host = host;
    this.#field = field;
    this.#client = searchClient(host.dataset['folder'] ?? '');
    this.#list = new SuggestionList(`${field.id}-suggestions`, pageWords, (suggestion) => this.#choose(suggestion));
    field.after(this.#list.element);
    field.setAttribute('aria-controls', this.#list.element.id);
    field.addEventListener('input', () => this.suggest());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    field.addEventListener('blur', () => this.#close());
    field.form?.addEventListener('submit', () => this.#close());
    // What loads for the first suggestion loads before a word is typed.
    void this.#client.suggest('', 0);
  }

  get #isOpen(): boolean {
    return !this.#list.element.hidden;
  }

  /** Suggests what completes the field, once typing rests. */
  suggest(): void {
    clearTimeout(this.#resting);
    this.#asked++;
    // What was reached completes what is no longer typed.
    this.#list.activate(-1);
    this.#say();
    if (!endsInWord(this.#field.value)) return this.#close();
    this.#resting = window.setTimeout(() => void this.#suggest(), TYPING_RESTS);
  }

  async #suggest(): Promise<void> {
    const asked = ++this.#asked;
    const typed = this.#field.value;
    const suggestions = endsInWord(typed) ? await this.#client.suggest(typed, SHOWN) : [];
    if (asked !== this.#asked || document.activeElement !== this.#field) return;
    this.#list.show(suggestions.filter((suggestion) => fitsTyped(typed, suggestion)));
    this.#say();
  }

  #close(): void {
    clearTimeout(this.#resting);
    this.#asked++;
    this.#list.show([]);
    this.#say();
  }

  #say(): void {
    this.#field.setAttribute('aria-expanded', String(this.#isOpen));
    const { activeId } = this.#list;
    if (activeId === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', activeId);
  }

  #pressed(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && !this.#isOpen) {
      event.preventDefault();
      void this.#suggest();
    } else if (event.altKey && event.key === 'ArrowUp') {
      event.preventDefault();
      this.#close();
    } else if (this.#isOpen) this.#pressedInList(event);
  }

  #pressedInList(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Escape':
        // A second Escape empties the field, as the browser does by itself.
        event.preventDefault();
        return this.#close();
      case 'Enter': {
        const { active } = this.#list;
        if (!active) return this.#close();
        event.preventDefault();
        return this.#choose(active);
      }
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The caret moves in the field, which is where the reader then is.
        this.#list.activate(-1);
        break;
      default:
        return;
    }
    this.#say();
  }

  #choose(suggestion: Suggestion): void {
    const detail: SuggestionChosen = completeTyped(this.#field.value, suggestion);
    this.#close();
    const event = new CustomEvent('suggestion-chosen', { detail, bubbles: true, cancelable: true });
    if (!this.#host.dispatchEvent(event)) return;
    const { q, selected } = detail;
    const facets = selected ? { [selected.facet]: [selected.id] } : {};
    location.href = `${this.#host.dataset['search'] ?? ''}?${printSearchAddress({ ...EMPTY_SEARCH, q, facets })}`;
  }
}
