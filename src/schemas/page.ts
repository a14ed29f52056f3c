import { z } from 'zod';
import { text } from './text.ts';

/** The frontmatter of an editorial page. */
export const pageSchema = z.strictObject(
  {
    title: text('the page’s title').describe('The title of the page.'),
    description: text('one sentence on the page').describe('One sentence that search engines may show.'),
  },
  { error: 'must be keys with values' },
);

/** An editorial page's frontmatter after validation. */
export type Page = z.infer<typeof pageSchema>;
