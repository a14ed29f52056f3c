/** The formats that an import reads. */
export const FORMATS = ['raw', 'markdown', 'html', 'rss', 'wordpress', 'docx', 'ninjs', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** A format and what it was told from, or why a file is none of them. */
export type Guess = { format: Format; from: string } | { fault: string };

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'raw',
  text: 'raw',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  rss: 'rss',
  atom: 'rss',
  wxr: 'wordpress',
  docx: 'docx',
  ninjs: 'ninjs',
  csv: 'csv',
  tsv: 'csv',
};

const REFUSED: Readonly<Record<string, string>> = {
  doc: 'it is a Word file of before 2007: save it as .docx',
  odt: 'it is an OpenDocument file: save it as .docx',
  rtf: 'it is a Rich Text file: save it as .docx',
  pdf: 'it is a PDF, whose words stand in no sure order: copy the text out and import that',
  mdx: 'it is MDX, a program that makes a text: save what it shows as HTML',
  zip: 'it is a packed folder: unpack it first',
};

/** Tells a file’s format from its ending and from how it begins. `head` holds its first bytes, as text. */
export function guessFormat(name: string, head: string): Guess {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase();
  const known = ending === undefined ? undefined : BY_ENDING[ending];
  if (known !== undefined) return { format: known, from: `its ending, .${ending}` };
  const refused = ending === undefined ? undefined : REFUSED[ending];
  if (refused !== undefined) return { fault: refused };
  const content = byContent(head);
  if (content !== undefined && (ending === undefined || ['xml', 'json', 'jsonl', 'ndjson'].includes(ending)))
    return { format: content, from: 'how it begins' };
  if (ending === undefined && !head.includes('\u0000'))
    return { format: 'raw', from: 'nothing, as text without any mark' };
  return { fault: 'nothing tells its format: name one with --from' };
}

function byContent(head: string): Format | undefined {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^(?:---|\+\+\+|;;;)[ \t]*[a-z]*[ \t]*\r?\n/.test(start)) return 'markdown';
  if (/^[[{]/.test(start)) {
    if (/"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)) return 'rss';
    return /"(?:uri|headlines?|body_text|body_x?html|bodies|versioncreated)"/i.test(start) ? 'ninjs' : undefined;
  }
  if (/^<!doctype html|^<html[\s>]/i.test(start)) return 'html';
  if (start.startsWith('<')) {
    if (/xmlns:wp=|<wp:wxr_version>/.test(start)) return 'wordpress';
    if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) return 'rss';
    if (/<(?:article|main|body|p|div|h1)[\s>]/i.test(start)) return 'html';
  }
  return undefined;
}
