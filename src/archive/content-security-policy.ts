/** What a response is, for its Content-Security-Policy. */
export type PolicyKind = 'page' | 'search' | 'search-worker';

const PAGE: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // The form for reports loads the names it completes; Lighthouse reads robots.txt under the policy of the page it is on.
  'connect-src': "'self'",
  // The search box asks the search worker, which obeys a policy of its own.
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const DIRECTIVES: Record<PolicyKind, Record<string, string>> = {
  page: PAGE,
  search: {
    'default-src': "'none'",
    // Pagefind is WebAssembly; compiling it needs this, running strings as script stays refused.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  },
  // A worker obeys the policy of its own file.
  'search-worker': {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
  },
};

/** The policy as the text of a `meta` element, which cannot hold `frame-ancestors` (CSP Level 3). */
export function policyForMeta(kind: PolicyKind): string {
  return Object.entries(DIRECTIVES[kind])
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The policy as the value of the header `Content-Security-Policy`. */
export function policyForHeader(kind: PolicyKind): string {
  return `${policyForMeta(kind)}; frame-ancestors 'none'`;
}
