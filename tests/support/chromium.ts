import { existsSync } from 'node:fs';

/** A Chromium to run the browser lane in. */
export interface Chromium {
  executablePath: string;
  args: string[];
}

/** Flags for a browser that talks to this machine alone. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chrome or Chromium stands when it is installed. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that `CHROMIUM_PATH` names, else (Linux on x64) the one that a package of ours brings, else an installed
 * one; with `whole`, an installed one first, for what our package leaves out (Lighthouse cannot load a page in it).
 * Throws an error that says what to install.
 */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  { whole = false }: { whole?: boolean } = {},
): Promise<Chromium> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: QUIET };
  }
  // The same everywhere, and at less than half the cost: it has no windows, where an installed browser opens one for
  // every test and loads the pages of its own address bar.
  const isOurs = process.platform === 'linux' && process.arch === 'x64';
  const installed = INSTALLED.find((path) => existsSync(path));
  if (isOurs && !(whole && installed !== undefined)) return { executablePath: await ourChromium(), args: QUIET };
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  throw new Error('No Chrome or Chromium was found. Install Chrome, or name a browser by CHROMIUM_PATH.');
}

/** The package's browser, with the libraries it needs, unpacked. */
async function ourChromium(): Promise<string> {
  // Read at import: it makes the package unpack the system libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  // The package brings Latin letters alone.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: bundled } = await import('@sparticuz/chromium');
  // Not the package's own flags: one process for all pages falls with any of them, and `--disable-web-security`
  // would test another browser than readers have.
  return bundled.executablePath();
}
