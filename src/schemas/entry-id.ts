import { z } from 'zod';
import { isEntryId } from './id-form.ts';

/** The id of an authority record: its file name without the ending. */
export const entryId = z.string({ error: 'must be the id of a record, for example italy' }).refine(isEntryId, {
  error: 'must be an id: lower-case letters, digits and single hyphens, for example san-giuliano-del-sannio',
});
