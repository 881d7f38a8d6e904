// dist/ → how many bytes a reader pays for each kind of page, against the budgets of the design.
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { base } from '../src/address/address.ts';
import { listFilesBelow, readBytes } from '../src/files/disk.ts';
import { readPages, type BuiltPage } from '../src/verify/pages.ts';
import { kindOf, LIMIT, SCRIPT_LIMIT } from '../src/address/kinds.ts';
import type { Row } from './table.ts';

const DIST = 'dist';
export const KB = 1024;

const local = (address: string) => join(DIST, address.slice(base.length));
const brotli = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;

/** The heaviest page of each kind, worst first: HTML with its CSS, brotli. */
export function pageRows(dist = DIST): Row[] {
  const worst = new Map<string, Row>();
  for (const { path, html } of readPages(dist)) {
    const { title, limit = LIMIT } = kindOf(path) ?? { title: path };
    const row = { what: `${title} (${path})`, value: brotli(html) / KB, unit: 'KB', limit };
    if ((worst.get(title)?.value ?? -1) < row.value) worst.set(title, row);
  }
  return [...worst.values()].sort((a, b) => b.value / (b.limit ?? 1) - a.value / (a.limit ?? 1));
}

function heaviest(pages: readonly BuiltPage[], weigh: (page: BuiltPage) => number): number {
  return Math.max(0, ...pages.map(weigh));
}

/** Script a page loads on its own, pictures in the page, cards, and the parts of a first search. */
export function otherRows(): Row[] {
  const pages = readPages(DIST);
  // Pages at which somebody works all day load more, and have a limit of their own that a test keeps.
  const read = pages.filter(({ path }) => kindOf(path)?.script === undefined);
  const scripts = heaviest(read, ({ $ }) =>
    $('script[src]')
      .map((_, { attribs }) => gzipSync(readBytes(local(attribs['src'] ?? ''))).length)
      .get()
      .reduce((sum, bytes) => sum + bytes, 0),
  );
  const files = listFilesBelow(join(DIST, 'anh'));
  const largest = (pattern: RegExp) =>
    Math.max(
      ...files.filter((file) => pattern.test(file)).map((file) => readBytes(join(DIST, 'anh', file)).length),
    );
  return [
    {
      what: 'mã JavaScript một trang để đọc tự tải, gzip',
      value: scripts / KB,
      unit: 'KB',
      limit: SCRIPT_LIMIT,
    },
    {
      what: 'ảnh trong trang ở 360 px, tệp lớn nhất',
      value: largest(/-360\.webp$/) / KB,
      unit: 'KB',
      limit: 40,
    },
    {
      what: 'thẻ chia sẻ 1200×630, tệp lớn nhất',
      value: largest(/^the-.*\.png$/) / KB,
      unit: 'KB',
      limit: 150,
    },
    {
      what: 'tranh 1080×1350, tệp lớn nhất',
      value: largest(/^(?!the-).*\.png$/) / KB,
      unit: 'KB',
      limit: 350,
    },
  ];
}
