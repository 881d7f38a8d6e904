// `npm run import -- FILE …`: what offices sent of one month or one quarter, merged with what is published, or a list of cells to correct.
import { withWriter } from '../src/files/transaction.ts';
import { importFiles, type Import } from '../src/intake/import.ts';
import { say, tell } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';
import {
  readFiles,
  readFolder,
  readKept,
  readMonth,
  readQuarter,
  readReason,
  readReceived,
} from './options.ts';

const USAGE = `Cách dùng: npm run import -- TỆP… [--month 2026-09] [--received 2026-09-18] [--dry-run] [--json] [--data THƯ-MỤC]
                                [--keep TỆP] [--replace --reason "vì sao" [--clear]] [--accept-warnings]
  TỆP                bảng kết quả xã xuất ra, hoặc bảng khảo sát của quý (.xlsx, .xlsm, .ods, .csv, .txt);
                     nhiều tệp của cùng một kỳ thì ghép từng ô, ô trống không xóa số
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --quarter          quý của bảng khảo sát (2026-q4), khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận các tệp này; không ghi thì là hôm nay; ngày của thôn đã nhận từ trước giữ nguyên
  --dry-run          chỉ kiểm tra, không ghi gì
  --keep             hai tệp ghi hai số cho một ô thì lấy số của tệp này
  --replace          thay số đã đăng bằng số khác; số nào đổi được ghi vào corrections.csv
  --reason           lý do thay, hiện công khai trên trang
  --clear            ô trống trong tệp thì xóa số đã đăng: thôn rút số
  --accept-warnings  đã hỏi lại các số bị nhắc, vẫn nhập
  --json             in kết quả cho máy đọc
  --data             làm trên thư mục này thay cho data/`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

await command({
  usage: USAGE,
  options: {
    ...{ month: text, quarter: text, received: text, keep: text, reason: text },
    ...{ 'dry-run': flag, clear: flag, replace: flag, 'accept-warnings': flag, json: flag },
    data: { type: 'string', default: 'data' },
  },
  words: true,
  run: ({ json, replace, 'dry-run': dryRun, 'accept-warnings': acceptWarnings, ...values }, words) => {
    const files = readFiles(words, USAGE);
    const wish: Import = {
      ...{ files, source: 'file', replace, dryRun, acceptWarnings },
      keep: readKept(values.keep, files),
      withdraw: values.clear,
      month: readMonth(values.month, USAGE),
      quarter: readQuarter(values.quarter, USAGE),
      received: readReceived(values.received, USAGE),
      reason: readReason(values.reason),
      data: readFolder(values.data),
    };
    const { record, outcome } = dryRun ? importFiles(wish) : withWriter(wish.data, () => importFiles(wish));
    if (!json) return tell(outcome);
    say(JSON.stringify(record));
    return outcome.ok;
  },
});
