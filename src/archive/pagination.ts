/** One page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  page: number;
  /** How many pages the list has; at least 1. */
  pages: number;
  /** How many items the whole list has. */
  total: number;
  items: readonly Item[];
}

/** Divides a list into pages of at most `size` items; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** What follows the list's address for a page, without slashes around it: `page/2`, or undefined for the first. */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`;
}

/**
 * The page numbers a reader is offered beside the current one, with `undefined` where numbers are left out:
 * the first, the last, and those within `reach` of the current page.
 */
export function pageNumbers(current: number, pages: number, reach = 2): (number | undefined)[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - current) <= reach,
  );
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? 0) - 1;
    // A gap of one page costs as much room as its number.
    return gap === 0 ? [page] : gap === 1 ? [page - 1, page] : [undefined, page];
  });
}
