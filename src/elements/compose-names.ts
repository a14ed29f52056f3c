import { pageWords } from '../words/page-words.ts';
import { make } from './make.ts';
import { NameBox } from './name-box.ts';
import type { NameMatches } from '../archive/name-matches.ts';

/**
 * `<compose-names data-label>` around a list and a field: a list of names, each with a button that takes it out; Enter in
 * the field adds one. A change by hand is told by the event `change`.
 */
export class ComposeNames extends HTMLElement {
  #names: string[] = [];
  #box: NameBox | undefined;
  readonly #words = pageWords;
  readonly #told = make('p', { class: 'visually-hidden', role: 'status' });

  connectedCallback(): void {
    const field = this.#field;
    if (!field || this.#told.isConnected) return;
    this.append(this.#told);
    field.addEventListener('keydown', (event) => {
      // A name that is reached in the list is the list's to take.
      if (event.key !== 'Enter' || event.isComposing || field.hasAttribute('aria-activedescendant')) return;
      event.preventDefault();
      this.#add(field.value);
    });
    field.addEventListener('change', (event) => {
      // A name that was typed and left is one that was meant.
      event.stopPropagation();
      this.#add(field.value);
    });
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** The names, in order. */
  get names(): readonly string[] {
    return this.#names;
  }

  set names(names: readonly string[]) {
    this.#names = [...names];
    this.#draw();
  }

  /** Offers names of records from now on. */
  complete(matches: NameMatches): void {
    if (this.#field) this.#box = new NameBox(this.#field, matches, this.#words, ({ value }) => this.#add(value));
  }

  #add(typed: string): void {
    const name = typed.trim();
    if (this.#field) this.#field.value = '';
    this.#box?.close();
    if (name === '' || this.#names.includes(name)) return;
    this.names = [...this.#names, name];
    this.#changed(this.#words.compose.names.added(name));
  }

  #remove(name: string): void {
    const at = this.#names.indexOf(name);
    this.names = this.#names.filter((known) => known !== name);
    const buttons = this.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#field)?.focus();
    this.#changed(this.#words.compose.names.removed(name));
  }

  #changed(told: string): void {
    this.#told.textContent = told;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #draw(): void {
    const rows = this.#names.map((name) => {
      const label = this.#words.compose.names.remove(name);
      const button = make('button', { type: 'button', 'aria-label': label, title: label }, '×');
      button.addEventListener('click', () => this.#remove(name));
      return make('li', { class: 'chip' }, make('bdi', {}, name), button);
    });
    this.querySelector('.chosen')?.replaceChildren(...rows);
  }
}

customElements.define('compose-names', ComposeNames);
