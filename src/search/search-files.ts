/** How a place gets at the files of a search: the browser by `fetch`, tests and the build from the disk. */
export interface SearchFiles {
  /** A file of the search folder by its name in it, as stored. Rejects with an error that names the file. */
  read(name: string): Promise<ArrayBuffer>;
}

/** The facet table's file in the search folder; it names all the others. */
export const TABLE_FILE = 'table.bin';

/** A file's content, unpacked where it is gzip: some hosts unpack on the way, some do not, and the first bytes tell. */
export async function readUnpacked(files: SearchFiles, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await files.read(name));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpacked(bytes);
  } catch (cause) {
    throw new Error(`${name} is damaged or was cut short.`, { cause });
  }
}

/** Read piece by piece: by way of a Blob or a Response, a file of a few kilobytes takes a browser ten times as long. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What fails here fails where it is read.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A JSON file of the search folder. */
export async function readJson<Content>(files: SearchFiles, name: string): Promise<Content> {
  const text = new TextDecoder().decode(await readUnpacked(files, name));
  try {
    return JSON.parse(text) as Content;
  } catch (cause) {
    throw new Error(`${name} is damaged or was cut short.`, { cause });
  }
}
