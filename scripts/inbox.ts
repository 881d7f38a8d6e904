// `npm run inbox`: every export and survey in data/inbox/ taken in, with a report for the clerk; those with a problem stay.
import { writeWhole } from '../src/files/disk.ts';
import { withWriter } from '../src/files/transaction.ts';
import { parseArgs } from './command-line.ts';
import { ending } from './ending.ts';
import { changedPages } from './inbox/pages.ts';
import { headline, reportText } from './inbox/report.ts';
import { takeInbox, type Inbox } from './inbox/take.ts';
import { done, failed, say, usage } from './terminal.ts';
import { readFolder, readReason, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run inbox [-- --report TỆP.md] [--pages TỆP] [--received 2026-09-18] [--reason "vì sao"] [--data THƯ-MỤC]
  --report    ghi báo cáo vào tệp này; không ghi thì in ra
  --pages     ghi địa chỉ các trang đổi, mỗi dòng một trang
  --received  ngày xã nhận đủ số liệu; không ghi thì là hôm nay
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
        reason: { type: 'string' },
        data: { type: 'string', default: 'data' },
      },
    });
    const { report, pages } = values;
    const reason = readReason(values.reason);
    return {
      ...{ report, pages },
      received: readReceived(values.received, USAGE),
      data: readFolder(values.data),
      ...(reason && { reason }),
    };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

function run({ report, pages, ...inbox }: Options): number {
  const outcome = takeInbox(inbox);
  const text = reportText(outcome);
  if (report) writeWhole(report, text);
  else say(text);
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

const options = readOptions();
await ending(() => withWriter(options.data, () => run(options)));
