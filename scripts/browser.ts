// A Chromium for tests, pictures of pages and measurements: the machine's own, else the one from npm.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) =>
  join(process.env[key] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
);

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, MAC, ...WINDOWS].find(
    (file) => file !== '' && existsSync(file),
  );
}

/** The Chromium of @sparticuz/chromium, with the libraries a bare server lacks. */
async function packaged(): Promise<{ path: string; args: string[] }> {
  // The package unpacks its libraries only where it believes to run on such a server.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  // In one process the browser ends with its first closed window.
  const args = sparticuz.args.filter((arg) => arg !== '--single-process');
  return { path: await sparticuz.executablePath(), args };
}

/** Opens a browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const own = installed();
  if (own) return chromium.launch({ executablePath: own, args: QUIET });
  const { path, args } = await packaged();
  return chromium.launch({ executablePath: path, args: [...new Set([...args, ...QUIET])] });
}
