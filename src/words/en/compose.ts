import { count, number } from './numbers.ts';

/** The words of the form in which a report is composed, in English. */
export const enCompose = {
  title: 'Compose it here',
  intro:
    'Paste the report, look over what was read from it, and send it in. Nothing leaves this browser until you do; what you write is kept here as a draft.',
  byHand: 'By hand, in five steps',
  sections: { paste: 'Paste', describe: 'Describe', text: 'The text', preview: 'Preview', send: 'Send it in' },
  raw: 'The report as you have it',
  rawHint: 'Everything, from the date or dateline to the last line. The fields below fill themselves from it.',
  labels: {
    date: 'Date',
    dateline: 'Dateline',
    source: 'Source',
    places: 'Places',
    organisations: 'Organisations',
    headline: 'Headline',
    suppliedTitle: 'Supplied title',
    byline: 'Byline',
    language: 'Language',
    filedFrom: 'Filed from',
    url: 'Web address',
    slug: 'End of the address',
    text: 'Text',
  },
  hints: {
    date: 'The day the report carries: YYYY-MM-DD, or YYYY-MM or YYYY where only that is known.',
    dateline:
      'The dateline as printed, to the letter, for example BAKU, Azerbaijan, Nov. 30. Leave it empty where none is printed.',
    filedFrom: 'The place the report was filed from, where the dateline does not say it rightly by itself.',
    source: 'The agency or paper that published the report: a name or an id.',
    headline: 'The headline as printed. Leave it out where there was none.',
    suppliedTitle:
      'The archive’s own short, neutral title where the report has no headline. It is shown in square brackets.',
    language: 'The language of the report as a BCP 47 tag, for example en.',
    url: 'Where the report was published.',
    places: 'The places the report is about: names or ids. Leave it empty if none.',
    organisations: 'The organisations the report is about: names or ids. Leave it empty if none.',
    slug: 'A few words in small letters a to z, digits and hyphens. It never changes once the report is published.',
    text: 'Word for word. A blank line parts paragraphs. Take out only what belongs to the page it was copied from.',
    byline: 'The people the report names as its authors; a semicolon parts several.',
  },
  optional: '(may be left empty)',
  /** Fields that are a list of names. */
  names: {
    add: (label: string): string => `Add to ${label.toLowerCase()}`,
    addHint: 'Type a name and press Enter. Names that the archive knows are offered as you type.',
    remove: (name: string): string => `Take out ${name}`,
    removed: (name: string): string => `${name} was taken out.`,
    added: (name: string): string => `${name} was added.`,
    suggestions: 'Names that the archive knows',
    found: (many: number): string => (many === 0 ? 'No name known' : `${count(many, 'name', 'names')} known`),
  },
  reading: {
    noDate: 'No date stands in front of the text. Give the day that the report carries.',
    noSource: 'The text marks no agency. Give the agency or paper that published it.',
    proposed: 'Proposed because the text prints them. Look them over.',
    tooLong: (bytes: number): string =>
      `The text is longer than one report may be (${number(bytes)} bytes). Paste one report at a time.`,
    ambiguous: (name: string, ids: readonly string[]): string =>
      `“${name}” could be ${ids.join(' or ')}: if the report is about one, add it.`,
    filled: (labels: readonly string[]): string =>
      labels.length === 0 ? 'Nothing could be read from the text.' : `Read from the text: ${labels.join(', ')}.`,
    unsure: (labels: readonly string[]): string => (labels.length === 0 ? '' : `To look at: ${labels.join(', ')}.`),
  },
  severities: { error: 'Error', warning: 'Warning' },
  inLine: (line: number): string => `Line ${number(line)} of the text:`,
  use: (suggestion: string): string => `Use ${suggestion}`,
  faults: (errors: number, warnings: number): string => {
    const parts = [
      ...(errors > 0 ? [`${count(errors, 'error', 'errors')} to mend`] : []),
      ...(warnings > 0 ? [`${count(warnings, 'warning', 'warnings')} to look at`] : []),
    ];
    if (parts.length === 0) return 'Nothing to mend: it can be sent in.';
    return `${parts.join(', ')}. ${errors === 0 ? 'It can be sent in as it is.' : ''}`.trim();
  },
  unready: 'Nothing is written yet.',
  loading: 'Loading what the form needs …',
  failed: 'What the form needs could not be loaded. Load the page again, or write the file by hand as told below.',
  namesFailed: 'The archive’s names could not be loaded: names are not completed, and not checked against its records.',
  previewEmpty: 'The report appears here as its page will show it.',
  sending: {
    propose: (host: string): string => `Propose it at ${host}`,
    download: 'Download the file',
    discard: 'Discard the draft',
    discarded: 'The draft was discarded.',
    restore: 'Bring it back',
    mend: 'Mend the errors first.',
    taken: (address: string): string =>
      `the archive has a report at ${address} already. If it is another report, change the end of the address.`,
    opened: (host: string): string =>
      `A page of ${host} opens in a new tab, with the file’s name and text filled in. Sign in there, then propose the new file.`,
    openedLink: 'Open that page, if no tab opened',
    tooLong: (host: string): string =>
      `The file is too long to travel in an address, so it was downloaded. Open a new file at ${host}, paste its text there, and propose it:`,
    noText: (host: string): string =>
      `${host} takes no text from an address, so the file was downloaded. Open a new file there, paste its text, and propose it:`,
    newFile: 'A new file, with its name filled in',
    copy: 'Copy the file’s text',
    copied: 'The text is copied.',
    downloaded: (file: string): string => `${file} was downloaded.`,
    mail: 'Send it by mail to',
    mailSubject: (title: string): string => `Report: ${title}`,
    mailBody: (file: string): string => `The report is attached: ${file}\n`,
    owner: 'Give it to whoever keeps this archive.',
  },
};
