import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { languageTag, text } from './text.ts';

const variantName = z.strictObject({
  name: text('a name').describe('The variant.'),
  language: languageTag.optional().describe('The language of the variant.'),
  by: text('who uses it').optional().describe('Who uses it.'),
  from: calendarDate.optional().describe('Since when.'),
  to: calendarDate.optional().describe('Until when.'),
  note: text('a remark').optional().describe('A remark on the variant.'),
});

/** Other names of a record; plain text stands for `{name}`. */
export const variantNames = z
  .array(z.union([text('a name'), variantName]), { error: 'must be a list of names' })
  .optional()
  .describe('Other names: text, or {name, language, by, from, to, note} with who uses it and when.');

/** A variant name with what is known of its use. */
export type VariantName = z.infer<typeof variantName>;
