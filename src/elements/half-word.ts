import type { SearchAnswer } from '../search/backend.ts';

/** Whether a query ends with the word that was being typed last. */
export function endsAsTyped(q: string, typed: string): boolean {
  const last = /\S*$/.exec(typed.trimEnd())?.[0] ?? '';
  return last !== '' && q.endsWith(last);
}

/** Whether a search found nothing for want of a report that holds its last word. */
export function isHalfWord(q: string, { total, missing }: Pick<SearchAnswer, 'total' | 'missing'>): boolean {
  return total === 0 && missing.some(({ text }) => q.endsWith(text));
}
