import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { ReferenceStyle } from './reference.ts';

/** The styles in which a report's page gives a reference, in the order shown. */
export const REFERENCE_STYLES = [
  ['apa', apa],
  ['chicago', chicago],
  ['mla', mla],
] as const satisfies readonly (readonly [string, ReferenceStyle])[];
