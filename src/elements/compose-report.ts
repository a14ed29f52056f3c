import { pageWords } from '../words/page-words.ts';
import { isDraftKept } from './compose-kept.ts';

/**
 * `<compose-report hidden data-names data-home data-settings>` around the form for a new report: shows itself where script
 * runs. What reads, checks and previews a report loads when the form is first used, or at once where a draft is kept.
 */
class ComposeReport extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const begin = (): void => {
      this.removeEventListener('focusin', begin);
      this.removeEventListener('input', begin);
      void this.#load();
    };
    if (isDraftKept() || this.contains(document.activeElement)) return begin();
    this.addEventListener('focusin', begin);
    // A field may be filled without being entered.
    this.addEventListener('input', begin);
  }

  async #load(): Promise<void> {
    const words = pageWords.compose;
    const state = this.querySelector('[data-part=state]');
    try {
      if (state) state.textContent = words.loading;
      const { ComposeForm } = await import('./compose-form.ts');
      await new ComposeForm(this).begin();
      this.dataset['ready'] = '';
    } catch (error) {
      if (state) state.textContent = words.failed;
      throw error;
    }
  }
}

customElements.define('compose-report', ComposeReport);
