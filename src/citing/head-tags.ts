import type { CitedReport } from './cited-report.ts';
import { straightName } from './person-name.ts';

/** A `meta` element of a page's head: named by `name`, or by `property` (RDFa, as Open Graph asks for). */
export type HeadTag = { name: string; content: string } | { property: string; content: string };

/**
 * The head tags by which Zotero, and who reads Open Graph, Dublin Core, PRISM or eprints, save a report's page as an
 * article of a newspaper. `og:type` may be nothing else: Zotero heeds it before `dc.type` where it says `website`.
 * There is no other tag of Highwire Press than `citation_author`, for any makes Zotero guess at a journal; and no
 * `author`, which would take an agency for a person.
 */
export function headTags(report: CitedReport): HeadTag[] {
  const property = (name: string, content: string | undefined): HeadTag[] =>
    content === undefined || content === '' ? [] : [{ property: name, content }];
  const name = (name: string, content: string | undefined): HeadTag[] =>
    content === undefined || content === '' ? [] : [{ name, content }];
  return [
    ...property('og:type', 'article'),
    ...property('og:title', report.title.text),
    ...property('og:site_name', report.archive.name),
    ...property('og:url', report.address),
    ...property('article:published_time', report.date),
    ...property('article:section', report.section),
    ...name('dc.type', 'newspaperArticle'),
    ...name('dc.title', report.title.text),
    ...name('dc.description', report.notes.join(' ')),
    ...name('dc.language', report.language),
    ...name('dc.rights', report.rights),
    ...name('dcterms.abstract', report.abstract),
    ...name('prism.publicationName', report.source),
    ...name('prism.edition', report.edition),
    ...name('prism.startingPage', report.page),
    ...name('eprints.place_of_pub', report.place),
    ...report.people.flatMap((person) => name('citation_author', straightName(person))),
  ];
}
