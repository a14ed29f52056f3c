import type { ArchiveSubject } from './archive-subject.ts';
import type { Diagnostic } from './diagnostic.ts';
import { aliases } from './rules/aliases.ts';
import { datelines } from './rules/datelines.ts';
import { names } from './rules/names.ts';
import { partOf } from './rules/part-of.ts';
import { uniqueAddress } from './rules/unique-address.ts';

/** Checks what shows only when all files are known: addresses, names, datelines, chains of `partOf`, former addresses. */
export function checkArchive(archive: ArchiveSubject): Diagnostic[] {
  return [uniqueAddress, names, datelines, partOf, aliases].flatMap((rule) => [...rule(archive)]);
}
