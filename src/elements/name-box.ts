import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { NameMatch, NameMatches } from '../archive/name-matches.ts';

/** How many names are offered at once. */
const SHOWN = 8;

/**
 * Makes a field a combobox (ARIA 1.2, list autocomplete) that completes names of records: Down and Up go through them,
 * Enter takes the one reached, Escape closes the list. What is typed stays what it is unless a name is taken.
 */
export class NameBox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #matches: NameMatches;
  readonly #onChoose: (match: NameMatch) => void;
  #shown: { match: NameMatch; option: HTMLElement }[] = [];
  #active = -1;

  constructor(field: HTMLInputElement, matches: NameMatches, words: Words, onChoose: (match: NameMatch) => void) {
    this.#field = field;
    this.#matches = matches;
    this.#onChoose = onChoose;
    this.#list = make('div', {
      id: `${field.id}-names`,
      class: 'offered',
      role: 'listbox',
      'aria-label': words.compose.names.suggestions,
    });
    this.#list.hidden = true;
    field.after(this.#list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('input', () => this.#show());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    field.addEventListener('blur', () => this.close());
    this.close();
  }

  close(): void {
    this.#fill([]);
  }

  #show(): void {
    this.#fill(this.#matches.of(this.#field.value, SHOWN));
  }

  #fill(matches: readonly NameMatch[]): void {
    this.#shown = matches.map((match, at) => ({ match, option: this.#option(match, at) }));
    this.#list.replaceChildren(...this.#shown.map(({ option }) => option));
    this.#list.hidden = matches.length === 0;
    this.#activate(-1);
  }

  #option(match: NameMatch, at: number): HTMLElement {
    const { name, variant, within } = match;
    const beside = [variant, within].filter((text) => text !== undefined);
    const option = make(
      'div',
      { id: `${this.#list.id}-${at}`, role: 'option', 'aria-selected': 'false' },
      make('bdi', {}, name),
      ...beside.flatMap((text) => [' ', make('bdi', { class: 'variant' }, text)]),
    );
    // The field keeps the focus.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#choose(match));
    return option;
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [position, { option }] of this.#shown.entries())
      option.setAttribute('aria-selected', String(position === at));
    const active = this.#shown[at]?.option;
    active?.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-expanded', String(!this.#list.hidden));
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #choose(match: NameMatch): void {
    this.close();
    this.#onChoose(match);
  }

  #pressed(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing) return;
    const stops = this.#shown.length + 1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (this.#list.hidden) return this.#show();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        return this.#activate(((this.#active + 1 + step + stops) % stops) - 1);
      }
      case 'Escape':
        if (this.#list.hidden) return;
        event.preventDefault();
        return this.close();
      case 'Enter': {
        const active = this.#shown[this.#active];
        if (!active) return;
        event.preventDefault();
        return this.#choose(active.match);
      }
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The caret moves in the field, which is where the writer then is.
        return this.#activate(-1);
    }
  }
}
