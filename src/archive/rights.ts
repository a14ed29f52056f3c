import { RIGHTS } from '../schemas/rights.ts';

/** A rights statement: where it is explained, and its code where it is a known one. */
export interface RightsStatement {
  address: string;
  /** Its code at rightsstatements.org (`InC`, `NoC-US`) or Creative Commons (`by-sa`, `zero`, `mark`); undefined for any other. */
  code: string | undefined;
}

/** Reads a report's `rights`: a short name or an address; `copyright-not-evaluated` where it has none. */
export function rightsStatement(rights: string | undefined): RightsStatement {
  const value = rights ?? 'copyright-not-evaluated';
  const short = (RIGHTS as Record<string, string>)[value];
  const address = (short ?? value).replace(/^http:/, 'https:');
  const match =
    /^https:\/\/(?:www\.)?(?:rightsstatements\.org\/(?:vocab|page)|creativecommons\.org\/(?:licenses|publicdomain))\/([^/]+)/.exec(
      address,
    );
  return { address, code: match?.[1] };
}
