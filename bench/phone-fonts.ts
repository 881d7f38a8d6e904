// The letters of an Android phone (Roboto), where this machine has them → the folder that tells Chromium of them alone.
// The browser from npm brings one font, without Vietnamese letters: every one is looked for anew in every size and
// weight, which costs our pages, having more of both than their bare copies, time that no phone spends.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package fonts-roboto-unhinted puts them. */
const ROBOTO = '/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF';

/** @returns environment for the browser, or undefined: it then uses what letters it has */
export function phoneFonts(): { FONTCONFIG_PATH: string } | undefined {
  if (!existsSync(ROBOTO)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const places = `<dir>${ROBOTO}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${places}</fontconfig>\n`);
  return { FONTCONFIG_PATH: folder };
}
