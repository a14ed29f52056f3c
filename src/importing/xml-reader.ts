import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Told what stands in a stream of XML. Names are as written, prefix included. */
export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** XML that cannot be read, in a sentence for a person. */
export class XmlFault extends Error {}

// No export nests its elements this deep; a parser’s memory may not be asked to.
const DEEPEST = 1000;

/**
 * Reads XML piece by piece. It must be whole and well-formed; entities that it declares itself, and documents that it
 * fetches from elsewhere, are refused unread. Throws {@link XmlFault}.
 */
export class XmlReader {
  readonly #parser: SaxesParser;
  #depth = 0;

  constructor(handlers: XmlHandlers) {
    const parser = new SaxesParser();
    this.#parser = parser;
    parser.on('error', (error) => {
      throw new XmlFault(this.#told(error.message));
    });
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY|<!ELEMENT|<!ATTLIST|\[/i.test(doctype))
        throw new XmlFault(
          `it declares entities of its own at line ${parser.line}, which could fetch or swell without end: it is refused`,
        );
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.#depth += 1;
      if (this.#depth > DEEPEST)
        throw new XmlFault(`its elements nest more than ${DEEPEST} deep at line ${parser.line}`);
      handlers.open?.(name, attributes as Record<string, string>);
    });
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
    parser.on('closetag', ({ name }) => {
      this.#depth -= 1;
      handlers.close?.(name);
    });
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  /** Ends the document; throws where it is not whole. */
  end(): void {
    this.#parser.close();
  }

  #told(message: string): string {
    const where = /^(\d+):(\d+): (.*)$/s.exec(message);
    const [line, what] = where ? [where[1], where[3] ?? ''] : [String(this.#parser.line), message];
    if (/unclosed|unexpected end|document must contain a root/i.test(what))
      return `it breaks off at line ${line}, before its end: it was cut in half; get it again`;
    return `it is no XML that can be read: line ${line}, ${what.replace(/\.$/, '')}`;
  }
}

/** Why a whole document of XML cannot be read; undefined where it can. */
export function xmlFault(xml: string): string | undefined {
  try {
    const reader = new XmlReader({});
    reader.write(xml.replace(/^\s+(?=<\?xml)/, ''));
    reader.end();
    return undefined;
  } catch (error) {
    if (error instanceof XmlFault) return error.message;
    throw error;
  }
}
