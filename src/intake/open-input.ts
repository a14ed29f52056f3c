import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { ImportInput } from '../importing/read-records.ts';
import { decode } from './decode.ts';

/** An input that was opened: its first bytes as text, each byte a character, and all of it to read once. */
export interface OpenedInput {
  head: string;
  /** Undefined where it is not known beforehand. */
  size: number | undefined;
  input: ImportInput;
}

const HEAD_BYTES = 4096;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'the folder holds no files',
};

/** Opens a file for an import. `told` hears how many bytes were read. Rejects with a sentence where that fails. */
export async function openFile(name: string, file: string, told?: (bytes: number) => void): Promise<OpenedInput> {
  try {
    const { size } = await stat(file);
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    await handle.close();
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    return { head, size, input: inputOf(name, head, () => createReadStream(file), size, told) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(REASONS[code ?? ''] ?? message, { cause: error });
  }
}

/** Opens a stream, such as standard input, for an import. */
export async function openStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<OpenedInput> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const start = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  const head = start.subarray(0, HEAD_BYTES).toString('latin1');
  return { head, size: undefined, input: inputOf(name, head, all, undefined) };
}

function inputOf(
  name: string,
  head: string,
  source: () => AsyncIterable<Uint8Array>,
  size: number | undefined,
  told: (bytes: number) => void = () => undefined,
): ImportInput {
  const bytes = async (most: number): Promise<Uint8Array> => {
    const refuse = (many: string): never => {
      throw new Error(
        `it has ${many} bytes, and ${most.toLocaleString('en')} are the most for one such file: divide it, or export fewer reports at a time`,
      );
    };
    if (size !== undefined && size > most) refuse(size.toLocaleString('en'));
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of source()) {
      length += part.length;
      if (length > most) refuse(`more than ${most.toLocaleString('en')}`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  };
  return {
    name,
    bytes,
    text: async (most) => {
      const decoded = decode(await bytes(most));
      if ('encoding' in decoded) throw new Error(`it is ${decoded.encoding}, not UTF-8: save it as UTF-8 first`);
      return decoded.text;
    },
    chunks: async function* () {
      const decoder = new TextDecoder(head.startsWith('\u00ff\u00fe') ? 'utf-16le' : 'utf-8', { fatal: true });
      let read = 0;
      try {
        for await (const part of source()) {
          read += part.length;
          yield decoder.decode(part, { stream: true });
          told(read);
        }
        yield decoder.decode();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        throw new Error(`it is not UTF-8 before byte ${read.toLocaleString('en')}: save it as UTF-8 first`, {
          cause: error,
        });
      }
    },
  };
}
