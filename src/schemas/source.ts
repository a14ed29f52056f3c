import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { entryId } from './entry-id.ts';
import { languageTag, text, webAddress, wikidataId } from './text.ts';
import { variantNames } from './variant-name.ts';

/** The kinds of source. */
export const SOURCE_KINDS = ['news agency', 'newspaper', 'broadcaster', 'government', 'other'] as const;

const statement = z.strictObject({
  text: text('what was said').describe('The statement, word for word.'),
  by: text('who said it').describe('Who said it.'),
  url: webAddress.optional().describe('Where it stands.'),
  date: calendarDate.optional().describe('When it was said.'),
});

/** The authority record of a source, one YAML file each; the file's name is the id. */
export const sourceSchema = z.strictObject(
  {
    name: text('the name').describe('The name in the source line.'),
    kind: z
      .enum(SOURCE_KINDS, { error: `must be one of ${SOURCE_KINDS.join(', ')}` })
      .describe('What kind of source it is.'),
    place: text('a place').optional().describe('Where it is seated: a name or an id.'),
    founded: calendarDate.optional().describe('When it was founded.'),
    languages: z
      .array(languageTag, { error: 'must be a list of language tags' })
      .optional()
      .describe('The languages it publishes in.'),
    website: webAddress.optional().describe('Its own website.'),
    names: variantNames,
    wikidata: wikidataId.optional().describe('The Wikidata item.'),
    statements: z
      .array(statement, { error: 'must be a list of statements, each with text and by' })
      .optional()
      .describe('What others say of its ownership and independence, each quoted, named and dated.'),
    aliases: z.array(entryId).optional().describe('Former ids; their addresses lead to this source.'),
    note: text('a remark').optional().describe('The archive’s remark, shown on the source’s page.'),
  },
  { error: 'must be keys with values' },
);

/** A source record after validation. */
export type Source = z.infer<typeof sourceSchema>;
