// `npm run preview`: serves what is in dist/.
import { existsSync } from 'node:fs';
import { base } from '../src/address/address.ts';
import { serve } from '../src/publish/serve.ts';
import { done, failed } from '../src/terminal/terminal.ts';

/** Serves dist/ until stopped; false when it cannot. */
export async function preview(): Promise<boolean> {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!existsSync('dist/index.html')) {
    failed('Chưa có trang trong dist/. Chạy: npm run build');
    return false;
  }
  try {
    await serve('dist', port);
  } catch {
    failed(`Cổng ${port} đang bận. Chọn cổng khác, ví dụ: PORT=4322 npm start`);
    return false;
  }
  done(`Mở trình duyệt vào http://localhost:${port}${base} (dừng: Ctrl+C)`);
  return true;
}

if (import.meta.main && !(await preview())) process.exitCode = 1;
