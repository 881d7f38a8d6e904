// A Chromium for tests, pictures of pages and measurements: the machine's own, else the one from npm.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedBrowser } from './packaged-browser.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) =>
  join(process.env[key] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
);

const ARGUMENTS = [
  '--no-sandbox',
  // A new renderer for every context takes half a second of this machine.
  '--renderer-process-limit=1',
  // Letters as wide as on a phone, whatever screen this machine has.
  '--font-render-hinting=none',
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

/**
 * Opens a browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else the one from npm.
 * @param more arguments it is started with
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = installed();
  return chromium.launch({
    ...(own ? { executablePath: own } : packagedBrowser()),
    args: [...ARGUMENTS, ...more],
  });
}
