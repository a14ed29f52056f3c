import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

/**
 * Serves a finished site as a host would: folders by their `index.html` with a slash at the end, the site's own page
 * for what is not found, and the headers of its `_headers`. `base` is the path of the archive's address; `port` 0 takes
 * any free port. Resolves once the server listens.
 */
export async function serve({
  folder,
  base,
  port,
}: {
  folder: string;
  base: string;
  port: number;
}): Promise<{ server: Server; address: string }> {
  const rules = parseHeaderRules(await readFile(path.join(folder, '_headers'), 'utf8'));
  const notFound = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const address = `http://localhost${request.url ?? '/'}`;
    // Two slashes at the beginning would lead to another host.
    if (!URL.canParse(address) || request.url?.startsWith('//')) return refuse();
    const asked = new URL(address);
    for (const [name, value] of headersFor(rules, asked.pathname)) response.setHeader(name, value);
    // Over plain http on this machine the header would bind later visits to https.
    response.removeHeader('Strict-Transport-Security');
    const within = asked.pathname === base || asked.pathname.startsWith(`${base}/`);
    if (!within) return asked.pathname === '/' ? redirect(response, `${base}/`) : refuse();
    const inner = asked.pathname.slice(base.length);
    if (!inner.endsWith('/') && !path.posix.basename(inner).includes('.'))
      return redirect(response, `${asked.pathname}/${asked.search}`);
    request.url = `${inner || '/'}${asked.search}`;
    files(request, response, refuse);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const number = bound !== null && typeof bound === 'object' ? bound.port : port;
  return { server, address: `http://localhost:${number}${base}/` };
}

function redirect(response: import('node:http').ServerResponse, to: string): void {
  response.writeHead(308, { Location: to }).end();
}
