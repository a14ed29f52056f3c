import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, parseHeaderRules } from '../../src/publish/header-rules.ts';

/** A file that was asked for, and the bytes of its body as they were sent. */
export interface Sent {
  path: string;
  bytes: number;
}

/** A server that counts what it sends. */
export interface CountingServer {
  address: string;
  /** What was sent since the last call. */
  take(): Sent[];
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};
/** What hosts compress by its type; all else here is compressed already. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml']);

/**
 * Serves folders laid over each other as a host would, with gzip and the headers of the last one, and counts.
 * `places`: the prefix of the addresses and the folder; the first that has a file gives it.
 */
export async function countingServer(
  places: readonly (readonly [prefix: string, folder: string])[],
): Promise<CountingServer> {
  const root = places.at(-1)?.[1] ?? '.';
  const rules = parseHeaderRules(await readFile(path.join(root, '_headers'), 'utf8'));
  let sent: Sent[] = [];
  const server: Server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const kind = path.extname(name);
      let file: Buffer | undefined;
      for (const [prefix, folder] of places) {
        if (!name.startsWith(prefix)) continue;
        file ??= await readFile(path.join(folder, name.slice(prefix.length))).catch(() => undefined);
      }
      const body = file && COMPRESSED.has(kind) ? gzipSync(file, { level: 6 }) : (file ?? Buffer.alloc(0));
      for (const [header, value] of headersFor(rules, pathname)) response.setHeader(header, value);
      response.removeHeader('Strict-Transport-Security');
      if (file && COMPRESSED.has(kind)) response.setHeader('Content-Encoding', 'gzip');
      response.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[kind] ?? 'application/octet-stream' }).end(body);
      sent.push({ path: pathname, bytes: body.length });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  return {
    address: `http://localhost:${bound !== null && typeof bound === 'object' ? bound.port : 0}`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
