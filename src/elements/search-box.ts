/**
 * `<search-box data-folder data-search>` around a search form: completes what is typed by names and words of the archive.
 * What that takes loads when the field is first focused; until then, and where it fails, the form works as it stands.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    // Said from the start, so that the field does not turn into something else under the reader's hands.
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    let typed = false;
    field.addEventListener('input', () => (typed = true), { once: true });
    const load = async (): Promise<void> => {
      const { SuggestionBox } = await import('./suggestion-box.ts');
      const suggestions = new SuggestionBox(this, field);
      if (typed) suggestions.suggest();
    };
    // A field that has no suggestions is no worse than before.
    const begin = (): void => void load().catch(() => undefined);
    if (document.activeElement === field) begin();
    else field.addEventListener('focus', begin, { once: true });
  }
}

customElements.define('search-box', SearchBox);
