// The built site → a copy with a few of its pages, for what a worker does with however many: saving takes a tenth of the time.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFilesBelow } from '../src/files/disk.ts';
import { writeWorker } from '../src/offline/write.ts';
import { atNight } from './at-night.ts';

/** Folders of which most pages are left out. */
const MANY = /^(?:huong-dan|tien-do|infographic|in|lo-trinh|to|viec-cua-toi)\//;
const KEPT = /^huong-dan\/(?:vneid-muc-2|nop-thue|can-cuoc|khai-sinh)\/index\.html$/;

/** Its folder, which whoever asked for it removes; at night with every page. */
export async function fewPages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'few-pages-'));
  cpSync('dist', folder, { recursive: true });
  if (atNight) return folder;
  for (const file of listFilesBelow(folder))
    if (MANY.test(file) && !KEPT.test(file)) rmSync(join(folder, file));
  await writeWorker(folder);
  return folder;
}
