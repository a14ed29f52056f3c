import { printSearchAddress, type SearchState } from '../query/search-address.ts';
import { make } from './make.ts';

/** Where a search page leads: addresses within the archive, and other searches, shown in place. */
export interface SearchLinks {
  /** A root-absolute address within the archive, with the path that the archive lies under. */
  href(address: string): string;
  /** A link to another search; `focusHead` where it replaces what the reader came from. */
  search(state: SearchState, content: readonly (Node | string)[], options?: LinkOptions): HTMLAnchorElement;
}

/** How a link to another search is made. */
export interface LinkOptions {
  /** The link's name, where its content does not say it. */
  label?: string | undefined;
  focusHead?: boolean;
}

/** The address of a search on this page. A search for everything says so, since the page's bare address asks nothing. */
export function searchAddress(state: SearchState): string {
  return `${location.pathname}?${printSearchAddress(state) || 'q='}`;
}

/** Makes the links of a search page; `onSearch` is called where one is followed in place. */
export function searchLinks(base: string, onSearch: (state: SearchState, focusHead: boolean) => void): SearchLinks {
  return {
    href: (address) => base + address,
    search: (state, content, { label, focusHead = false } = {}) => {
      const anchor = make('a', { href: searchAddress(state), 'aria-label': label }, ...content);
      anchor.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        onSearch(state, focusHead);
      });
      return anchor;
    },
  };
}
