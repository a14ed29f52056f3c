import type { LookUp } from './language-index.ts';
import type { Mask } from './masks.ts';
import type { Occurrences } from './occurrences.ts';

/** The full text of an archive's reports, by ordinal. */
export interface TextIndex {
  /** Opens the index of the newest reports. */
  prepare(): Promise<void>;
  /** Where this stands, by ordinals, each report in one of the parts; of reports outside `within` it may or may not tell. */
  find(lookUp: LookUp, within: Mask): Promise<readonly Occurrences[]>;
}
