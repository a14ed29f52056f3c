import { rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../publish/write-files.ts';
import { syntheticArchive } from '../synthetic/synthetic-archive.ts';

const folder = path.resolve('.cache/demo');
process.env['PRESSMARK_CONTENT'] = path.join(folder, 'content');
process.env['PRESSMARK_OUT'] = path.join(folder, 'site');
process.env['PRESSMARK_SITE'] = 'src/synthetic/demo-site.ts';

console.log('Inventing 2,000 reports ...');
await rm(path.join(folder, 'content'), { recursive: true, force: true });
await writeFiles(path.join(folder, 'content'), syntheticArchive({ reports: 2000 }));
await import('./build.ts');
await import('./serve.ts');
