// An address of the site → how long a browser may keep what it got from there.

/** Names that hold a hash of what they name: what is there never changes. Read by nginx too, so plain PCRE. */
export const HASHED = [
  '^/_tep/',
  '^/anh/.+-[0-9a-f]{10}(-[0-9]+)?\\.[a-z]+$',
  '^/tim/[a-z]+_[0-9a-f]{7,}\\.txt$',
  '^/pagefind/(index/|fragment/|pagefind\\.).*_[0-9a-f]{7,}\\.pf_[a-z]+$',
] as const;

export const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time: one short answer when nothing has changed. */
export const ASK_AGAIN = 'no-cache';

const hashed = HASHED.map((pattern) => new RegExp(pattern));

/** True when the path ("/_tep/x.js") names its content. */
export function isHashed(path: string): boolean {
  return hashed.some((pattern) => pattern.test(path));
}
