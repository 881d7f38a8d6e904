// `npm run release -- /var/www/xa`: the site built, checked and made live on this machine, whole or not at all.
import { resolve } from 'node:path';
import { onServer } from '../src/publish/release.ts';
import { usage } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';

const USAGE = `Cách dùng: npm run release -- /var/www/xa [--allow-sample] [--dry-run] [--dist THƯ-MỤC]
           npm run release -- /var/www/xa --rollback | --list
  --dry-run       dựng và kiểm tra, nói sẽ đổi gì, không ghi gì vào máy chủ
  --rollback      quay lại bản ngay trước bản đang chạy
  --list          kể các bản còn giữ
  --allow-sample  đăng cả khi số liệu còn là số minh hoạ
  --dist          đăng trang đã dựng sẵn trong thư mục này, không dựng lại`;
const flag = { type: 'boolean', default: false } as const;

await command({
  usage: USAGE,
  options: { 'allow-sample': flag, 'dry-run': flag, rollback: flag, list: flag, dist: { type: 'string' } },
  words: true,
  mistakes: 'whole',
  run: ({ 'allow-sample': allowSample, 'dry-run': dryRun, rollback, list, dist }, [folder, ...others]) => {
    if (!folder || others.length > 0 || (list && rollback)) return usage(USAGE);
    if (/["\s;{}$#\\]/.test(resolve(folder)))
      return usage(`Tên thư mục không được có dấu cách hay ký tự đặc biệt, vì nginx đọc nó.\n${USAGE}`);
    const what = list ? 'list' : rollback ? 'roll back' : 'publish';
    return onServer(what, { folder: resolve(folder), dist, allowSample, dryRun });
  },
});
