import { z } from 'zod';

/** Text with something in it. `what` completes "must be …". */
export function text(what: string) {
  return z.string({ error: `must be ${what}` }).refine((value) => value.trim() !== '', {
    error: `must be ${what}, not empty`,
  });
}

/** An absolute web address, https or http. */
export const webAddress = z
  .string({ error: 'must be a web address, for example https://example.org/report' })
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: 'must be a web address that begins with https:// or http://',
  })
  .meta({ format: 'uri' });

/** A BCP 47 language tag, for example `en` or `az-Latn`. */
export const languageTag = z.string({ error: 'must be a language tag, for example en' }).refine(
  (value) => {
    try {
      return Intl.getCanonicalLocales(value).length === 1;
    } catch {
      return false;
    }
  },
  { error: 'must be a BCP 47 language tag, for example en or az-Latn', params: { rule: 'language-tag' } },
);

/** A Wikidata item, for example `Q38`. */
export const wikidataId = z
  .string({ error: 'must be a Wikidata item, for example Q38' })
  .regex(/^Q[1-9]\d*$/, { error: 'must be a Wikidata item, for example Q38' });

/** A list of texts; `what` completes "must be a list of …". */
export function listOf(what: string) {
  return z.array(text(`one of a list of ${what}`), { error: `must be a list of ${what}` });
}
