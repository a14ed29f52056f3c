import { z } from 'zod';
import { languageTag, text, webAddress } from './text.ts';

/** Keys of a search's address, which no field of the archive's own can be narrowed by. */
export const SEARCH_KEYS: readonly string[] = [
  'q',
  'place',
  'filed',
  'org',
  'source',
  'language',
  'after',
  'before',
  'sort',
  'page',
  'hl',
];

/** Whether a field of the archive's own can be a facet: its key is free in an address, and no name that every object has. */
const canBeFacet = (key: string): boolean => !SEARCH_KEYS.includes(key) && !(key in {});

/** Everything an owner may set; `src/site.ts` gives it. Every key but `name` and `address` has a default. */
export const settingsSchema = z.strictObject({
  name: text('the archive’s name').describe('The archive’s name, as the nameplate shows it.'),
  address: webAddress
    .transform((value) => value.replace(/\/+$/, ''))
    .describe('The archive’s own address, https, with a path where the host gives one.'),
  description: text('one sentence')
    .default(
      'Every report stands word for word as it was filed, at an address that does not change, with its source named and its text sealed by a hash.',
    )
    .describe('One sentence on the archive, shown on the home page.'),
  notice: text('a notice').optional().describe('A notice that every page shows above its content.'),
  language: languageTag.default('en').describe('The language of the interface, and of reports that name none.'),
  pageSize: z.int().min(1).max(1000).default(100).describe('Reports on a page of a list.'),
  resultsPerPage: z.int().min(1).max(100).default(10).describe('Reports on a page of search results.'),
  latestReports: z.int().min(1).max(100).default(10).describe('Reports on the home page.'),
  feedReports: z.int().min(1).max(500).default(50).describe('Reports in a feed.'),
  unresolvedNames: z.enum(['warning', 'error']).default('warning').describe('What a name without a record is.'),
  limits: z
    .strictObject({
      fileBytes: z.int().positive().default(1_000_000).describe('The largest file, in bytes.'),
      yamlAliases: z.int().min(0).default(50).describe('How many times aliases may be used in one frontmatter.'),
      nesting: z.int().positive().default(50).describe('How deep quotes, lists and brackets may nest.'),
      tableCells: z.int().positive().default(20_000).describe('How many cells the tables of one report may have.'),
      footnotes: z.int().positive().default(500).describe('How many footnotes one report may have or call.'),
    })
    .prefault({})
    .describe('What one file may ask of the build.'),
  repository: z
    .strictObject({
      url: webAddress.describe('The repository’s address, for example https://github.com/example/archive.'),
      branch: z.string().default('main').describe('The branch that is published.'),
      contentPath: z.string().default('content').describe('The content folder within the repository.'),
      host: z
        .enum(['github', 'gitlab', 'forgejo'], { error: 'must be github, gitlab or forgejo' })
        .optional()
        .describe('Whose addresses the host has, where its own name does not tell (Codeberg, Gitea: forgejo).'),
    })
    .optional()
    .describe('Where the content is kept, for links to a file, its history and its edit page.'),
  contact: z
    .email({ error: 'must be an address for mail' })
    .optional()
    .describe('An address for mail: corrections, takedown, reports without an account.'),
  extra: z
    .record(
      z.string().regex(/^[a-z][a-zA-Z0-9]*$/, { error: 'must be a key of letters and digits' }),
      z.strictObject({ label: text('a label'), facet: z.boolean().default(false) }),
    )
    .superRefine((fields, context) => {
      for (const [key, { facet }] of Object.entries(fields)) {
        if (facet && !canBeFacet(key))
          context.addIssue({
            code: 'custom',
            path: [key],
            message: `is a key that the search’s address needs itself; give the field another key, or no facet`,
          });
      }
    })
    .default({})
    .describe('The archive’s own fields for reports: key, label, and whether readers can narrow a search by it.'),
});

/** The settings as an owner writes them. */
export type SettingsInput = z.input<typeof settingsSchema>;

/** The settings with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;
