import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** Prefix of the ids that footnotes get, so that no text can take an id of the page. */
export const ID_PREFIX = 'text-';

const FORBIDDEN_TAGS = new Set(['img', 'picture', 'source', 'input', 'div', 'span', 'details', 'summary', 'var', 'tt']);

/**
 * What a report's HTML may hold: GitHub's schema, made tighter. No images or other loading elements, no form controls,
 * no classes but the footnotes', no address outside https, http and mailto.
 */
export const sanitiseSchema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !FORBIDDEN_TAGS.has(tag)),
  attributes: {
    a: ['href', 'dataHost', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', 'id'],
    h2: ['id', ['className', 'sr-only']],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align', 'scope'],
  },
  // Ids come from footnotes alone, which bear ID_PREFIX already.
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  strip: ['script', 'style', 'template'],
};
