/** Where a reader was on a search page, kept in the history's entry: Back and reload return there. */
interface Place {
  top: number;
  /** The link that was followed: its address, and its number among the page's links, since several can lead to one page. */
  followed: { href: string | null; at: number } | undefined;
  /** What was typed and not committed, which no address says. */
  typed: string | undefined;
}

const KEPT_AFTER = 150;

// A browser that is sent anew to the address at hand keeps the entry's state; who comes so left nothing there.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrival?.type === 'navigate') history.replaceState(null, '');

/**
 * Keeps the reader's place in the history. The browser restores it on its own before results are there, so that the
 * page does it instead, by {@link ReadingPlace.restore}, once they are drawn.
 */
export class ReadingPlace {
  #typed = kept()?.typed;
  #keeping: number | undefined;
  /** The place at hand is still the one before, from which nothing may be kept in the entry that was returned to. */
  #restoring = kept() !== undefined;

  constructor(root: HTMLElement) {
    history.scrollRestoration = 'manual';
    window.addEventListener('scroll', () => this.#keepSoon(), { passive: true });
    window.addEventListener('pagehide', () => this.keep());
    window.addEventListener('popstate', () => {
      this.#restoring = true;
      this.#typed = kept()?.typed;
    });
    root.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) this.keep({ href: link.getAttribute('href'), at: linksIn(root).indexOf(link) });
    });
  }

  /** What is typed in the page's box and not committed. */
  get typed(): string | undefined {
    return this.#typed;
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = window.setTimeout(() => this.keep(), KEPT_AFTER);
  }

  /** Keeps the place in the entry at hand. */
  keep(followed: Place['followed'] = kept()?.followed): void {
    clearTimeout(this.#keeping);
    if (this.#restoring) return;
    history.replaceState(this.present(followed), '');
  }

  /** The place at hand, as an entry keeps it. */
  present(followed?: Place['followed']): Place {
    return { top: scrollY, followed, typed: this.#typed };
  }

  /**
   * What keeps the present place in the entry at hand once a search that was committed writes another: of what was typed
   * it keeps nothing, which stands in that address now.
   */
  leaving(): () => void {
    const place = this.#restoring ? kept() : this.present(kept()?.followed);
    this.goOn(undefined);
    return () => {
      clearTimeout(this.#keeping);
      history.replaceState({ ...place, typed: undefined }, '');
    };
  }

  /** The reader went on, perhaps before the place was restored: the present one counts, with what is `typed` and not committed. */
  goOn(typed: string | undefined): void {
    this.#restoring = false;
    this.#typed = typed;
    this.#keepSoon();
  }

  /** Returns to the place kept in the entry at hand, with the focus on the link followed, where it still stands. */
  restore(root: HTMLElement): void {
    if (!this.#restoring) return;
    this.#restoring = false;
    const place = kept();
    if (!place) return;
    const { followed } = place;
    const links = linksIn(root);
    const leads = (link: Element | undefined): boolean => link?.getAttribute('href') === followed?.href;
    const link = followed && (leads(links[followed.at]) ? links[followed.at] : links.find(leads));
    link?.focus({ preventScroll: true });
    scrollTo({ top: place.top, behavior: 'instant' });
  }
}

const linksIn = (root: HTMLElement): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

function kept(): Place | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'top' in state ? (state as Place) : undefined;
}
