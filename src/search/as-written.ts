import type { Named } from './backend.ts';

/** What a report names, under the name that the report itself writes where it has one. */
export function asWritten(named: Named | undefined, written: string | undefined): Named | undefined {
  return named && written !== undefined ? { ...named, name: written } : named;
}
