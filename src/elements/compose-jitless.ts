import { config } from 'zod';

// Before any schema is made: zod otherwise tries whether it may run strings as script, which the archive's policy refuses.
config({ jitless: true });
