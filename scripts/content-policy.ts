// A page whose policy allows the styles and scripts of every page → one that allows only its own.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../src/files/disk.ts';

const INLINE = /<(style|script)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Drops every hash from the page's policy that none of its inline parts has: stricter, and half a kilobyte less.
 * Styles written as they stand (`is:inline`) are unknown to the policy and added.
 */
export function tightenPolicy(html: string): string {
  const parts = [...html.matchAll(INLINE)].map(([, kind, text = '']) => ({ kind, hash: hashOf(text) }));
  const own = new Set(parts.map(({ hash }) => hash));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (own.has(hash) ? token : ''));
    const missing = parts.filter(({ kind, hash }) => kind === 'style' && !kept.includes(hash));
    const added = missing.map(({ hash }) => ` ${hash}`).join('');
    return start + kept.replace(/style-src[^;]*/, (styles) => styles + added) + end;
  });
}

/** Tightens every page below `dist`. */
export function tightenPolicies(dist: string): void {
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeDerived(path, tightenPolicy(readText(path) ?? ''));
  }
}
