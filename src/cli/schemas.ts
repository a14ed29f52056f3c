import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from '../publish/json-schemas.ts';

// npm run schemas: writes the records' JSON Schemas where editors and readers find them.
const folder = path.resolve('public/schemas');
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(path.join(folder, name), text);
console.log(`${jsonSchemas().size} JSON Schemas written to public/schemas/.`);
