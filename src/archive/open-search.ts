import { xmlText } from './xml-text.ts';

/** Where the description stands by which a browser adds the archive's search to its own. */
export const OPEN_SEARCH = '/opensearch.xml';

/** The type of such a description. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** The beginning of a text up to `most` characters, at the end of a word where there is one. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most + 1).lastIndexOf(' ');
  return end > 0 ? text.slice(0, end) : Array.from(text).slice(0, most).join('');
}

/** An archive's OpenSearch 1.1 description; all addresses absolute. */
export function openSearchDescription({
  name,
  description,
  language,
  search,
  self,
  icon,
}: Readonly<Record<'name' | 'description' | 'language' | 'search' | 'self' | 'icon', string>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(shortened(name, 16))}</ShortName>
  <LongName>${xmlText(shortened(name, 48))}</LongName>
  <Description>${xmlText(shortened(description, 1024))}</Description>
  <Url type="text/html" rel="results" template="${xmlText(search)}?q={searchTerms}"/>
  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${xmlText(self)}"/>
  <Image type="image/svg+xml">${xmlText(icon)}</Image>
  <Language>${xmlText(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
