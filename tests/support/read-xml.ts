/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text. */
  text: string;
}

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const PIECE = /<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads an XML document of elements, attributes and text; throws where it is not well-formed or holds anything else. */
export function readXml(document: string): XmlElement {
  const [declaration] = DECLARATION.exec(document) ?? [];
  if (declaration === undefined) throw new Error('The document has no XML declaration.');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  PIECE.lastIndex = declaration.length;
  while (PIECE.lastIndex < document.length) {
    const at = PIECE.lastIndex;
    const match = PIECE.exec(document);
    const current = open.at(-1);
    if (!match || !current) throw new Error(`No XML at ${at}: ${document.slice(at, at + 40)}`);
    const [, closing, name, attributes = '', empty, text] = match;
    if (text !== undefined) current.text += unescaped(text);
    else if (closing !== undefined) {
      if (open.length === 1 || current.name !== name) throw new Error(`</${name}> closes nothing at ${at}.`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, unescaped(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`An attribute twice at ${at}.`);
      const element = { name: name ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' };
      current.children.push(element);
      if (empty === undefined) open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (!root || more.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('The document is not one element, closed.');
  return root;
}

function unescaped(text: string): string {
  return text.replace(/&(\w*;?)/g, (_all, entity: string) => {
    const char = ENTITIES[entity.replace(/;$/, '')];
    if (char === undefined || !entity.endsWith(';')) throw new Error(`&${entity} is no entity.`);
    return char;
  });
}
