import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Port 4321 like `npm start`; PORT names another.
await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
