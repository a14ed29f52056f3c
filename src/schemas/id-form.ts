/** The longest slug or id, in characters. */
export const SLUG_LENGTH = 80;

const FORM = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids and slugs that addresses need for themselves. */
export const RESERVED_IDS: readonly string[] = ['page'];

/**
 * Whether `text` may name a record or end an article's address: lower-case ASCII letters and digits
 * in words joined by single hyphens, at least one letter, at most {@link SLUG_LENGTH} characters, not reserved.
 */
export function isEntryId(text: string): boolean {
  return text.length <= SLUG_LENGTH && FORM.test(text) && !RESERVED_IDS.includes(text);
}
