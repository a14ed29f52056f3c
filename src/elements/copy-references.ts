import { make } from './make.ts';

/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 2500;

/**
 * `<copy-references data-copy data-copied data-selected>` around a list of styles (`dt`), each with its reference
 * (`dd`): gives each a button that copies it. Without script the references are there to select.
 */
class CopyReferences extends HTMLElement {
  readonly #status = make('span', { class: 'visually-hidden', role: 'status' });
  #rest: () => void = () => undefined;
  #resting: number | undefined;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    for (const style of this.querySelectorAll('dt')) {
      const reference = style.nextElementSibling;
      if (reference) style.append(' ', this.#button(style.textContent.trim(), reference));
    }
    this.append(this.#status);
  }

  #button(style: string, reference: Element): HTMLButtonElement {
    const label = make('span', {}, this.dataset['copy'] ?? '');
    const button = make('button', { type: 'button' }, label, ' ', make('span', { class: 'visually-hidden' }, style));
    button.addEventListener('click', async () => {
      this.#say(label, this.dataset[(await copied(reference)) ? 'copied' : 'selected'] ?? '');
    });
    return button;
  }

  /** Says what a button did, for a while or until another is pressed. */
  #say(label: HTMLElement, said: string): void {
    clearTimeout(this.#resting);
    this.#rest();
    label.textContent = said;
    this.#status.textContent = said;
    this.#rest = () => {
      label.textContent = this.dataset['copy'] ?? '';
      this.#status.textContent = '';
    };
    this.#resting = window.setTimeout(this.#rest, SAID_FOR);
  }
}

/** Copies a reference as one line of plain text; selects it, and answers false, where the clipboard is out of reach. */
async function copied(reference: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(reference.textContent.replace(/\s+/g, ' ').trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(reference);
    return false;
  }
}

customElements.define('copy-references', CopyReferences);
