import { gridValue } from '../archive/coverage.ts';
import { dateText } from '../archive/date-text.ts';
import { periodSpans, type PeriodSpan } from '../archive/period-spans.ts';
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
 * around it where bars are too narrow to be hit. The same figures stand in a table, which is the way by keyboard.
 */
export function searchHistogram(
  periods: readonly PeriodCount[],
  words: Words,
  onNarrow: (after: CalendarDate, before: CalendarDate) => void,
): HTMLElement {
  const slots = Math.max(periods.length, LEAST_YEARS);
  const start = (slots - periods.length) / 2;
  const most = Math.max(1, ...periods.map(({ count }) => count));
  const grid = gridValue(most);
  const bars = (from: number, to: number): string =>
    periods
      .slice(from, to + 1)
      .map(({ count }, at) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT);
        return `M${(start + from + at) * 10 + 1} ${HEIGHT}v${-height}h8v${height}z`;
      })
      .join('');
  const pointed = makeSvg('path', { class: 'pointed' });
  const level = `${100 - (grid / most) * 100}%`;
  const plot = makeSvg(
    'svg',
    { class: 'plot', role: 'img', 'aria-label': label(periods, words) },
    makeSvg(
      'svg',
      { viewBox: `0 0 ${slots * 10} ${HEIGHT}`, preserveAspectRatio: 'none', width: '100%', height: '100%' },
      makeSvg('path', { class: 'bar', d: bars(0, periods.length - 1) }),
      pointed,
    ),
    makeSvg('line', { class: 'grid', x1: 0, x2: '100%', y1: level, y2: level }),
    makeSvg('text', { class: 'amount', x: 0, y: level, dy: -5 }, words.lists.grid(grid)),
  );
  const said = make('p', { class: 'pointed-at', 'aria-hidden': 'true' });
  const point = (span: PeriodSpan | undefined): void => {
    pointed.setAttribute('d', span ? bars(span.from, span.to) : '');
    said.textContent = span ? words.search.bar(spanText(span, words), span.count) : '';
  };
  const spanAt = (event: PointerEvent | MouseEvent, least: number): PeriodSpan | undefined => {
    const { left, width } = plot.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * slots - start);
    return periodSpans(periods, (width * periods.length) / slots, least).find(({ from, to }) => from <= at && at <= to);
  };
  plot.addEventListener('pointermove', (event) => point(spanAt(event, leastFor(event))));
  plot.addEventListener('pointerleave', () => point(undefined));
  plot.addEventListener('click', (event) => {
    const span = spanAt(event, leastFor(event));
    if (span && span.count > 0) onNarrow(span.first, span.last);
  });
  return make('figure', { class: 'histogram' }, make('div', { dir: 'ltr' }, plot, axis(periods, words), said));
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
  const unit = ({ 4: 'year', 7: 'month' } as const)[first.length] ?? 'day';
  return words.search.chart(unit, dateText(first, words), dateText(last, words));
}

/** The dates below the bars: the first, the last, and years between them where there is room. */
function axis(periods: readonly PeriodCount[], words: Words): SVGSVGElement {
  const first = periods.at(0)?.period ?? '';
  const labels =
    first.length === 4
      ? yearLabels(periods.map(({ period, count }) => ({ year: Number(period), count }))).map(({ year, ...rest }) => ({
          text: String(year),
          ...rest,
        }))
      : endLabels(periods, words);
  return makeSvg(
    'svg',
    { class: 'axis', 'aria-hidden': 'true' },
    ...labels.map(({ text, at, anchor }) => makeSvg('text', { x: `${at * 100}%`, y: 14, 'text-anchor': anchor }, text)),
  );
}

function endLabels(periods: readonly PeriodCount[], words: Words): { text: string; at: number; anchor: string }[] {
  const inset = Math.max(0, (LEAST_YEARS - periods.length) / 2 / LEAST_YEARS);
  const ends = [
    { period: periods.at(0)?.period, at: inset, anchor: 'start' },
    ...(periods.length > 1 ? [{ period: periods.at(-1)?.period, at: 1 - inset, anchor: 'end' }] : []),
  ];
  return ends.map(({ period = '', at, anchor }) => ({ text: dateText(period, words), at, anchor }));
}
