// `npm run report -- 2026-09`: the commune's papers of a month and of its year, or those of one village.
import { writePapers } from '../src/papers/write-papers.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { tell } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';
import { needMonth, readYear } from './options.ts';

const USAGE = `Cách dùng: npm run report -- 2026-09 [--village o-me] [--year 2026] [--out giay-to] [--overwrite] [--data THƯ-MỤC]
  2026-09      báo cáo của tháng (.docx) và bảng tổng hợp năm phục vụ thi đua (.xlsx), tính đến tháng ấy
  --village    hai tờ của một thôn thay cho của xã; ghi mã hoặc tên thôn
  --year       bảng tổng hợp của năm này; không ghi tháng thì chỉ làm bảng ấy
  --out        thư mục để giấy tờ, không ghi thì là giay-to/
  --overwrite  ghi đè giấy đã có
  --data       làm từ thư mục này thay cho data/`;

const text = { type: 'string' } as const;

await command({
  usage: USAGE,
  options: {
    ...{ village: text, year: text, overwrite: { type: 'boolean', default: false } },
    ...{ out: { type: 'string', default: 'giay-to' }, data: { type: 'string', default: DATA_FOLDER } },
  } as const,
  words: true,
  run: async ({ out: folder, data, village, overwrite, ...values }, words) => {
    const year = readYear(values.year, USAGE);
    const month = year !== undefined && words.length === 0 ? undefined : needMonth(words, USAGE);
    return tell(await writePapers({ data, folder, month, year, village, overwrite }));
  },
});
