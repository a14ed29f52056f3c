import { wholeAddress } from '../archive/routes.ts';
import { citationNotes, type CitedReport } from '../citing/cited-report.ts';
import type { Hit } from '../search/backend.ts';
import type { Words } from '../words/words.ts';

/** What a search's hit tells of a report to cite it; its byline, page and rights stand on its page alone. */
export function citedHit(hit: Hit, archive: { name: string; address: string }, words: Words): CitedReport {
  const title = { text: hit.title, origin: hit.supplied ? 'supplied' : 'printed' } as const;
  const notes = citationNotes({ title, withdrawn: undefined, publishedAt: undefined, accessed: undefined }, words);
  return {
    id: hit.address.replace(/^\/|\/$/g, ''),
    title,
    date: hit.date,
    source: hit.source?.name,
    place: hit.filedFrom?.name,
    people: [],
    language: hit.language,
    archive,
    address: wholeAddress(archive.address, hit.address),
    publishedAt: undefined,
    accessed: undefined,
    keptCopies: [],
    edition: undefined,
    section: undefined,
    page: undefined,
    dateline: '',
    rights: undefined,
    abstract: '',
    places: hit.places.map(({ name }) => name),
    organisations: [],
    corrected: undefined,
    withdrawn: undefined,
    notes: hit.withdrawn ? [...notes, words.search.withdrawn.trim()] : notes,
  };
}
