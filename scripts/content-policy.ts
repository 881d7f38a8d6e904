// A page whose policy allows the styles and scripts of every page → one that allows only its own.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listFilesBelow, readText, writeWhole } from '../src/files/disk.ts';

const INLINE = /<(style|script)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/** Drops every hash from the page's policy that none of its inline parts has: stricter, and half a kilobyte less. */
export function tightenPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (own.has(hash) ? token : ''));
    return start + kept + end;
  });
}

/** Tightens every page below `dist`. */
export function tightenPolicies(dist: string): void {
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeWhole(path, tightenPolicy(readText(path) ?? ''));
  }
}
