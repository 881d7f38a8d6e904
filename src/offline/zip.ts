// The built site → one zip to hand on by USB stick or Zalo; unpacked, it opens without network or server.
import { zipSync, type Zippable } from 'fflate';
import { writeWhole } from '../files/disk.ts';
import { folderFiles } from './folder.ts';

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
