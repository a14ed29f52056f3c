/** The longest that a search waits for its address, in milliseconds: writing it takes a browser as long as drawing an answer. */
const ADDRESS_WAITS = 300;

/** Writes the address of a search once its answer stands in the page, or takes long. */
export class LateAddress {
  #unwritten: (() => void) | undefined;

  /** Takes what writes an address, in place of one that is not written yet. */
  take(write: () => void): void {
    this.#unwritten = write;
    setTimeout(() => this.write(), ADDRESS_WAITS);
  }

  /** Writes what is not written yet. */
  write(): void {
    this.#unwritten?.();
    this.#unwritten = undefined;
  }

  forget(): void {
    this.#unwritten = undefined;
  }
}
