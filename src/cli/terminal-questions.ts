import { clearScreenDown, createInterface, cursorTo, moveCursor, type Interface } from 'node:readline';

/** What helps with an answer while it is typed. */
export interface AnswerHelp {
  /** What Tab may put in place of the typed end of the answer. */
  complete: (typed: string) => [completions: string[], replaced: string];
  /** One line on the answer as it stands; `` where there is nothing to say. */
  judge: (typed: string) => string;
}

/** Asks questions at a terminal, with completion and a line of judgement beneath; from a pipe, takes one line for each answer. */
export class TerminalQuestions {
  readonly #lines: AsyncIterator<string> | undefined;
  readonly #terminal: Interface;
  #help: AnswerHelp | undefined;

  constructor() {
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    this.#terminal = createInterface({
      input: process.stdin,
      ...(isTerminal
        ? { output: process.stdout, completer: (typed: string) => this.#help?.complete(typed) ?? [[], typed] }
        : {}),
    });
    if (!isTerminal) this.#lines = this.#terminal[Symbol.asyncIterator]();
    else process.stdin.on('keypress', () => setImmediate(() => this.#judge()));
  }

  /** The answer to a question; undefined where the input has ended. */
  async ask(question: string, help: AnswerHelp): Promise<string | undefined> {
    if (this.#lines) {
      const { value, done } = await this.#lines.next();
      return done === true ? undefined : value;
    }
    this.#help = help;
    const answer = await new Promise<string | undefined>((resolve) => {
      const ended = (): void => resolve(undefined);
      this.#terminal.once('close', ended);
      this.#terminal.question(`${question}: `, (typed) => {
        this.#terminal.off('close', ended);
        resolve(typed);
      });
    });
    this.#help = undefined;
    clearScreenDown(process.stdout);
    return answer;
  }

  close(): void {
    this.#terminal.close();
  }

  /** Writes what is to be said of the answer so far on the line beneath it, and goes back. */
  #judge(): void {
    if (!this.#help) return;
    const { line, cursor } = this.#terminal;
    // Within a longer line the one beneath is part of the answer.
    if (cursor !== line.length) return;
    const { cols } = this.#terminal.getCursorPos();
    const said = line === '' ? '' : this.#help.judge(line);
    process.stdout.write('\n');
    clearScreenDown(process.stdout);
    process.stdout.write(`  ${said}`.slice(0, process.stdout.columns - 1));
    moveCursor(process.stdout, 0, -1);
    cursorTo(process.stdout, cols);
  }
}
