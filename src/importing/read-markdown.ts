import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { guessMapping, type FieldMapping } from './field-mapping.ts';
import { fieldsFromKeys } from './fields-from-keys.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ImportRecord } from './import-record.ts';

/** What reading a file needs beside its text. */
export interface ReadOptions {
  /** Guessed from each record’s own keys where none is given. */
  mapping?: FieldMapping | undefined;
  /** The address that relative links start from. */
  base?: string | undefined;
  /** Told every key that a record has. */
  sawKeys?: ((keys: Iterable<string>) => void) | undefined;
}

/** Reads a Markdown post of Hugo, Jekyll, Eleventy or no program at all. `file` may be a path; its name may carry the date. */
export function readMarkdown(file: string, source: string, options: ReadOptions = {}): ImportRecord {
  const front = readFrontMatter(source);
  if ('fault' in front) return { name: file, fault: front.fault };
  const { keys } = front;
  const unpublished = ['draft', 'published'].find((key) => keys[key] === (key === 'draft'));
  if (unpublished !== undefined)
    return { name: file, fault: `it is a draft (${unpublished}: ${String(keys[unpublished])})` };
  options.sawKeys?.(Object.keys(keys));
  const mapping = options.mapping ?? guessMapping([...Object.keys(keys), ...front.repeated]);
  const { data, text, slug, notices, ...fields } = fieldsFromKeys(keys, mapping);
  const twice = front.repeated.filter((key) => (mapping.fields.get(key) ?? 'ignore') !== 'ignore');
  const dateDoubt = twice.some((key) => mapping.fields.get(key) === 'date')
    ? 'its date stands twice, differently'
    : fields.dateDoubt;
  if (twice.length > 0) notices.push(`${twice.join(', ')}: the key stands twice with different values and is left out`);
  let body = text ?? front.body;
  if (data.headline === undefined) {
    const heading = /^\s*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
    const alone = heading && !/^#[ \t]/m.test(body.slice(heading[0].length));
    // A first line that is nothing but characters to show; one with markup stays in the text.
    if (heading?.[1] !== undefined && alone && !/[*_`[\]<>\\&~{}]/.test(heading[1])) {
      data.headline = heading[1];
      body = body.slice(heading[0].length);
      notices.push('the heading of level 1 that the text begins with became the headline');
    }
  }
  const named = dateInName(file);
  if (data.date === undefined && dateDoubt === undefined && named !== undefined) {
    data.date = named;
    notices.push('the date is the one in the file’s name');
  } else if (named !== undefined && data.date !== undefined && named !== String(data.date))
    notices.push(`the file’s name carries another date, ${named}, than the report, ${String(data.date)}, which stays`);
  if (data.dateline === undefined) notices.push('it has no dateline: the field is empty');
  return { name: file, data, slug, dateDoubt, notices, text: { form: 'markdown', markdown: body, base: options.base } };
}

/** The day at the beginning of a file’s name, as Jekyll and Eleventy read it: `2014-03-12-coming-soon.md`. */
function dateInName(file: string): CalendarDate | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const date = /^(\d{4}-\d{2}-\d{2})(?=[-_. ])/.exec(name)?.[1];
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}
