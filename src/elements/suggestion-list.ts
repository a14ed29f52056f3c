import type { Suggestion } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** Kinds of suggestion in the order of their groups. */
const KINDS = ['place', 'org', 'source', 'word'] as const;

/** A list of suggestions in groups, one of which may be the one that Enter chooses (ARIA 1.2, listbox). */
export class SuggestionList {
  readonly element: HTMLElement;
  readonly #id: string;
  readonly #words: Words;
  readonly #onChoose: (suggestion: Suggestion) => void;
  #shown: { suggestion: Suggestion; option: HTMLElement }[] = [];
  #active = -1;

  /** `id`: the list's id, with which those of its options begin. */
  constructor(id: string, words: Words, onChoose: (suggestion: Suggestion) => void) {
    this.#id = id;
    this.#words = words;
    this.#onChoose = onChoose;
    this.element = make('div', { id, class: 'suggestions', role: 'listbox', 'aria-label': words.search.suggestions });
    this.element.hidden = true;
  }

  /** The id of the option that Enter chooses. */
  get activeId(): string | undefined {
    return this.#shown[this.#active]?.option.id;
  }

  /** The suggestion that Enter chooses. */
  get active(): Suggestion | undefined {
    return this.#shown[this.#active]?.suggestion;
  }

  /** Shows suggestions, none of them active; without any, the list is hidden. */
  show(suggestions: readonly Suggestion[]): void {
    this.#shown = [];
    this.#active = -1;
    const groups = KINDS.flatMap((kind) => {
      const own = suggestions.filter((suggestion) => suggestion.kind === kind);
      if (own.length === 0) return [];
      const heading = `${this.#id}-${kind}`;
      return [
        make(
          'div',
          { role: 'group', 'aria-labelledby': heading },
          make('div', { id: heading, class: 'group', role: 'presentation' }, this.#words.search.suggestionKinds[kind]),
          ...own.map((suggestion) => this.#option(suggestion)),
        ),
      ];
    });
    this.element.replaceChildren(...groups);
    this.element.hidden = groups.length === 0;
  }

  /** Makes the next option active (`step` 1) or the one before (-1), none between the last and the first. */
  move(step: 1 | -1): void {
    const stops = this.#shown.length + 1;
    this.activate(((this.#active + 1 + step + stops) % stops) - 1);
  }

  /** Makes an option active by its position; -1 for none. */
  activate(at: number): void {
    this.#active = at;
    for (const [position, { option }] of this.#shown.entries()) {
      option.setAttribute('aria-selected', String(position === at));
    }
    this.#shown[at]?.option.scrollIntoView({ block: 'nearest' });
  }

  #option(suggestion: Suggestion): HTMLElement {
    const { text, variant, count } = suggestion;
    const at = this.#shown.length;
    const option = make(
      'div',
      { id: `${this.#id}-${at}`, role: 'option', 'aria-selected': 'false' },
      make('span', {}, make('bdi', {}, text), ...(variant === undefined ? [] : this.#also(variant))),
      make('span', { class: 'count', 'aria-hidden': 'true' }, this.#words.number(count)),
      make('span', { class: 'visually-hidden' }, this.#words.reports(count)),
    );
    // The field keeps the focus.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#onChoose(suggestion));
    this.#shown.push({ suggestion, option });
    return option;
  }

  #also(variant: string): Node[] {
    return [make('span', { class: 'variant' }, ' ', make('bdi', {}, variant))];
  }
}
