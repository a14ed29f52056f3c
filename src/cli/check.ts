import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bearClosedPipe } from './closed-pipe.ts';

// Half of the time that one file takes is loading the code; compiled once, it loads in half of that.
enableCompileCache(fileURLToPath(new URL('../../.cache/code', import.meta.url)));
bearClosedPipe();

const { check } = await import('./check-content.ts');
process.exitCode = await check(process.argv.slice(2));
