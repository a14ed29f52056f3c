/** A record's name in another catalogue. */
export interface Identifier {
  catalogue: string;
  text: string;
  url: string;
}

/** The identifiers that a record carries, with the address where each is described. */
export function identifiersOf(record: {
  geonames?: number | undefined;
  wikidata?: string | undefined;
  iso?: string | undefined;
}): Identifier[] {
  const { geonames, wikidata, iso } = record;
  return [
    ...(geonames === undefined
      ? []
      : [{ catalogue: 'GeoNames', text: String(geonames), url: `https://www.geonames.org/${geonames}` }]),
    ...(wikidata === undefined
      ? []
      : [{ catalogue: 'Wikidata', text: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` }]),
    // ISO describes the subdivisions of a country on the country's page.
    ...(iso === undefined
      ? []
      : [{ catalogue: 'ISO 3166', text: iso, url: `https://www.iso.org/obp/ui/#iso:code:3166:${iso.slice(0, 2)}` }]),
  ];
}
