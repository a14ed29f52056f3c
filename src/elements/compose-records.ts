import { parseGazetteer, type GazetteerRecords } from '../archive/gazetteer-file.ts';
import { NameMatches } from '../archive/name-matches.ts';
import type { Words } from '../words/words.ts';
import { ComposeNames } from './compose-names.ts';
import { NameBox } from './name-box.ts';

/** What is known where the archive's names could not be loaded. */
export const NO_RECORDS: GazetteerRecords = { places: new Map(), organisations: new Map(), sources: new Map() };

/** Loads the names of the archive's records. Throws where they cannot be had. */
export async function loadRecords(address: string): Promise<GazetteerRecords> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return parseGazetteer(await answer.text());
}

/** Rules that say nothing without the archive's names. */
const NEEDS_RECORDS = /\/(?:unknown-name|shared-page|dateline-place)$/;

/** The findings that can be told with the records at hand: without any, none about names. */
export function withRecords<Found extends { rule: string }>(
  findings: readonly Found[],
  records: GazetteerRecords,
): Found[] {
  return findings.filter(({ rule }) => records !== NO_RECORDS || !NEEDS_RECORDS.test(rule));
}

/** Completes names of records in every field that names their kind (`data-records`). */
export function completeNames(root: HTMLElement, records: GazetteerRecords, words: Words): void {
  for (const kind of ['places', 'organisations', 'sources'] as const) {
    const matches = new NameMatches(records[kind]);
    for (const input of root.querySelectorAll<HTMLInputElement>(`input[data-records=${kind}]`)) {
      const list = input.closest('compose-names');
      if (list instanceof ComposeNames) list.complete(matches);
      else
        new NameBox(input, matches, words, ({ value }) => {
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
    }
  }
}
