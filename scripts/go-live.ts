// `npm run go-live -- FILE …`: the commune's first real report takes the place of every made-up figure.
import { withWriter } from '../src/files/transaction.ts';
import { takeFirstReport } from '../src/intake/publish/first-report.ts';
import { tell } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';
import { readFiles, readFolder, readKept, readMonth, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run go-live -- TỆP… [--month 2026-11] [--received 2026-11-18] [--keep TỆP] [--dry-run] [--accept-warnings] [--data THƯ-MỤC]
  Dùng một lần, khi xã có bảng kết quả thật đầu tiên: bỏ mọi số minh hoạ, nhập bảng này, đổi sample: true thành false.
  TỆP                bảng kết quả một tháng của xã (.xlsx, .xlsm, .ods, .csv, .txt); nhiều tệp của tháng ấy thì ghép từng ô
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận các tệp này; không ghi thì là hôm nay; dòng nào ghi ngày riêng thì lấy ngày ấy
  --keep             hai tệp ghi hai số cho một ô thì lấy số của tệp này
  --dry-run          chỉ kiểm tra, không ghi gì
  --accept-warnings  đã hỏi lại những chỗ được nhắc
  --data             làm trên thư mục này thay cho data/`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

await command({
  usage: USAGE,
  options: {
    ...{ month: text, received: text, keep: text, 'dry-run': flag, 'accept-warnings': flag },
    data: { type: 'string', default: 'data' },
  },
  words: true,
  run: ({ 'dry-run': dryRun, 'accept-warnings': acceptWarnings, ...values }, words) => {
    const files = readFiles(words, USAGE);
    const keep = readKept(values.keep, files);
    const month = readMonth(values.month, USAGE);
    const received = readReceived(values.received, USAGE);
    const data = readFolder(values.data);
    const wish = { files, source: 'file', keep, month, received, data, dryRun, acceptWarnings } as const;
    return tell(withWriter(data, () => takeFirstReport(wish)));
  },
});
