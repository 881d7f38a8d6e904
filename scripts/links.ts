// `npm run links`: addresses of other sites on the built pages → a report of those that are gone. Never blocks anything.
import { existsSync } from 'node:fs';
import { writeWhole } from '../src/files/disk.ts';
import { parseArgs } from './command-line.ts';
import { lookOutside, outsideReport, type Outside } from '../src/verify/outside.ts';
import { readPages } from '../src/verify/pages.ts';
import { done, failed, say, usage } from '../src/terminal/terminal.ts';

function readOptions() {
  try {
    return parseArgs({ options: { report: { type: 'string' } } }).values;
  } catch {
    return usage('Cách dùng: npm run links [-- --report TỆP.md]');
  }
}

/** Each address once, with the first page that leads there; places inside a page do not count. */
function outsideOf(dist: string): Outside[] {
  const first = new Map<string, string>();
  for (const { $, path } of readPages(dist))
    for (const { attribs } of $('a[href^="https:"]').get()) {
      const address = attribs['href']?.replace(/#.*/, '') ?? '';
      if (!first.has(address)) first.set(address, path);
    }
  return [...first].map(([address, page]) => ({ address, page }));
}

const { report } = readOptions();
if (existsSync('dist/index.html')) {
  const all = outsideOf('dist');
  const findings = await lookOutside(all);
  // Everything gone at once is this machine without network.
  const offline = findings.length === all.length && findings.every((one) => one.gone);
  const text = offline ? undefined : outsideReport(findings, all.length);
  if (offline) failed('Máy này không có mạng: chưa thử được địa chỉ nào.');
  else if (text && report) writeWhole(report, text);
  else if (text) say(text);
  const gone = findings.filter((one) => one.gone).length;
  if (!offline)
    done(`Đã thử ${all.length} địa chỉ ngoài trang: ${gone} không còn, ${findings.length - gone} chưa rõ.`);
} else {
  failed('Chưa có trang trong dist/. Chạy: npm run build');
  process.exitCode = 1;
}
