// `npm run offline-zip`: dist/ → one zip to hand on by USB stick or Zalo; unpacked, it opens without network or server.
import { isFile } from '../src/files/disk.ts';
import { writeZip } from '../src/offline/zip.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { done, failed, step } from '../src/terminal/terminal.ts';
import { fold } from '../src/text/fold.ts';
import { command } from './command-line.ts';

await command({
  usage: 'Cách dùng: npm run offline-zip [-- --out TỆP.zip]',
  options: { out: { type: 'string' } },
  mistakes: 'whole',
  run: async ({ out }) => {
    if (!isFile('dist/index.html')) {
      failed('Chưa có trang trong dist/. Chạy: npm run build');
      return false;
    }
    const site = loadReports(DATA_FOLDER).reports?.commune.site.name ?? 'trang';
    const name = fold(site).replace(/[^a-z0-9]+/g, '-');
    const file = out ?? `${name}.zip`;
    const bytes = await step('Đóng gói để đọc không cần mạng', () => writeZip('dist', file, name));
    const size = (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
    done(`Đã ghi ${file} (${size} MB). Giải nén rồi mở tệp index.html.`);
    return true;
  },
});
