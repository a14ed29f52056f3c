import { existsSync } from 'node:fs';
import path from 'node:path';
import { baseOf } from '../archive/routes.ts';
import { foldersFrom } from '../intake/folders.ts';
import { loadSettings } from '../intake/settings.ts';
import { serve } from '../publish/serve.ts';

const folder = foldersFrom(process.env).out;
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(path.join(folder, '_headers'))) {
  console.error(`${path.relative(process.cwd(), folder)} holds no finished site. Build it first: npm run build`);
  process.exit(1);
}
try {
  const { address } = await serve({ folder, base: baseOf((await loadSettings()).address), port });
  console.log(`The archive is served on ${address} (Ctrl+C ends it)`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use. Name another: PORT=4322 npm start` : error);
  process.exit(1);
}
