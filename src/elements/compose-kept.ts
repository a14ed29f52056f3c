/** Where the draft is kept in this browser; several archives may share an address before the path. */
export function draftKey(): string {
  return `pressmark-draft ${location.pathname}`;
}

/** Whether a draft is kept in this browser. */
export function isDraftKept(): boolean {
  try {
    return localStorage.getItem(draftKey()) !== null;
  } catch {
    // Storage is refused.
    return false;
  }
}
