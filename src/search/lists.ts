/** Many short lists of numbers in two arrays: list `at` is `items` from `starts[at]` up to, not including, `starts[at + 1]`. */
export interface Lists {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Packs lists of numbers, in their order. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  let total = 0;
  for (const [at, list] of lists.entries()) {
    starts[at] = total;
    total += list.length;
  }
  starts[lists.length] = total;
  const items = new Uint32Array(total);
  let next = 0;
  for (const list of lists) for (const item of list) items[next++] = item;
  return { starts, items };
}

/** One of the lists, without copying it; empty where there is none. */
export function listAt({ starts, items }: Lists, at: number): Uint32Array {
  return items.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}

/** A set of numbers below `size` as {@link holdsOne} looks them up: 1 at each; `undefined` is left out. */
export function flagsOf(size: number, wanted: Iterable<number | undefined>): Uint8Array {
  const flags = new Uint8Array(size);
  for (const number of wanted) if (number !== undefined) flags[number] = 1;
  return flags;
}

/** Whether a list holds any of a set of numbers. */
export function holdsOne({ starts, items }: Lists, list: number, wanted: Uint8Array): boolean {
  const end = starts[list + 1] as number;
  for (let at = starts[list] as number; at < end; at++) if (wanted[items[at] as number] === 1) return true;
  return false;
}

/** A list of numbers that grows. */
export class GrowingList {
  #items = new Uint32Array(32);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = item;
  }

  /** Puts what stands from a place on into ascending order. */
  sortFrom(start: number): void {
    this.#items.subarray(start, this.#length).sort();
  }

  /** The numbers so far. */
  made(): Uint32Array {
    return this.#items.slice(0, this.#length);
  }
}
