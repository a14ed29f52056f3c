/** A `meta` element as Zotero reads it. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What Zotero saves of a page; `undefined` where it finds nothing. */
export interface SavedItem {
  itemType: string;
  title: string | undefined;
  publicationTitle: string | undefined;
  date: string | undefined;
  place: string | undefined;
  language: string | undefined;
  rights: string | undefined;
  section: string | undefined;
  pages: string | undefined;
  edition: string | undefined;
  abstractNote: string | undefined;
  url: string | undefined;
  creators: string[];
}

/** Vocabularies whose tags Zotero takes for statements on the page. */
const VOCABULARIES = [
  'bib',
  'bibo',
  'dc',
  'dcterms',
  'prism',
  'foaf',
  'vcard',
  'eprint',
  'eprints',
  'og',
  'article',
  'book',
  'music',
  'video',
];

/** Tags of Highwire Press that settle the kind, and those at which Zotero only guesses. */
const HIGHWIRE_KINDS: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const HIGHWIRE_GUESSES: Record<string, string> = {
  citation_title: 'journalArticle',
  citation_series_title: 'journalArticle',
  citation_isbn: 'book',
};

const OPEN_GRAPH_KINDS: Record<string, string> = {
  website: 'webpage',
  book: 'book',
  'video.movie': 'videoRecording',
  'video.episode': 'videoRecording',
  'video.other': 'videoRecording',
  'music.song': 'audioRecording',
  'music.album': 'audioRecording',
};

const EPRINTS_KINDS: Record<string, string> = {
  article: 'journalArticle',
  newsitem: 'newspaperArticle',
  report: 'report',
};

const DUBLIN_CORE_KINDS = [
  'newspaperArticle',
  'journalArticle',
  'magazineArticle',
  'webpage',
  'report',
  'book',
  'blogPost',
  'document',
];

/**
 * What Zotero's translators for embedded metadata make of a page without COinS, as far as a report may concern them:
 * the kind by Highwire's deciding tags, then PRISM's, eprints', Open Graph's and Dublin Core's types in this order, then
 * by guesses, `webpage` before all but Highwire's; each field by the first of its tags. `bylines`: the texts of elements
 * whose class holds "byline", where Zotero looks for authors last.
 */
export function zoteroSave(tags: readonly MetaTag[], bylines: readonly string[] = []): SavedItem {
  const statements = new Map<string, string>();
  let decided: string | undefined;
  let guessed: string | undefined;
  for (const { name, content } of tags) {
    if (content === '') continue;
    const [vocabulary = '', ...rest] = name.split(/[.:_]/);
    if (VOCABULARIES.includes(vocabulary.toLowerCase()) && rest.length > 0) {
      const property = name.slice(vocabulary.length + 1);
      const key = `${vocabulary.toLowerCase()}.${property.charAt(0).toLowerCase()}${property.slice(1)}`;
      if (!statements.has(key)) statements.set(key, content);
    } else {
      decided = HIGHWIRE_KINDS[name] ?? decided;
      guessed ??= HIGHWIRE_GUESSES[name];
    }
  }
  const first = (...keys: string[]): string | undefined =>
    keys.map((key) => statements.get(key)).find((value) => value !== undefined);
  const plain = (name: string): string[] =>
    tags.filter((tag) => tag.name.toLowerCase() === name).map(({ content }) => content);

  const type = first('dc.type', 'dcterms.type');
  const itemType =
    decided ??
    { newsletter: 'newspaperArticle', journal: 'journalArticle', magazine: 'magazineArticle' }[
      first('prism.aggregationtype') ?? ''
    ] ??
    EPRINTS_KINDS[first('eprints.type', 'eprint.type') ?? ''] ??
    OPEN_GRAPH_KINDS[first('og.type') ?? ''] ??
    (DUBLIN_CORE_KINDS.includes(type ?? '') ? type : undefined) ??
    guessed ??
    'webpage';
  const creators = [
    plain('citation_author'),
    first('dc.creator', 'dcterms.creator', 'dc.contributor') ?? [],
    plain('author'),
    first('og.author', 'article.author') ?? [],
    bylines,
  ]
    .map((found) => [found].flat())
    .find((found) => found.length > 0);
  return {
    itemType,
    title: plain('citation_title')[0] ?? first('dc.title', 'dcterms.title', 'eprints.title', 'og.title'),
    publicationTitle:
      plain('citation_journal_title')[0] ??
      first('prism.publicationName', 'eprints.publication', 'dc.source', 'dcterms.source', 'og.site_name'),
    date:
      plain('citation_date')[0] ??
      first(
        'eprints.date',
        'prism.publicationDate',
        'og.published_time',
        'article.published_time',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
      ),
    place: first('eprints.place_of_pub', 'eprints.event_location'),
    language: plain('citation_language')[0] ?? first('dc.language', 'dcterms.language'),
    rights: first('prism.copyright', 'dc.rights', 'dcterms.rights'),
    section: first('article.section'),
    pages: first('prism.pageRange', 'prism.startingPage'),
    edition: first('prism.edition'),
    abstractNote:
      plain('citation_abstract')[0] ??
      first('eprints.abstract', 'prism.teaser', 'og.description', 'dcterms.abstract') ??
      plain('description')[0],
    url: plain('citation_public_url')[0] ?? first('eprints.official_url', 'og.url'),
    creators: creators ?? [],
  };
}
