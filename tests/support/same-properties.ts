import fc from 'fast-check';
import { SEED } from './seed.ts';

// The same code passes or fails the same way everywhere: a new counterexample is looked for with a seed of one's own.
fc.configureGlobal({ seed: SEED });
