/** Components that every page or nearly every page shows; their styles lie in the layout's own sheet. */
const FRAME = /\/(Masthead|Footer|SearchBox|Breadcrumb|Pagination|LocatorMap)\.astro/;

/** A report's page, the components that it alone shows, and what is marked there. */
const REPORT =
  /\/(?:(?:\[\.\.\.report\]|Cite|Description|Neighbours|Provenance|Remarks|ReportHead|ReportText|Tombstone)\.astro|highlight\.css)/;

/**
 * Which style sheet a module's styles go into, by its path: `page` for the frame and for rows of reports, `report` for a
 * report's page, `browse` for lists, indexes, charts; undefined leaves it to the bundler. A page thus loads two or three
 * sheets, not one for each component, and a report's page none of the lists'.
 */
export function sheetOf(id: string): 'page' | 'report' | 'browse' | undefined {
  if (!/\.css($|\?)/.test(id)) return undefined;
  if (REPORT.test(id)) return 'report';
  if (!/\/src\/(components|layouts|styles)\//.test(id)) return undefined;
  if (/\/(search|compose)(-\w+)?\.css/.test(id)) return undefined;
  if (FRAME.test(id) || /\/layouts\//.test(id) || /\/(fonts|tokens|base|layout|print|row)\.css/.test(id)) return 'page';
  return 'browse';
}
