import type { SiteName } from './test-sites.ts';

const port = Number(process.env['PRESSMARK_TEST_PORT'] ?? 4330);

/** The ports of the test sites in the browser lane. */
export const PORTS: Record<SiteName, number> = {
  fixture: port,
  invented: port + 100,
  awkward: port + 200,
  arabic: port + 300,
  one: port + 400,
  empty: port + 500,
  armenian: port + 600,
};

/** The address of a test site in the browser lane, without a slash at its end. */
export const addressOf = (site: SiteName): string => `http://localhost:${PORTS[site]}`;

/** The invented archive, where a test needs more reports than the fixture archive has. */
export const INVENTED = addressOf('invented');
