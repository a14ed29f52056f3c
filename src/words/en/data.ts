import { reports } from './numbers.ts';

/** The words of the page on downloads and formats, in English. What is to be typed or is a name of a field stands between backticks. */
export const enData = {
  title: 'Data and formats',
  describe: (name: string): string => `What of ${name} can be taken away, and how each file is made.`,
  intro:
    'The reports can be taken away and read without this site. Nothing needs a key or an account, and every file here is made anew with the site.',
  reports: 'All reports',
  reportsIn: (many: number): string => `${reports(many)}, one a line`,
  reportsRule:
    'JSON Lines in UTF-8, the oldest report first. A line holds what is listed below, the whole text included, so that OpenSearch, Typesense and Meilisearch load the file as it is. What is not known is left out. Of a withdrawn report there is its title, date, source and places, when and why it was withdrawn, and no text.',
  fieldsOpen: 'What a line holds',
  fields: {
    id: 'The report’s key: its address with `_` for `/`.',
    address: 'Where it stands.',
    ordinal: 'Its place in the archive’s order by date, from 0.',
    title: 'Its title, without brackets.',
    titleOrigin: 'Whose the title is: `printed`, `supplied` by the archive, or taken from the `opening` words.',
    date: 'The date as the report carries it: a day, a month or a year.',
    firstDay: 'The first day that the date covers.',
    lastDay: 'The last one; the same for a day.',
    year: 'Its year, a number.',
    language: 'The report’s language, a BCP 47 tag.',
    source: 'The source’s id.',
    sourceNames: 'Its name, and other names of it.',
    dateline: 'The dateline as printed.',
    filedFrom: 'The id of the place it was filed from.',
    filedFromWithin: 'The same, and what that place lies in.',
    filedFromNames: 'Names of all of these.',
    places: 'Ids of the places it is about.',
    placesWithin: 'The same, and what they lie in.',
    placeNames: 'Names of all of these.',
    organisations: 'Ids of the organisations it is about.',
    organisationsWithin: 'The same, and what they belong to.',
    organisationNames: 'Names of all of these.',
    byline: 'The people it names as its authors.',
    url: 'Where it was published.',
    rights: 'The address of the rights statement that holds for it.',
    status: '`usable`, `corrected` or `withdrawn`.',
    corrections: 'What was corrected, each with its day.',
    withdrawn: 'When and why it was withdrawn.',
    sha256: 'The SHA-256 of its stored text.',
    text: 'The text without markup, a paragraph a line.',
    extra: 'Fields of this archive’s own.',
  },
  feeds: 'Feeds to follow',
  feedsRule:
    'The latest reports, by the day on which they were corrected, withdrawn or added where it is known, else by their own. Every place, organisation and source has the same two beside its page, under `rss.xml` and `atom.xml`.',
  robots: 'For robots',
  robotFiles: {
    'sitemap.xml': 'Every report, with the day it last changed where that is known',
    'robots.txt': 'What robots may read, which is everything',
    'opensearch.xml': 'The search, for browsers',
  },
  records: 'Record formats',
  recordsRule:
    'A report is a Markdown file with keys at its head; places, organisations and sources are a YAML file each. JSON Schema (draft 2020-12) says which keys there are and what each may hold.',
  schemas: {
    article: 'Report',
    place: 'Place',
    organisation: 'Organisation',
    source: 'Source',
    page: 'Page about the archive',
  },
  rules: 'The rules that every file is held to',
  files: 'The files themselves',
  filesRule: 'Reports and records are kept as plain text, each with its history.',
  filesLink: 'The archive’s repository',
  addresses: 'Addresses',
  addressesRule:
    'A report stands at its date and a name, `/2020/11/30/name/`; its day, month and year are the beginnings of that. A place, organisation or source stands at its id. An address that was published once stays: what moves leaves a page that leads on, and a report that is withdrawn leaves its description.',
  search: 'The search’s own table',
  searchRule:
    'The search page reads one file of places, sources and dates, gzipped JSON. It may change its form with the next version of the site; programs had better take the reports above.',
  terms: 'Terms',
  termsRule:
    'Rights differ from report to report: the page of each says them, and so does its line, in `rights`. Names and coordinates of places that bear a GeoNames number are GeoNames’, under CC BY 4.0.',
};
