// A Chromium for tests, pictures of pages and measurements: the one from npm, the same on every machine it runs on.
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

/** Where the browser from npm does not run. */
function installed(): string {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, MAC, ...WINDOWS].find((file) => existsSync(file));
  if (found) return found;
  throw new Error('Máy chưa có Chromium hay Chrome: cài một trong hai, hoặc đặt CHROMIUM_PATH.');
}

const packaged = process.platform === 'linux' && process.arch === 'x64';

function chosen(): { executablePath: string; env: NodeJS.ProcessEnv } {
  const named = process.env['CHROMIUM_PATH'];
  if (!named && packaged) return packagedBrowser();
  return { executablePath: named || installed(), env: process.env };
}

/**
 * Opens a browser: that of CHROMIUM_PATH, else the one from npm, else an installed one. An installed browser
 * comes last, since its version and its fonts decide where a line breaks.
 * @param more arguments it is started with
 * @param also what its environment holds beside this process's own
 */
export async function openBrowser(
  more: readonly string[] = [],
  also: NodeJS.ProcessEnv = {},
): Promise<Browser> {
  const { executablePath, env } = chosen();
  return chromium.launch({
    executablePath,
    env: { ...env, ...also },
    args: [...ARGUMENTS, ...more],
  });
}
