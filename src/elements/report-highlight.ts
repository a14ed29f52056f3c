import { parseHl } from '../query/highlight-address.ts';
import { wordsOf } from '../query/tokens.ts';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import { markText, unmarkText } from './marked-text.ts';

/** Enough for any reader; more would make a long report slow. */
const MOST_PLACES = 1_000;

/** A screen reader announces what is written into a status that it has met before. */
const ANNOUNCED_AFTER = 150;

/** Marks what the address asks for in a report's title, text and byline, and puts the bar that leads through it before the text. */
export function highlightReport(reportText: HTMLElement): void {
  const marks = parseHl(location.search)
    .map((mark) => wordsOf(mark).join(' '))
    .filter((mark) => mark !== '');
  if (marks.length === 0) return;
  const title = reportText.parentElement?.querySelector('h1');
  const places: HTMLElement[][] = [];
  for (const part of [title, reportText, document.querySelector('.printed-byline')])
    if (part) places.push(...markText(part, marks, MOST_PLACES - places.length));
  new ReportHighlight(places, pageWords).show(reportText);
}

/** The places marked in a report, and the bar that leads from one to the next. */
class ReportHighlight {
  readonly #places: readonly HTMLElement[][];
  readonly #words: Words['report']['highlight'];
  readonly #status = make('p', { role: 'status', class: 'side-head' });
  readonly #next: HTMLButtonElement;
  readonly #bar: HTMLElement;
  #at = 0;
  #current: readonly HTMLElement[] = [];

  constructor(places: readonly HTMLElement[][], words: Words) {
    this.#places = places;
    this.#words = words.report.highlight;
    const { previous, next, off, place, marks, label } = this.#words;
    this.#next = this.#button(next, place, () => this.#step(1));
    this.#bar = make('section', { class: 'highlight', 'aria-label': label }, this.#status);
    if (places.length > 0)
      this.#bar.append(
        this.#button(previous, place, () => this.#step(-1)),
        this.#next,
      );
    this.#bar.append(this.#button(off, marks, () => this.#switchOff()));
  }

  /** Shows the bar before the text, and the first place, unless the reader has been here or asked for another part of the page. */
  show(reportText: HTMLElement): void {
    reportText.before(this.#bar);
    for (const [mark] of this.#places) mark?.addEventListener('keydown', (event) => this.#onKey(event));
    setTimeout(() => this.#say(), ANNOUNCED_AFTER);
    const [navigation] = performance.getEntriesByType('navigation');
    const isNew = !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'navigate';
    this.#setCurrent();
    if (isNew && location.hash === '') this.#lead('auto');
  }

  #button(text: string, what: string, onClick: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, text, make('span', { class: 'visually-hidden' }, ` ${what}`));
    button.addEventListener('click', onClick);
    return button;
  }

  #say(): void {
    const { length } = this.#places;
    this.#status.textContent =
      length === 0 ? this.#words.none : this.#words.at(this.#at + 1, length, length === MOST_PLACES);
  }

  #setCurrent(): void {
    for (const part of this.#current) part.className = '';
    this.#current = this.#places[this.#at] ?? [];
    for (const part of this.#current) part.className = 'current';
  }

  /** Scrolls to the place that the bar stands at, unless it is in view. */
  #lead(behavior: ScrollBehavior): void {
    const [mark] = this.#current;
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < this.#bar.offsetHeight || bottom > innerHeight - this.#bar.offsetHeight)
      mark.scrollIntoView({ block: 'center', behavior });
  }

  /** The focus goes to the place, where a screen reader reads on; Enter there goes on as the button does. */
  #step(by: 1 | -1): void {
    this.#at = (this.#at + by + this.#places.length) % this.#places.length;
    this.#setCurrent();
    const [mark] = this.#current;
    if (mark) focusOnce(mark);
    this.#lead(matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
    this.#say();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.#next.focus();
    else return;
    event.preventDefault();
  }

  #switchOff(): void {
    const address = new URL(location.href);
    address.searchParams.delete('hl');
    history.replaceState(history.state, '', address);
    const [mark] = this.#current;
    const block =
      mark?.closest<HTMLElement>('p, li, td, th, pre, h1, h2, h3, h4, h5, h6') ?? this.#bar.nextElementSibling;
    unmarkText(this.#places.flat());
    this.#bar.remove();
    if (block instanceof HTMLElement) focusOnce(block);
  }
}

/** Puts the focus on what does not take it otherwise, without scrolling. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
