// `npm run links`: addresses of other sites on the built pages → a report of those that are gone. Never blocks anything.
import { isFile, writeWhole } from '../src/files/disk.ts';
import { done, failed, say } from '../src/terminal/terminal.ts';
import { lookOutside, outsideOf, outsideReport } from '../src/verify/outside.ts';
import { readPages } from '../src/verify/pages.ts';
import { command } from './command-line.ts';

await command({
  usage: 'Cách dùng: npm run links [-- --report TỆP.md]',
  options: { report: { type: 'string' } },
  run: async ({ report }) => {
    if (!isFile('dist/index.html')) {
      failed('Chưa có trang trong dist/. Chạy: npm run build');
      return false;
    }
    const all = outsideOf(readPages('dist'));
    const findings = await lookOutside(all);
    const gone = findings.filter((one) => one.gone).length;
    // Everything gone at once is this machine without network.
    if (findings.length === all.length && gone === all.length) {
      failed('Máy này không có mạng: chưa thử được địa chỉ nào.');
      return true;
    }
    const text = outsideReport(findings, all.length);
    if (text && report) writeWhole(report, text);
    else if (text) say(text);
    done(`Đã thử ${all.length} địa chỉ ngoài trang: ${gone} không còn, ${findings.length - gone} chưa rõ.`);
    return true;
  },
});
