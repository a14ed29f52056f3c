import type { Found, LookUp } from './language-index.ts';
import type { Mask } from './masks.ts';

/** The full text of an archive's reports, by ordinal. */
export interface TextIndex {
  /** Opens the index of the newest reports. */
  prepare(): Promise<void>;
  /** Reports that hold this, oldest first; of reports outside `within` it may or may not tell. */
  find(lookUp: LookUp, within: Mask): Promise<readonly Found[]>;
}
