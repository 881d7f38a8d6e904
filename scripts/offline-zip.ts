// `npm run offline-zip`: dist/ → one zip to hand on by USB stick or Zalo; unpacked, it opens without network or server.
import { zipSync, type Zippable } from 'fflate';
import { isFile, writeWhole } from '../src/files/disk.ts';
import { folderFiles } from '../src/offline/folder.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { fold } from '../src/text/fold.ts';
import { parseArgs } from './command-line.ts';
import { done, failed, step, usage } from '../src/terminal/terminal.ts';

const README = `Đọc không cần mạng
==================
1. Giải nén cả tệp zip ra một thư mục.
2. Mở thư mục đó, bấm vào tệp index.html. Trang mở ra trong trình duyệt.
Đừng chuyển riêng một tệp đi chỗ khác: các trang cần nằm cạnh nhau.
`;

/** Packed already: packing again costs time and saves nothing. */
const PACKED = /\.(png|jpg|webp|mp3|m4a)$/;

/** Writes the zip; returns its bytes. */
export async function writeZip(dist: string, out: string, folder: string): Promise<number> {
  const files = await folderFiles(dist);
  files.set('DOC-TRUOC.txt', new TextEncoder().encode(README));
  const entries: Zippable = {};
  for (const [path, bytes] of files)
    entries[`${folder}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 9 }];
  // A day that never changes: the same site gives the same zip.
  const zip = zipSync(entries, { mtime: new Date(2026, 0, 1) });
  writeWhole(out, zip);
  return zip.length;
}

function readOptions() {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values;
  } catch {
    return usage('Cách dùng: npm run offline-zip [-- --out TỆP.zip]');
  }
}

if (import.meta.main) {
  const { out } = readOptions();
  const name = fold(loadReports(DATA_FOLDER).reports?.commune.site.name ?? 'trang').replace(
    /[^a-z0-9]+/g,
    '-',
  );
  const file = out ?? `${name}.zip`;
  if (isFile('dist/index.html')) {
    const bytes = await step('Đóng gói để đọc không cần mạng', () => writeZip('dist', file, name));
    const size = (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
    done(`Đã ghi ${file} (${size} MB). Giải nén rồi mở tệp index.html.`);
  } else {
    failed('Chưa có trang trong dist/. Chạy: npm run build');
    process.exitCode = 1;
  }
}
