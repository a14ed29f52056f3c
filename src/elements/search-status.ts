/** In milliseconds: when a wait is said, when the page says what it waits for, and when an answer is announced. */
const WAIT_SAID_AFTER = 600;
const SLOW_AFTER = 4000;
const ANNOUNCED_AFTER = 1000;

/** What a screen reader is told of a search, politely and once: that it takes a while, and then its answer. */
export class SearchStatus {
  readonly #host: HTMLElement;
  readonly #region: HTMLElement;
  #timers: number[] = [];
  #announcing: number | undefined;

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
    this.#announcing = window.setTimeout(() => this.say(announced), ANNOUNCED_AFTER);
  }

  /** Something else is said at once, in place of an answer not announced yet. */
  say(said: string): void {
    clearTimeout(this.#announcing);
    this.#region.textContent = said;
  }

  #after(milliseconds: number, done: () => void): void {
    this.#timers.push(window.setTimeout(done, milliseconds));
  }

  #stop(): void {
    for (const timer of [...this.#timers, this.#announcing]) clearTimeout(timer);
    this.#timers = [];
    this.#host.removeAttribute('aria-busy');
  }
}
