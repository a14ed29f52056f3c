import { get } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/publish/serve.ts';
import { writeFiles } from '../../../src/publish/write-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let port = 0;
let end = async (): Promise<void> => undefined;

beforeAll(async () => {
  const { folder, remove } = await temporaryFolder('serve');
  const files = {
    _headers: '/*\n  X-Test: yes\n',
    '404.html': 'nothing here',
    'index.html': 'home',
    'places/index.html': 'places',
  };
  await writeFiles(
    folder,
    Object.entries(files).map(([name, text]) => ({ path: name, text })),
  );
  const { server, address } = await serve({ folder: path.resolve(folder), base: '', port: 0 });
  port = Number(new URL(address).port);
  end = async () => {
    server.close();
    server.closeAllConnections();
    await remove();
  };
});

afterAll(() => end());

/** What is answered to a path exactly as written, which `fetch` would mend first. */
function asked(written: string): Promise<{ status: number | undefined; location: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get({ port, host: 'localhost', path: written }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, text }));
    }).on('error', reject);
  });
}

describe('serve', () => {
  it('answers a folder with its page, and sends an address without its slash there', async () => {
    expect(await asked('/places/')).toMatchObject({ status: 200, text: 'places' });
    expect(await asked('/places?q=a')).toMatchObject({ status: 308, location: '/places/?q=a' });
  });

  it.each(['/nowhere/', '//', '//elsewhere.example', '/%zz/', '/../../package.json'])(
    'answers %s with the page for what is not found, and goes on',
    async (written) => {
      expect(await asked(written)).toMatchObject({ status: 404, text: 'nothing here' });
      expect(await asked('/')).toMatchObject({ status: 200, text: 'home' });
    },
  );
});
