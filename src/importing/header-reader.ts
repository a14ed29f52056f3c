import type { DatelineReading } from '../archive/dateline-grammar.ts';
import { foldName } from '../archive/fold.ts';
import { resolveName, type NameIndex } from '../archive/name-index.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { headerMark, type HeaderMark } from './header-mark.ts';
import { judgeDateline, type Judgement } from './judge-dateline.ts';
import { TODO } from './todo.ts';

/** What is known beforehand: the gazetteer, and the fields that were given by hand and so are not read from the text. */
export interface RawContext {
  places: NameIndex;
  sources: NameIndex;
  language?: string | undefined;
  given?: {
    date?: CalendarDate | undefined;
    dateline?: string | undefined;
    source?: string | undefined;
    byline?: readonly string[] | undefined;
  };
}

// How many short lines of a page may stand before the dateline, and how long they may be.
const FURNITURE_LINES = 10;
const FURNITURE_LENGTH = 100;

/** Reads what stands before a text's first sentence, line by line. Nothing is lost: what is not taken stays in the body. */
export class HeaderReader {
  dateline = '';
  reading: DatelineReading | undefined;
  source: string | undefined;
  byline: string[] = [];
  notices: string[] = [];
  readonly #lines: string[];
  readonly #context: RawContext;
  readonly #kept: string[] = [];
  #found = false;
  #next = 0;

  constructor(lines: string[], context: RawContext) {
    this.#lines = lines;
    this.#context = context;
  }

  /** The body: what was kept from before the dateline, then all that follows the header. */
  body(): string {
    return [...this.#kept, this.opening()].join('\n\n').trimEnd();
  }

  /** What follows the header. */
  opening(): string {
    return this.#lines
      .slice(this.#next)
      .join('\n')
      .replace(/^\s*\n/, '')
      .trimEnd();
  }

  /** Reads the header; the fields say what it holds. */
  read(): void {
    while (this.#skipBlank() && (this.#takeDateline() || this.#takeMark() || this.#keepFurniture()));
    if (this.#kept.length > 0)
      this.notices.push(
        `kept before the text: ${this.#kept.map((line) => `“${line}”`).join(', ')}. Page furniture? Then take it out; a headline? Then use --headline`,
      );
    else this.#nameSuspectOpening();
    if (this.dateline === '' && this.#context.given?.dateline === undefined)
      this.notices.push('no dateline was found: the field is empty');
    if (this.dateline === TODO)
      this.notices.push('the text may begin with a dateline: settle the field, or use --dateline');
  }

  #skipBlank(): boolean {
    while (this.#lines[this.#next]?.trim() === '') this.#next += 1;
    return this.#next < this.#lines.length;
  }

  get #line(): string {
    return this.#lines[this.#next]?.trim() ?? '';
  }

  #judge(line: string): Judgement {
    return judgeDateline(line, this.#context.places, this.#context.language);
  }

  #takeDateline(): boolean {
    if (this.#found || this.dateline === TODO) return false;
    const given = this.#context.given?.dateline;
    if (given !== undefined) {
      if (given === '' || !this.#line.startsWith(given)) return false;
      this.#cutLine(given.length);
      return true;
    }
    const judged = this.#judge(this.#line);
    if (judged.verdict === 'unsure' || (judged.verdict === 'none' && this.#datelineWithin())) this.dateline = TODO;
    if (judged.verdict !== 'sure') return false;
    const { reading } = judged;
    this.reading = reading;
    this.dateline = this.#line.slice(0, reading.end).trim();
    this.#take({ agency: reading.agency, people: reading.people });
    this.#cutLine(reading.end);
    return true;
  }

  #cutLine(length: number): void {
    this.#found = true;
    this.#lines[this.#next] = this.#line.slice(length).trimStart();
  }

  /** A dateline in capitals that begins within the line, behind something else. */
  #datelineWithin(): boolean {
    const head = this.#line.slice(0, 150);
    return [...head.matchAll(/(?<=\s)\p{Lu}{2}/gu)].some((word) => {
      const judged = this.#judge(this.#line.slice(word.index));
      return judged.verdict === 'sure' && judged.reading.date !== undefined;
    });
  }

  #takeMark(): boolean {
    const mark = headerMark(this.#line);
    if (!mark) return false;
    const agencyAlone = mark.people.length === 0;
    const headed = this.#found || this.byline.length > 0;
    if (agencyAlone && !headed && resolveName(this.#context.sources, mark.agency ?? '').kind === 'unknown')
      return false;
    const contradiction = this.#contradiction(mark);
    if (contradiction !== undefined) {
      this.notices.push(`“${this.#line}” stays in the text, since ${contradiction}`);
      return false;
    }
    this.#take(mark);
    this.#next += 1;
    return true;
  }

  #contradiction(mark: HeaderMark): string | undefined {
    const { source, byline } = this.#context.given ?? {};
    if (mark.agency !== undefined && source !== undefined && !this.#sameSource(source, mark.agency))
      return `--source says ${source}`;
    if (mark.agency !== undefined && this.source !== undefined && !this.#sameSource(this.source, mark.agency)) {
      if (source === undefined) this.source = TODO;
      return 'the dateline names another agency: settle the source, or use --source';
    }
    if (byline && mark.people.some((person) => !byline.some((known) => foldName(known) === foldName(person))))
      return `--byline says ${byline.join(', ')}`;
    return undefined;
  }

  #take({ agency, people }: HeaderMark): void {
    this.source ??= agency;
    for (const person of people)
      if (!this.byline.some((known) => foldName(known) === foldName(person))) this.byline.push(person);
  }

  #sameSource(one: string, other: string): boolean {
    const [a, b] = [resolveName(this.#context.sources, one), resolveName(this.#context.sources, other)];
    return foldName(one) === foldName(other) || (a.kind === 'resolved' && b.kind === 'resolved' && a.id === b.id);
  }

  /** Keeps a short line that stands before a dateline or byline, and goes on behind it. */
  #keepFurniture(): boolean {
    if (this.#found || this.dateline === TODO || this.#context.given?.dateline !== undefined || !isShort(this.#line))
      return false;
    const ahead = this.#lines
      .slice(this.#next + 1)
      .filter((line) => line.trim() !== '')
      .slice(0, FURNITURE_LINES)
      .map((line) => line.trim());
    const header = ahead.findIndex((line) => this.#isHeader(line));
    if (header < 0 || !ahead.slice(0, header).every(isShort)) return false;
    this.#kept.push(this.#line);
    this.#next += 1;
    return true;
  }

  #isHeader(line: string): boolean {
    if (this.#judge(line).verdict === 'sure') return true;
    const mark = headerMark(line);
    return (
      mark !== undefined &&
      (mark.people.length > 0 || resolveName(this.#context.sources, mark.agency ?? '').kind !== 'unknown')
    );
  }

  #nameSuspectOpening(): void {
    const line = this.#line;
    const more = this.#next + 1 < this.#lines.length;
    if (!this.#found && more && line !== '' && isShort(line)) {
      this.notices.push(
        `the text begins with “${line}”. Page furniture? Then take it out; a headline? Then use --headline`,
      );
    }
  }
}

function isShort(line: string): boolean {
  return line.length <= FURNITURE_LENGTH && !/[.!?:…]["'”’»)\]]*$/.test(line);
}
