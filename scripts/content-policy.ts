// A page whose policy allows the styles and scripts of every page → one that allows only its own.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../src/files/disk.ts';

/** Data in a script element runs nowhere. */
const INLINE = /<(style|script)(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Drops every hash from the page's policy that none of its inline parts has: stricter, and half a kilobyte less.
 * What is written as it stands (`is:inline`) is unknown to the policy and added.
 */
export function tightenPolicy(html: string): string {
  const parts = [...html.matchAll(INLINE)].map(([, kind, text = '']) => ({ kind, hash: hashOf(text) }));
  const own = new Set(parts.map(({ hash }) => hash));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (own.has(hash) ? token : ''));
    const missing = parts.filter(({ hash }) => !kept.includes(hash));
    const whole = missing.reduce(
      (so, { kind, hash }) => so.replace(new RegExp(`${kind}-src[^;]*`), (sources) => `${sources} ${hash}`),
      kept,
    );
    return start + whole + end;
  });
}

/** Tightens every page below `dist`. */
export function tightenPolicies(dist: string): void {
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeDerived(path, tightenPolicy(readText(path) ?? ''));
  }
}
