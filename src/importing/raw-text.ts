import type { CalendarDate } from '../schemas/calendar.ts';
import { compareDates } from './compare-dates.ts';
import { readFrontDate } from './front-date.ts';
import { HeaderReader, type RawContext } from './header-reader.ts';

/** A raw wire text taken apart. Nothing of it is lost: what is no field is body. */
export interface RawReading {
  /** The date in front; undefined where none stands there or it does not exist. */
  date: CalendarDate | undefined;
  /** As printed, closing dash or stop included; `` where none was found, `TODO` where it is not sure. */
  dateline: string;
  /** The agency that the text marks, as printed. */
  source: string | undefined;
  byline: string[];
  /** The text, plain, paragraphs parted by blank lines. */
  body: string;
  /** The body without what was kept from before the dateline. */
  opening: string;
  /** What a person should look at. */
  notices: string[];
}

/**
 * Reads a raw wire text: a date in front, then a dateline on a line of its own or run into the first sentence, bylines
 * and an agency, then the text. Lines of a page that stand before the dateline stay at the head of the body, and a notice
 * names them. A mark that contradicts a field given by hand stays in the body too.
 */
export function readRawText(raw: string, context: RawContext): RawReading {
  const front = readFrontDate(raw.replace(/\r\n?/g, '\n'));
  const reader = new HeaderReader(front.rest.split('\n'), context);
  reader.read();
  const { dateline, reading, source, byline, notices } = reader;
  const body = reader.body();
  if (front.printed !== undefined && front.date === undefined)
    notices.unshift(`the date in front, ${front.printed}, does not exist`);
  if (/[.!?]["'”’»)\]]*[ \t]*\n[^\n]*\S/.test(body))
    notices.push('lines without a blank line between them are one paragraph: part them where paragraphs end');
  if (reading?.date)
    notices.push(
      ...compareDates(context.given?.date ?? front.date, reading.date).map(
        (notice) => `the dateline “${dateline}” ${notice}`,
      ),
    );
  return { date: front.date, dateline, source, byline, body, opening: reader.opening(), notices };
}
