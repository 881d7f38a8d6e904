// A built site → its `_headers`, the file Cloudflare Pages and Netlify take their headers from.
import { join } from 'node:path';
import { listFilesBelow, writeWhole } from '../../src/files/disk.ts';
import { base } from '../../src/address/address.ts';
import { ASK_AGAIN, FOREVER, isHashed } from './caching.ts';
import { SECURITY_HEADERS } from './policy.ts';

/** Cloudflare reads at most 100 rules: one for a folder whose every file is hashed, else one for each kind of name. */
const FOREVER_PATHS = ['/_tep/*', '/anh/*', '/tim/vi_*', '/pagefind/index/*'];

/** Text of `_headers`: rules add up, so a name that is kept forever first drops the shorter answer. */
export function headersFile(under: string): string {
  const at = (path: string) => under.replace(/\/$/, '') + path;
  const general = Object.entries({ ...SECURITY_HEADERS, 'Cache-Control': ASK_AGAIN });
  const lines = [at('/*'), ...general.map(([name, value]) => `  ${name}: ${value}`)];
  for (const path of FOREVER_PATHS) lines.push(at(path), '  ! Cache-Control', `  Cache-Control: ${FOREVER}`);
  return `${lines.join('\n')}\n`;
}

/** Files below a folder of FOREVER_PATHS that may change under the same name; must be none. */
export function wronglyForever(paths: readonly string[]): string[] {
  const kept = FOREVER_PATHS.map((path) => path.replace('*', ''));
  return paths.filter((path) => kept.some((start) => path.startsWith(start)) && !isHashed(path));
}

/** Writes `_headers` into `dist`. */
export function writeHeadersFile(dist: string): void {
  const wrong = wronglyForever(listFilesBelow(dist).map((file) => `/${file}`));
  if (wrong.length > 0) throw new Error(`not named by their content: ${wrong.join(', ')}`);
  writeWhole(join(dist, '_headers'), headersFile(base));
}
