import type { ArchiveSubject } from './archive-subject.ts';
import type { Diagnostic } from './diagnostic.ts';
import { datelines } from './datelines.ts';
import { names } from './names.ts';
import { uniqueAddress } from './rules/address.ts';
import { aliases } from './rules/alias.ts';
import { partOfCycle } from './rules/part-of-cycle.ts';
import { partOf } from './rules/part-of.ts';

/** Checks what shows only when all files are known: addresses, names, datelines, chains of `partOf`, former addresses. */
export function checkArchive(archive: ArchiveSubject): Diagnostic[] {
  return [uniqueAddress, names, datelines, partOf, partOfCycle, aliases].flatMap((rule) => [...rule(archive)]);
}
