// `npm run inbox`: every export and survey in data/inbox/ merged into the data, with a report for the clerk; those with a problem stay.
import { emptyInbox } from '../src/inbox/inbox.ts';
import { readUploadDays } from '../src/inbox/upload-days.ts';
import { tell } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';
import { readFolder, readReason, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run inbox [-- --report TỆP.md] [--pages TỆP] [--received 2026-09-18 | --uploaded TỆP] [--reason "vì sao"] [--data THƯ-MỤC]
  --report    ghi báo cáo vào tệp này; không ghi thì in ra
  --pages     ghi địa chỉ các trang đổi, mỗi dòng một trang
  --received  ngày xã nhận các tệp này; không ghi thì là hôm nay; ngày của thôn đã nhận từ trước giữ nguyên
  --uploaded  ngày tải lên của từng tệp, mỗi dòng: lúc tải lên, dấu tab, tên tệp trong hộp thư
  --reason    lý do thay số đã đăng, hiện công khai trên trang
  --data      làm trên thư mục này thay cho data/`;

const text = { type: 'string' } as const;

await command({
  usage: USAGE,
  options: {
    ...{ report: text, pages: text, received: text, uploaded: text, reason: text },
    data: { type: 'string', default: 'data' },
  },
  run: ({ report, pages, received, uploaded, ...values }) => {
    const reason = readReason(values.reason);
    const data = readFolder(values.data);
    const wish = { report, pages, data, received: readReceived(received, USAGE), ...(reason && { reason }) };
    const days = received === undefined && uploaded !== undefined && { days: readUploadDays(uploaded, data) };
    return tell(emptyInbox({ ...wish, ...days }));
  },
});
