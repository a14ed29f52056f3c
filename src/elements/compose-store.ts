import { EMPTY_DRAFT, type Draft } from '../importing/draft.ts';
import { draftKey } from './compose-kept.ts';

/** What the form holds: the raw text, the fields, and which fields a person has set. */
export interface Composed {
  raw: string;
  draft: Draft;
  touched: readonly (keyof Draft)[];
}

/** The draft kept in this browser, if any that can be read. */
export function keptDraft(): Composed | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(draftKey()) ?? 'null') as Partial<Composed> | null;
    if (typeof kept?.raw !== 'string' || !kept.draft || !Array.isArray(kept.touched)) return undefined;
    return { raw: kept.raw, draft: { ...EMPTY_DRAFT, ...kept.draft }, touched: kept.touched };
  } catch {
    return undefined;
  }
}

/** Keeps the draft in this browser, or none where it is undefined. Where storage is full or refused, it lasts for this page. */
export function keepDraft(composed: Composed | undefined): void {
  try {
    if (composed) localStorage.setItem(draftKey(), JSON.stringify(composed));
    else localStorage.removeItem(draftKey());
  } catch {
    // As above.
  }
}
