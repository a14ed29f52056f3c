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
