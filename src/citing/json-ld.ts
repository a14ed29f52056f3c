import type { CitedReport } from './cited-report.ts';
import { straightName } from './person-name.ts';

/** A report as a `NewsArticle` of schema.org, in JSON-LD. A withdrawn one says so and tells nothing of its text. */
export function newsArticle(report: CitedReport): Record<string, unknown> {
  const some = (names: readonly string[], type: string): object[] | undefined =>
    names.length === 0 ? undefined : names.map((name) => ({ '@type': type, name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': report.address,
    url: report.address,
    headline: report.title.text,
    description: report.notes.join(' ') || undefined,
    abstract: report.abstract || undefined,
    datePublished: report.date,
    dateModified: [report.corrected, report.withdrawn]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1),
    dateline: report.dateline || undefined,
    author: some(report.people.map(straightName), 'Person'),
    sourceOrganization: report.source === undefined ? undefined : { '@type': 'Organization', name: report.source },
    locationCreated: report.place === undefined ? undefined : { '@type': 'Place', name: report.place },
    contentLocation: some(report.places, 'Place'),
    mentions: some(report.organisations, 'Organization'),
    inLanguage: report.language,
    printEdition: report.edition,
    printSection: report.section,
    printPage: report.page,
    isBasedOn: report.publishedAt,
    archivedAt: report.keptCopies.length === 0 ? undefined : report.keptCopies,
    license: report.rights,
    creativeWorkStatus: report.withdrawn === undefined ? undefined : 'Withdrawn',
    isPartOf: { '@type': 'WebSite', name: report.archive.name, url: report.archive.address },
  };
}

/** JSON that may stand within a `script` element: nothing in it ends the element or a line of script. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
