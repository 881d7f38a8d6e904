// A built site → its `_headers`, the file Cloudflare Pages and Netlify take their headers from.
import { join } from 'node:path';
import { listFilesBelow, writeWhole } from '../files/disk.ts';
import { base } from '../address/address.ts';
import { ASK_AGAIN, FOREVER, FOREVER_FOLDERS, wronglyForever } from './caching.ts';
import { NO_PAGES, OTHER_HEADERS, PAGES_ONLY, SECURITY_HEADERS } from './policy.ts';

/**
 * Text of `_headers`: rules add up, so a name that is kept forever first drops the shorter answer.
 * @param preview only to look at before publishing: search engines are told to stay away
 */
export function headersFile(under: string, preview = false): string {
  const at = (path: string) => under.replace(/\/$/, '') + path;
  const away = preview && { 'X-Robots-Tag': 'noindex' };
  const general = Object.entries({ ...away, ...SECURITY_HEADERS, 'Cache-Control': ASK_AGAIN });
  const lines = [at('/*'), ...general.map(([name, value]) => `  ${name}: ${value}`)];
  const isForever = (start: string) => FOREVER_FOLDERS.some((one) => one === start);
  for (const start of new Set<string>([...FOREVER_FOLDERS, ...NO_PAGES])) {
    lines.push(at(start.endsWith('.json') ? start : `${start}*`));
    if (isForever(start)) lines.push('  ! Cache-Control', `  Cache-Control: ${FOREVER}`);
    if (NO_PAGES.some((one) => one === start)) lines.push(...PAGES_ONLY.map((name) => `  ! ${name}`));
  }
  for (const { start, headers } of OTHER_HEADERS)
    lines.push(
      at(`${start}*`),
      ...Object.entries(headers).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]),
    );
  return `${lines.join('\n')}\n`;
}

/** Writes `_headers` into `dist`. */
export function writeHeadersFile(dist: string, preview: boolean): void {
  const wrong = wronglyForever(listFilesBelow(dist).map((file) => `/${file}`));
  if (wrong.length > 0) throw new Error(`not named by their content: ${wrong.join(', ')}`);
  writeWhole(join(dist, '_headers'), headersFile(base, preview));
}
