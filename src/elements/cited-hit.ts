import type { Title } from '../archive/title.ts';
import { wholeAddress } from '../archive/routes.ts';
import { citationNotes, type CitedReport } from '../citing/cited-report.ts';
import type { Hit } from '../search/backend.ts';
import type { Words } from '../words/words.ts';

/** What a search's hit tells of a report to cite it: as much as RIS and CSL-JSON take from its page. */
export function citedHit(hit: Hit, archive: { name: string; address: string }, words: Words): CitedReport {
  const { origin = 'printed', people = [], publishedAt, accessed, edition, section, page, withdrawn } = hit.cited;
  const title: Title = { text: hit.title, origin };
  const cited = { title, publishedAt, accessed, withdrawn };
  return {
    ...cited,
    id: hit.address.replace(/^\/|\/$/g, ''),
    date: hit.date,
    source: hit.source?.name,
    place: hit.filedFrom?.name,
    people,
    language: hit.language,
    archive,
    address: wholeAddress(archive.address, hit.address),
    keptCopies: [],
    edition,
    section,
    page,
    dateline: '',
    rights: undefined,
    abstract: '',
    places: hit.places.map(({ name }) => name),
    organisations: [],
    corrected: undefined,
    notes: citationNotes(cited, words),
  };
}
