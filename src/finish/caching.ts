// An address of the site → how long a browser may keep what it got from there.

/** Where every name holds a hash of what it names: what is there never changes. The build refuses any other file there. */
export const FOREVER_FOLDERS = [
  '/_tep/',
  '/anh/',
  '/phim/',
  '/tim/vi_',
  '/tim/tu/',
  '/pagefind/index/',
] as const;

const HASHED = [
  /^\/_tep\//,
  /^\/anh\/.+-[0-9a-f]{10}(-[0-9]+)?\.[a-z]+$/,
  /^\/phim\/.+-[0-9a-f]{10}\.(mp4|vtt)$/,
  /^\/tim\/tu\/[0-9a-f]{10}-[0-9]+\.json$/,
  /^\/tim\/[a-z]+_[0-9a-f]{7,}\.txt$/,
  /^\/pagefind\/(index\/|fragment\/|pagefind\.).*_[0-9a-f]{7,}\.pf_[a-z]+$/,
];

export const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time: one short answer when nothing has changed. */
export const ASK_AGAIN = 'no-cache';

/** True when the path ("/_tep/x.js") names its content. */
export function isHashed(path: string): boolean {
  return HASHED.some((pattern) => pattern.test(path));
}

/** Paths that would be kept forever though what they name may change; must be none. */
export function wronglyForever(paths: readonly string[]): string[] {
  return paths.filter((path) => FOREVER_FOLDERS.some((start) => path.startsWith(start)) && !isHashed(path));
}
