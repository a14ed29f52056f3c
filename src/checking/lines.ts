import type { Stretch } from './finding.ts';

/** A stretch of text in lines and columns, both from 1, columns in UTF-16 units; the end is behind the last character. */
export interface Position {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The first characters of a file: where faults of the file as a whole are reported. */
export const FILE_START: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The lines of a text whose line ends are LF. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Where a stretch stands. */
  position([start, end]: Stretch): Position {
    const [line, column] = this.#at(start);
    const [endLine, endColumn] = this.#at(Math.max(start, end));
    return { line, column, endLine, endColumn };
  }

  #at(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#starts[low] as number) + 1];
  }
}
