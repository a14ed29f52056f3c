/** In milliseconds: when a wait is said, when the page says what it waits for, and when an answer is announced. */
const WAIT_SAID_AFTER = 600;
const SLOW_AFTER = 4000;
const ANNOUNCED_AFTER = 1000;

/** What a screen reader is told of a search, politely and once: that it takes a while, and then its answer. */
export class SearchStatus {
  readonly #host: HTMLElement;
  readonly #region: HTMLElement;
  #timers: number[] = [];

  /** `region`: the element with the role `status`; `host`: what is busy meanwhile. */
  constructor(host: HTMLElement, region: HTMLElement) {
    this.#host = host;
    this.#region = region;
  }

  /** A search began: `onWait` is called once it takes more than a moment, `onSlow` again and again once it takes long. */
  begin(searching: string, onWait: () => void, onSlow: () => void): void {
    this.#stop();
    this.#after(WAIT_SAID_AFTER, () => {
      this.#host.setAttribute('aria-busy', 'true');
      this.#region.textContent = searching;
      onWait();
    });
    const slow = (): void => {
      onSlow();
      this.#after(1000, slow);
    };
    this.#after(SLOW_AFTER, slow);
  }

  /** The search ended; `announced` follows once nothing has begun for a while. */
  end(announced: string): void {
    this.#stop();
    this.#after(ANNOUNCED_AFTER, () => (this.#region.textContent = announced));
  }

  #after(milliseconds: number, done: () => void): void {
    this.#timers.push(window.setTimeout(done, milliseconds));
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#host.removeAttribute('aria-busy');
  }
}
