import { GrowingList, listAt, type Lists } from './lists.ts';

/** Where something stands: the reports that hold it, ascending, and for each its positions among the report's words, ascending. */
export interface Occurrences {
  reports: Uint32Array;
  /** List `at` belongs to `reports[at]`. */
  positions: Lists;
}

/** Nothing, nowhere. */
export const NOWHERE: Occurrences = {
  reports: new Uint32Array(0),
  positions: { starts: new Uint32Array(1), items: new Uint32Array(0) },
};

/** Gathers occurrences, report by report. */
export class OccurrencesMaker {
  readonly #reports = new GrowingList();
  readonly #starts = new GrowingList();
  readonly #items = new GrowingList();
  #start = 0;

  /** Begins a report, whose number is above all before it. */
  report(report: number): void {
    this.#start = this.#items.length;
    this.#reports.push(report);
    this.#starts.push(this.#start);
  }

  /** Adds a position to the report begun last. */
  position(position: number): void {
    this.#items.push(position);
  }

  /** Puts the positions of the report begun last into ascending order. */
  sort(): void {
    this.#items.sortFrom(this.#start);
  }

  /** What was gathered. */
  made(): Occurrences {
    this.#starts.push(this.#items.length);
    return {
      reports: this.#reports.made(),
      positions: { starts: this.#starts.made(), items: this.#items.made() },
    };
  }
}

/** Where words stand side by side: `words` in their order; a position is the first word's. */
export function sideBySide(words: readonly Occurrences[]): Occurrences {
  const [first, ...others] = words;
  if (!first || others.length === 0) return first ?? NOWHERE;
  const made = new OccurrencesMaker();
  const at = others.map(() => 0);
  for (let index = 0; index < first.reports.length; index++) {
    const report = first.reports[index] as number;
    const inAll = others.every(({ reports }, other) => {
      let next = at[other] as number;
      while (next < reports.length && (reports[next] as number) < report) next++;
      at[other] = next;
      return reports[next] === report;
    });
    if (!inAll) continue;
    const { starts, items } = first.positions;
    let begun = false;
    for (let place = starts[index] as number; place < (starts[index + 1] as number); place++) {
      const position = items[place] as number;
      if (!others.every((word, other) => standsAt(word, at[other] as number, position + other + 1))) continue;
      if (!begun) made.report(report);
      begun = true;
      made.position(position);
    }
  }
  return made.made();
}

/** Whether a position is in the list of the report at this place. A list is short: looking through it beats all else. */
function standsAt({ positions: { starts, items } }: Occurrences, at: number, position: number): boolean {
  for (let place = starts[at] as number; place < (starts[at + 1] as number); place++)
    if (items[place] === position) return true;
  return false;
}

/** Where any of these stands. */
export function anywhere(all: readonly Occurrences[]): Occurrences {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? NOWHERE;
  const positions = new Map<number, number[]>();
  for (const { reports, positions: lists } of all) {
    for (const [at, report] of reports.entries()) {
      const list = listAt(lists, at);
      const known = positions.get(report);
      if (known) known.push(...list);
      else positions.set(report, [...list]);
    }
  }
  const made = new OccurrencesMaker();
  for (const [report, list] of [...positions].sort(([a], [b]) => a - b)) {
    made.report(report);
    for (const position of [...new Set(list)].sort((a, b) => a - b)) made.position(position);
  }
  return made.made();
}

/** The positions in a report; none where it does not hold what stands here. */
export function positionsIn({ reports, positions }: Occurrences, report: number): Uint32Array {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle] as number) < report) low = middle + 1;
    else high = middle;
  }
  return reports[low] === report ? listAt(positions, low) : new Uint32Array(0);
}
