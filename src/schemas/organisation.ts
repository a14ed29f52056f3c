import { z } from 'zod';
import { entryId } from './entry-id.ts';
import { text, webAddress, wikidataId } from './text.ts';
import { variantNames } from './variant-name.ts';

/** The authority record of an organisation, one YAML file each; the file's name is the id. */
export const organisationSchema = z.strictObject(
  {
    name: text('the preferred name').describe('The preferred name.'),
    kind: text('what kind of organisation it is')
      .optional()
      .describe('What kind of organisation it is, in a word or two.'),
    partOf: entryId.optional().describe('The organisation it belongs to, by id.'),
    names: variantNames,
    wikidata: wikidataId.optional().describe('The Wikidata item.'),
    website: webAddress.optional().describe('Its own website.'),
    aliases: z.array(entryId).optional().describe('Former ids; their addresses lead to this organisation.'),
    note: text('a remark').optional().describe('The archive’s remark, shown on the organisation’s page.'),
  },
  { error: 'must be keys with values' },
);

/** An organisation record after validation. */
export type Organisation = z.infer<typeof organisationSchema>;
