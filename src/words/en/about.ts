/** The words of the page about the archive, in English: what stands there where the owner has written none, and what always does. */
export const enAbout = {
  title: 'About the archive',
  describe: (name: string): string =>
    `What ${name} is and holds, how it names, attributes, corrects and withdraws reports, and how to cite it.`,
  held: (name: string, held: string): string => `${name} keeps news reports. It holds ${held}.`,
  rule: 'Every report stands word for word as it was filed, at an address that does not change, with its source named and its text sealed by a hash.',
  layers: 'Who speaks',
  printed: 'What was printed stands in this letter: headlines, datelines, the text.',
  described:
    'What the archive says stands in this one: the source line, places and organisations, provenance, corrections and notes. Titles in [square brackets] are the archive’s, for reports that were printed without one.',
  attribution: 'Attribution',
  attributionRule:
    'The archive asserts nothing that a report claims. Every list, search result and page names the source in the line people read, with the place it was filed from and the day. The archive sets no label on a source; what others say of one is quoted on its page, with name and, where it is known, day.',
  naming: 'Names',
  namingRule:
    'Names stand in a text as they were printed. A place’s page lists its other names with who uses them and when, says who puts it where, and names the authority that the archive’s tree follows. That a name is listed says who uses it, not who is right.',
  corrections: 'Corrections',
  correctionsRule:
    'A report’s text is not edited to say something else. A mistake in the archive’s copy or description is mended, and the page says what was corrected and when, beneath the text. What the source itself got wrong stays as printed; a note may say so.',
  takedown: 'Removal',
  takedownRule:
    'A report may be withdrawn where the law or a person’s safety asks for it. Its address stays, with its title, its date, its source, the reason and the hash of its text; the text is shown nowhere and stands in no file of this site.',
  contact: 'Write to the archive',
  report: 'Open an issue in the archive’s repository',
  cite: 'How to cite the archive',
  citeRule:
    'A report is cited from its own page, which gives a reference and files for reference managers. The archive as a whole is cited by its name and address, with the day on which you saw it:',
  credits: 'Data and letters used',
  geonames: 'Coordinates and names of places',
  coasts: 'Coasts on the maps',
  coastsFrom: 'Natural Earth, in the edition of Visionscarto; land and sea only, no borders',
  letters: 'Letters',
  searchProgram: 'Search',
  /** Between a work and its licence. */
  under: ', under ',
  madeWith: 'Downloads and formats',
};
