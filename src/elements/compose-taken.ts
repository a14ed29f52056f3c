import { parseReportFile } from '../archive/report-file.ts';
import { reportId, routes } from '../archive/routes.ts';
import type { CheckedDraft, DraftFinding } from '../importing/check-draft.ts';

/** The rule that a taken address breaks. */
export const TAKEN = 'article/address';

/** Knows whether the archive has a report at an address, by asking the archive itself: no list of addresses is loaded. */
export class ComposeTaken {
  readonly #home: string;
  readonly #message: (address: string) => string;
  readonly #onTaken: () => void;
  /** By address; undefined while the answer is awaited. */
  readonly #answers = new Map<string, boolean | undefined>();

  /** `home`: the archive's own address; `onTaken` is called when an address turns out to be taken. */
  constructor(home: string, message: (address: string) => string, onTaken: () => void) {
    this.#home = home.replace(/\/$/, '');
    this.#message = message;
    this.#onTaken = onTaken;
  }

  /** The fault of a draft whose address is taken, as far as that is known; asks where nothing else is wrong. */
  faultsOf({ file, findings }: CheckedDraft): DraftFinding[] {
    const parsed = file === undefined ? undefined : parseReportFile(file);
    if (!parsed || findings.some(({ severity }) => severity === 'error')) return [];
    const address = `${this.#home}${routes.report(reportId(parsed.date, parsed.slug))}`;
    if (!this.#answers.has(address)) void this.#ask(address);
    if (this.#answers.get(address) !== true) return [];
    return [
      {
        field: 'slug',
        severity: 'error',
        rule: TAKEN,
        message: this.#message(address),
        line: undefined,
        found: undefined,
        suggestion: undefined,
      },
    ];
  }

  async #ask(address: string): Promise<void> {
    this.#answers.set(address, undefined);
    try {
      const { ok } = await fetch(address, { method: 'HEAD' });
      this.#answers.set(address, ok);
      if (ok) this.#onTaken();
    } catch {
      // Without a connection the checker of the repository will tell.
      this.#answers.delete(address);
    }
  }
}
