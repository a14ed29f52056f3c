import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { entryId } from './entry-id.ts';
import { text, wikidataId } from './text.ts';
import { variantNames } from './variant-name.ts';

/** The kinds of place, from large to small. */
export const PLACE_KINDS = ['country', 'region', 'province', 'municipality', 'city', 'district', 'area'] as const;

const parthood = z.strictObject({
  id: entryId.describe('The place it lies in, by id.'),
  from: calendarDate.optional().describe('Since when.'),
  to: calendarDate.optional().describe('Until when.'),
  by: text('who says so').optional().describe('Who says so.'),
});

/** The authority record of a place, one YAML file each; the file's name is the id. */
export const placeSchema = z.strictObject(
  {
    name: text('the preferred name').describe('The preferred name.'),
    kind: z
      .enum(PLACE_KINDS, { error: `must be one of ${PLACE_KINDS.join(', ')}` })
      .describe('What kind of place it is.'),
    partOf: z
      .union([entryId, z.array(parthood)], {
        error: 'must be the id of the place it lies in, or a list of {id, from, to, by}',
      })
      .optional()
      .describe(
        'The place it lies in: an id, or a list where it changed or is disputed. The tree follows the entry without dates, else the latest.',
      ),
    names: variantNames,
    coordinates: z
      .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)], {
        error: 'must be [latitude, longitude] in degrees, for example [41.40782, 14.61938]',
      })
      .optional()
      .describe('[latitude, longitude] in degrees, WGS 84.'),
    geonames: z.int({ error: 'must be a GeoNames number' }).positive().optional().describe('The GeoNames number.'),
    wikidata: wikidataId.optional().describe('The Wikidata item.'),
    iso: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { error: 'must be an ISO 3166 code, for example IT or IT-67' })
      .optional()
      .describe('The ISO 3166-1 or 3166-2 code.'),
    aliases: z.array(entryId).optional().describe('Former ids; their addresses lead to this place.'),
    note: text('a remark').optional().describe('The archive’s remark, shown on the place’s page.'),
  },
  { error: 'must be keys with values' },
);

/** A place record after validation. */
export type Place = z.infer<typeof placeSchema>;
