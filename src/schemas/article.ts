import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { RIGHTS } from './rights.ts';
import { languageTag, listOf, text, webAddress } from './text.ts';

const isRights = (value: string): boolean =>
  Object.hasOwn(RIGHTS, value) ||
  /^https?:\/\/(rightsstatements\.org\/(vocab|page)\/|creativecommons\.org\/(licenses|publicdomain)\/)/.test(value);

const datedRemark = z.strictObject({
  date: calendarDate.describe('The day of the remark, YYYY-MM-DD.'),
  text: text('what the archive remarks').describe('The remark, in the archive’s own words.'),
});

/**
 * The frontmatter of a report. The first five keys are the contract; the rest may be left out.
 * `places`, `organisations`, `source` and `filedFrom` hold names or ids as written; the gazetteer resolves them.
 */
export const articleSchema = z.strictObject(
  {
    date: calendarDate.describe('The day the report carries: YYYY-MM-DD, or YYYY-MM or YYYY where only that is known.'),
    dateline: z
      .string({ error: 'must be the dateline as printed, in quotes if it holds a colon; empty if none is printed' })
      .nullable()
      .transform((value) => value ?? '')
      .describe(
        'The dateline as printed, to the letter, for example BAKU, Azerbaijan, Nov. 30. Leave it empty where none is printed.',
      ),
    source: text('the name or id of the agency or paper').describe(
      'The agency or paper that published the report: a name or an id.',
    ),
    places: listOf('places, for example [Sepino, Italy], or [] if none').describe(
      'The places the report is about: names or ids; [] if none.',
    ),
    organisations: listOf('organisations, for example [United Nations], or [] if none').describe(
      'The organisations the report is about: names or ids; [] if none.',
    ),
    headline: text('the headline as printed')
      .optional()
      .describe('The headline as printed. Leave it out where there was none.'),
    suppliedTitle: text('a short neutral title')
      .optional()
      .describe(
        'The archive’s own short, neutral title where the report has no headline. It is shown in square brackets.',
      ),
    byline: listOf('people’s names').optional().describe('The people the report names as its authors.'),
    language: languageTag.optional().describe('The language of the report as a BCP 47 tag, for example en.'),
    filedFrom: text('a place')
      .optional()
      .describe('The place the report was filed from, where the dateline does not say it rightly by itself.'),
    url: webAddress.optional().describe('Where the report was published.'),
    accessed: calendarDate.optional().describe('The day it was seen there.'),
    archivedUrls: z
      .array(webAddress, { error: 'must be a list of web addresses' })
      .optional()
      .describe('Addresses of kept copies.'),
    edition: text('the edition').optional().describe('The edition it stood in.'),
    section: text('the section').optional().describe('The section it stood in.'),
    page: z
      .union([z.string(), z.int()], { error: 'must be a page, for example 4 or A4' })
      .transform(String)
      .optional()
      .describe('The page it stood on.'),
    rightsHolder: text('who holds the rights').optional().describe('Who holds the rights, where known.'),
    accession: z
      .strictObject({
        from: text('who gave it').optional().describe('Who gave the report to the archive.'),
        date: calendarDate.optional().describe('The day it was received.'),
        note: text('how it came').optional().describe('How it came to the archive.'),
      })
      .optional()
      .describe('How the report came to the archive.'),
    rights: z
      .string({ error: 'must be a rights statement, for example copyright-not-evaluated' })
      .refine(isRights, {
        error: `must be a rightsstatements.org or Creative Commons address, or one of ${Object.keys(RIGHTS).join(', ')}`,
        params: { rule: 'rights' },
      })
      .optional()
      .describe(
        'A rightsstatements.org or Creative Commons address or its short name; copyright-not-evaluated unless given.',
      ),
    status: z
      .enum(['usable', 'corrected', 'withdrawn'], { error: 'must be usable, corrected or withdrawn' })
      .optional()
      .describe('usable (the default), corrected or withdrawn.'),
    withdrawn: z
      .strictObject({
        date: calendarDate.describe('The day the report was withdrawn.'),
        reason: text('the reason').describe('Why it was withdrawn, in plain words.'),
        textSha256: z
          .string({ error: 'must be the SHA-256 of the withdrawn text' })
          .regex(/^[0-9a-f]{64}$/, { error: 'must be 64 hexadecimal digits' })
          .describe('The SHA-256 of the text that was withdrawn.'),
      })
      .optional()
      .describe('When and why the report was withdrawn; required where status is withdrawn.'),
    corrections: z
      .array(
        z.strictObject({
          date: calendarDate.describe('The day of the correction.'),
          note: text('what was corrected').describe('What was corrected.'),
        }),
        { error: 'must be a list of corrections, each with date and note' },
      )
      .optional()
      .describe('What was corrected and when.'),
    notes: z
      .array(datedRemark, { error: 'must be a list of notes, each with date and text' })
      .optional()
      .describe('The archive’s own remarks, shown apart from the report.'),
    aliases: z
      .array(z.string().regex(/^\/.+\/$/, { error: 'must be a former address, for example /2020/11/30/old-slug/' }), {
        error: 'must be a list of former addresses',
      })
      .optional()
      .describe('Former addresses of the report; they lead to the present one.'),
    extra: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]), {
        error: 'must be fields with text or lists of text',
      })
      .optional()
      .describe('The archive’s own fields, declared in the settings.'),
  },
  { error: 'must be keys with values' },
);

/** A report's frontmatter after validation. */
export type Article = z.infer<typeof articleSchema>;

/** The five keys every report has. */
export const REQUIRED_KEYS = ['date', 'dateline', 'source', 'places', 'organisations'] as const;
