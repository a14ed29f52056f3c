import { parse } from 'csv-parse';
import { guessMapping } from './field-mapping.ts';
import { fieldsFromKeys } from './fields-from-keys.ts';
import type { ImportRecord } from './import-record.ts';
import type { ReadOptions } from './read-markdown.ts';

// No cell of a report is this long; a quote that is never closed would swallow the file.
const LONGEST_RECORD = 5_000_000;

interface Row {
  record: string[];
  info: { lines: number };
}

/** Reads a table of reports as it comes in: the first line names the columns, commas, semicolons or tabs part them. */
export async function* readCsv(
  name: string,
  chunks: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ImportRecord> {
  let head = '';
  let parser: ReturnType<typeof parse> | undefined;
  let failure: Error | undefined;
  let columns: string[] | undefined;
  let line = 1;
  const drain = function* (): Iterable<ImportRecord> {
    for (;;) {
      const row = parser?.read() as Row | null | undefined;
      if (!row) return;
      const start = line;
      line = row.info.lines + 1;
      if (columns === undefined) {
        columns = row.record.map((column) => column.trim());
        options.sawKeys?.(columns.filter((column) => column !== ''));
      } else if (row.record.some((cell) => cell.trim() !== ''))
        yield recordOf(`${name}, line ${start}`, columns, row.record, options);
    }
  };
  const open = (): void => {
    parser = parse({
      delimiter: delimiterOf(head),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
    });
    parser.on('error', (error: Error) => {
      failure ??= error;
    });
  };
  const give = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (failure || !parser) resolve();
      else parser.write(text, () => resolve());
    });
  for await (const chunk of chunks) {
    if (!parser) {
      head += chunk;
      if (!head.includes('\n') && head.length < 100_000) continue;
      open();
      await give(head);
    } else await give(chunk);
    yield* drain();
    if (failure) break;
  }
  if (!parser) {
    open();
    await give(head);
  }
  if (!failure)
    await new Promise<void>((resolve) => {
      const settled = (): void => resolve();
      parser?.once('error', settled).once('end', settled).on('readable', settled);
      parser?.end();
    });
  yield* drain();
  if (failure) yield { name: `${name}, from line ${line}`, fault: told(failure) };
  else if (columns === undefined) yield { name, fault: 'the table is empty' };
}

function recordOf(
  where: string,
  columns: readonly string[],
  cells: readonly string[],
  options: ReadOptions,
): ImportRecord {
  const filled = cells.filter((cell) => cell !== '').length;
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return {
      name: where,
      fault: `it has ${cells.length} cells, and the first line names ${columns.length}: a quote or a comma is missing`,
    };
  if (cells.length < columns.length && filled < 2)
    return {
      name: where,
      fault: `it has ${cells.length} of ${columns.length} cells: the table is cut, or a quote is missing`,
    };
  const keys = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const mapping = options.mapping ?? guessMapping(columns);
  const { data, text = '', slug, dateDoubt, notices } = fieldsFromKeys(keys, mapping);
  if (![...mapping.fields.values()].includes('text'))
    return {
      name: where,
      fault: `no column is the text: name one in a mapping file, --mapping FILE, for example “${columns[0] ?? 'column'}: text”`,
    };
  const name = data.headline === undefined ? where : `${where} (${data.headline.slice(0, 50)})`;
  const html = /<(?:p|br|div|h[1-6]|ul|ol|blockquote)\b[^>]*>/i.test(text);
  return {
    name,
    data,
    slug,
    dateDoubt,
    notices,
    text: html ? { form: 'html', html: text, base: options.base ?? data.url } : { form: 'raw', raw: text },
  };
}

/** What parts the cells of the first line: the mark that stands most often outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/);
  const [best = ','] = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length);
  return best;
}

function told(failure: Error): string {
  const { code } = failure as Error & { code?: string };
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quote opens here that is never closed: the table was cut in half, or a quote is missing';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row is longer than ${LONGEST_RECORD.toLocaleString('en')} characters: a quote is missing`;
  return `the table cannot be read: ${failure.message}`;
}
