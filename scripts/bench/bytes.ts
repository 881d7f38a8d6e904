// dist/ → how many bytes a reader pays for each kind of page, against the budgets of the design.
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { base } from '../../src/address/address.ts';
import { listFilesBelow, readBytes } from '../../src/files/disk.ts';
import { readPages, type BuiltPage } from '../../src/verify/pages.ts';
import type { Row } from './table.ts';

const DIST = 'dist';
export const KB = 1024;

const local = (address: string) => join(DIST, address.slice(base.length));
const brotli = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;

/** Which budget a page falls under, by its address; KB. */
export function kindOf(path: string): { kind: string; limit: number } {
  const kinds: [RegExp, string, number][] = [
    [/^\/$/, 'trang chủ', 14],
    [/^\/huong-dan\/[^/]+\/$/, 'bài hướng dẫn', 12],
    [/^\/huong-dan\/[^/]+\/cung-lam\/$/, 'hai người một máy', 12],
    [/^\/huong-dan\/[^/]+\/loa\/$/, 'lời đọc loa', 12],
    [/^\/tien-do\/\d{4}-\d\d\/$/, 'số liệu một tháng', 14],
    [/^\/tien-do\/\d{4}-\d\d\/[^/]+\/$/, 'một thôn trong một tháng', 12],
    [/^\/tien-do\/[^/]+\/$/, 'trang thôn', 12],
    [/^\/tien-do\/$/, 'tiến độ cả xã', 14],
    [/^\/infographic\/[^/]+\/$/, 'tranh', 14],
    [/^\/to\/$/, 'cho tổ', 14],
    [/^\/to\/gui-bai\/$/, 'lời gửi của mọi bài', 14],
    // Holds up to ten guides; opened at a desk, beside a printer.
    [/^\/in\//, 'bộ in', 60],
  ];
  const [, kind, limit] = kinds.find(([pattern]) => pattern.test(path)) ?? [null, path, 14];
  return { kind, limit };
}

/** The heaviest page of each kind, worst first: HTML with its CSS, brotli. */
export function pageRows(dist = DIST): Row[] {
  const worst = new Map<string, Row>();
  for (const { path, html } of readPages(dist)) {
    const { kind, limit } = kindOf(path);
    const row = { what: `${kind} (${path})`, value: brotli(html) / KB, unit: 'KB', limit };
    if ((worst.get(kind)?.value ?? -1) < row.value) worst.set(kind, row);
  }
  return [...worst.values()].sort((a, b) => b.value / (b.limit ?? 1) - a.value / (a.limit ?? 1));
}

function heaviest(pages: readonly BuiltPage[], weigh: (page: BuiltPage) => number): number {
  return Math.max(0, ...pages.map(weigh));
}

/** Script a page loads on its own, pictures in the page, cards, and the parts of a first search. */
export function otherRows(): Row[] {
  const pages = readPages(DIST);
  const scripts = heaviest(pages, ({ $ }) =>
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
    { what: 'mã JavaScript một trang tự tải, gzip', value: scripts / KB, unit: 'KB', limit: 4 },
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
