import { gridValue } from '../archive/coverage.ts';
import { dateText } from '../archive/date-text.ts';
import { periodSpans, periodUnit, type PeriodSpan } from '../archive/period-spans.ts';
import { LEAST_YEARS, yearLabels } from '../archive/year-labels.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { PeriodCount } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make, makeSvg } from './make.ts';

/** The least width of what is clicked, in pixels: for a mouse, and for a finger. */
const LEAST_WIDTH = { fine: 8, coarse: 24 };
const HEIGHT = 100;

/**
 * The reports found over time as bars, always from left to right. A click narrows the search to the bar, or to the years
 * around it where bars are too narrow to be hit. The same figures stand in a table, which is the way by keyboard. An answer
 * is drawn into what stands.
 */
export class SearchHistogram {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #bar = makeSvg('path', { class: 'bar' });
  readonly #pointed = makeSvg('path', { class: 'pointed' });
  readonly #bars = makeSvg(
    'svg',
    { preserveAspectRatio: 'none', width: '100%', height: '100%' },
    this.#bar,
    this.#pointed,
  );
  readonly #grid = makeSvg('line', { class: 'grid', x1: 0, x2: '100%' });
  readonly #amount = makeSvg('text', { class: 'amount', x: 0, dy: -5 });
  readonly #plot = makeSvg('svg', { class: 'plot', role: 'img' }, this.#bars, this.#grid, this.#amount);
  readonly #axis = makeSvg('svg', { class: 'axis', 'aria-hidden': 'true' });
  readonly #said = make('p', { class: 'pointed-at', 'aria-hidden': 'true', dir: 'auto' });
  #periods: readonly PeriodCount[] = [];
  #labels = '';

  constructor(words: Words, onNarrow: (after: CalendarDate, before: CalendarDate) => void) {
    this.#words = words;
    this.element = make(
      'figure',
      { class: 'histogram' },
      make('div', { dir: 'ltr' }, this.#plot, this.#axis, this.#said),
    );
    this.#plot.addEventListener('pointermove', (event) => this.#point(this.#spanAt(event)));
    this.#plot.addEventListener('pointerleave', () => this.#point(undefined));
    this.#plot.addEventListener('click', (event) => {
      const span = this.#spanAt(event);
      if (span && span.count > 0) onNarrow(span.first, span.last);
    });
  }

  /** Shows the periods of an answer, oldest first, without a gap. */
  show(periods: readonly PeriodCount[]): void {
    this.#periods = periods;
    const most = this.#most;
    const grid = gridValue(most);
    const level = `${100 - (grid / most) * 100}%`;
    write(this.#plot, { 'aria-label': label(periods, this.#words) });
    write(this.#bars, { viewBox: `0 0 ${this.#slots * 10} ${HEIGHT}` });
    write(this.#bar, { d: this.#drawn(0, periods.length - 1) });
    write(this.#grid, { y1: level, y2: level });
    write(this.#amount, { y: level });
    this.#amount.textContent = this.#words.lists.grid(grid);
    this.#point(undefined);
    const labels = axisLabels(periods, this.#words);
    const said = JSON.stringify(labels);
    if (said === this.#labels) return;
    this.#labels = said;
    this.#axis.replaceChildren(
      ...labels.map(({ text, at, anchor }) =>
        makeSvg('text', { x: `${at * 100}%`, y: 14, 'text-anchor': anchor }, text),
      ),
    );
  }

  get #slots(): number {
    return Math.max(this.#periods.length, LEAST_YEARS);
  }

  get #start(): number {
    return (this.#slots - this.#periods.length) / 2;
  }

  get #most(): number {
    return Math.max(1, ...this.#periods.map(({ count }) => count));
  }

  #drawn(from: number, to: number): string {
    const most = this.#most;
    return this.#periods
      .slice(from, to + 1)
      .map(({ count }, at) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT);
        return `M${(this.#start + from + at) * 10 + 1} ${HEIGHT}v${-height}h8v${height}z`;
      })
      .join('');
  }

  #point(span: PeriodSpan | undefined): void {
    write(this.#pointed, { d: span ? this.#drawn(span.from, span.to) : '' });
    this.#said.textContent = span ? this.#words.search.bar(spanText(span, this.#words), span.count) : '';
  }

  #spanAt(event: PointerEvent | MouseEvent): PeriodSpan | undefined {
    const { left, width } = this.#plot.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * this.#slots - this.#start);
    const spans = periodSpans(this.#periods, (width * this.#periods.length) / this.#slots, leastFor(event));
    return spans.find(({ from, to }) => from <= at && at <= to);
  }
}

/** What says the same already is not touched, so that it is not laid out again. */
function write(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function leastFor(event: MouseEvent): number {
  return event instanceof PointerEvent && event.pointerType === 'mouse' ? LEAST_WIDTH.fine : LEAST_WIDTH.coarse;
}

function spanText({ first, last }: PeriodSpan, words: Words): string {
  return first === last ? dateText(first, words) : words.search.dates(dateText(first, words), dateText(last, words));
}

function label(periods: readonly PeriodCount[], words: Words): string {
  const first = periods.at(0)?.period ?? '';
  const last = periods.at(-1)?.period ?? '';
  return words.search.chart(periodUnit(first), dateText(first, words), dateText(last, words));
}

/** The dates below the bars: the first, the last, and years between them where there is room. */
function axisLabels(periods: readonly PeriodCount[], words: Words): { text: string; at: number; anchor: string }[] {
  if (periods.at(0)?.period.length !== 4) return endLabels(periods, words);
  const years = periods.map(({ period, count }) => ({ year: Number(period), count }));
  return yearLabels(years).map(({ year, at, anchor }) => ({ text: String(year), at, anchor }));
}

function endLabels(periods: readonly PeriodCount[], words: Words): { text: string; at: number; anchor: string }[] {
  const inset = Math.max(0, (LEAST_YEARS - periods.length) / 2 / LEAST_YEARS);
  const ends = [
    { period: periods.at(0)?.period, at: inset, anchor: 'start' },
    ...(periods.length > 1 ? [{ period: periods.at(-1)?.period, at: 1 - inset, anchor: 'end' }] : []),
  ];
  // The axis runs from left to right; a date upon it runs its own way.
  return ends.map(({ period = '', at, anchor }) => ({ text: `\u2068${dateText(period, words)}\u2069`, at, anchor }));
}
