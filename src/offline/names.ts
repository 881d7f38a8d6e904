// A site's base path → the names of its caches. Several sites may share one origin: each touches only its own.

/** What stands before every cache of the site below `base`. */
export const prefixOf = (base: string) => `trang ${base} `;

/** Pages and files kept as they are read, of one build. */
export const seenCache = (base: string, version: string) => `${prefixOf(base)}xem ${version}`;

/** What the reader asked to keep, of one build. */
export const savedCache = (base: string, version: string) => `${prefixOf(base)}luu ${version}`;

/** Scripts of the build before, for tabs opened then; never a page. */
export const olderScripts = (base: string) => `${prefixOf(base)}cu`;

/** Below the base: what is to be saved. In a cache it stands only when everything else does. */
export const LIST = 'luu/danh-sach.json';

/** Below the base: some of the pages to save, in one file. */
export const packOf = (number: number) => `luu/goi-${number}.json`;

/** Below the base: shown in place of a page that cannot be had. */
export const NO_NETWORK = 'mat-mang/';

/** Below the base: kept on every phone from the first page on. */
export const RESCUE = 'cuu/';

/** Everything worth saving, with the version of the build it belongs to. */
export interface SaveList {
  version: string;
  /** Address below the base; bytes packed, 0 for a page, which comes in a pack; first digits of its SHA-256. */
  files: [path: string, bytes: number, hash: string][];
  /** Address below the base, bytes packed, pages in it. A list of an older build has none. */
  packs?: [path: string, bytes: number, pages: string[]][];
}

/** What a phone loads that saves everything. */
export const bytesOf = ({ files, packs = [] }: Pick<SaveList, 'files' | 'packs'>): number =>
  [...files, ...packs].reduce((sum, [, bytes]) => sum + bytes, 0);
