import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Half of the time that one file takes is loading the code; compiled once, it loads in half of that. JavaScript itself,
// since for TypeScript Node loads a compiler before it looks for what was compiled: a sixth of a second.
enableCompileCache(fileURLToPath(new URL('../../.cache/code', import.meta.url)));
const { bearClosedPipe } = await import('./closed-pipe.ts');
bearClosedPipe();

const { check } = await import('./check-content.ts');
process.exitCode = await check(process.argv.slice(2));
