// `npm run inbox`: every export and survey in data/inbox/ merged into the data, with a report for the clerk; those with a problem stay.
import { writeWhole } from '../src/files/disk.ts';
import { withWriter } from '../src/files/transaction.ts';
import { parseArgs } from './command-line.ts';
import { ending, explain } from '../src/terminal/ending.ts';
import { changedPages } from './inbox/pages.ts';
import { headline, reportText, stoppedText } from './inbox/report.ts';
import { takeInbox, type Inbox } from './inbox/take.ts';
import { readUploadDays } from './inbox/upload-days.ts';
import { done, failed, say, usage } from '../src/terminal/terminal.ts';
import { readFolder, readReason, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run inbox [-- --report TỆP.md] [--pages TỆP] [--received 2026-09-18 | --uploaded TỆP] [--reason "vì sao"] [--data THƯ-MỤC]
  --report    ghi báo cáo vào tệp này; không ghi thì in ra
  --pages     ghi địa chỉ các trang đổi, mỗi dòng một trang
  --received  ngày xã nhận các tệp này; không ghi thì là hôm nay; ngày của thôn đã nhận từ trước giữ nguyên
  --uploaded  ngày tải lên của từng tệp, mỗi dòng: lúc tải lên, dấu tab, tên tệp trong hộp thư
  --reason    lý do thay số đã đăng, hiện công khai trên trang
  --data      làm trên thư mục này thay cho data/`;

interface Options extends Inbox {
  report: string | undefined;
  pages: string | undefined;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        report: { type: 'string' },
        pages: { type: 'string' },
        received: { type: 'string' },
        uploaded: { type: 'string' },
        reason: { type: 'string' },
        data: { type: 'string', default: 'data' },
      },
    });
    const { report, pages, received, uploaded } = values;
    const reason = readReason(values.reason);
    const data = readFolder(values.data);
    return {
      ...{ report, pages, data },
      received: readReceived(received, USAGE),
      ...(received === undefined && uploaded !== undefined && { days: readUploadDays(uploaded, data) }),
      ...(reason && { reason }),
    };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

function run({ report, pages, ...inbox }: Options): number {
  const outcome = takeInbox(inbox);
  if (report) writeWhole(report, reportText(outcome));
  else say(reportText(outcome));
  if (pages)
    writeWhole(
      pages,
      changedPages(outcome)
        .map((path) => `${path}\n`)
        .join(''),
    );
  const ok = outcome.refused.length === 0 && outcome.broken.length === 0;
  (ok ? done : failed)(`${headline(outcome)}.${report ? ` Báo cáo: ${report}` : ''}`);
  return ok ? 0 : 1;
}

/** Whatever happens, whoever uploaded something finds a report. */
function reported(options: Options): number {
  try {
    return withWriter(options.data, () => run(options));
  } catch (error) {
    if (options.report) writeWhole(options.report, stoppedText(explain(error)));
    throw error;
  }
}

const options = readOptions();
await ending(() => reported(options));
