// `npm run go-live -- FILE`: the commune's first real report takes the place of every made-up figure.
import { isFile, readStart } from '../src/files/disk.ts';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { findOutOfTime } from '../src/intake/calendar.ts';
import { MAX_BYTES } from '../src/intake/decode.ts';
import { withWriter } from '../src/files/transaction.ts';
import { checkVillages, goLive, withoutSamples } from '../src/intake/go-live.ts';
import { takeIn } from '../src/intake/intake.ts';
import { findSurvey } from '../src/intake/survey.ts';
import { loadReports } from '../src/reports/load.ts';
import { findSamples, samplesFile } from '../src/reports/samples.ts';
import { kindOfSource } from '../src/reports/source.ts';
import { monthName, type Day, type Month } from '../src/text/date.ts';
import { parseArgs } from './command-line.ts';
import { ending } from './ending.ts';
import { done, failed, printIssues, say, usage } from './terminal.ts';
import { readFile, readFolder, readMonth, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run go-live -- TỆP [--month 2026-11] [--received 2026-11-18] [--dry-run] [--accept-warnings] [--data THƯ-MỤC]
  Dùng một lần, khi xã có bảng kết quả thật đầu tiên: bỏ mọi số minh hoạ, nhập bảng này, đổi sample: true thành false.
  TỆP                bảng kết quả một tháng của xã (.csv, .txt, .xlsx)
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận đủ số liệu; không ghi thì là hôm nay
  --dry-run          chỉ kiểm tra, không ghi gì
  --accept-warnings  đã hỏi lại những chỗ được nhắc
  --data             làm trên thư mục này thay cho data/`;

interface Options {
  file: string;
  month: Month | undefined;
  received: Day;
  dryRun: boolean;
  acceptWarnings: boolean;
  data: string;
}

function readOptions(): Options {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        received: { type: 'string' },
        'dry-run': flag,
        'accept-warnings': flag,
        data: { type: 'string', default: 'data' },
      },
    });
    return {
      file: readFile(positionals, USAGE),
      month: readMonth(values.month, USAGE),
      received: readReceived(values.received, USAGE),
      data: readFolder(values.data),
      dryRun: values['dry-run'],
      acceptWarnings: values['accept-warnings'],
    };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

function refuse(issues: readonly Issue[], data: string): number {
  printIssues(issues);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const what =
    errors > 0
      ? `${errors} chỗ phải sửa`
      : `${issues.filter(({ severity }) => severity === 'warning').length} chỗ cần hỏi lại`;
  failed(`Chưa đổi gì: ${what}, thư mục ${data} giữ nguyên.`);
  return 1;
}

function run({ file, month, received, dryRun, acceptWarnings, data }: Options): number {
  const { reports, issues: broken } = loadReports(data);
  if (!reports)
    return refuse(
      broken.filter(({ severity }) => severity === 'error'),
      data,
    );
  if (!reports.commune.sample)
    return refuse(
      [issue(`${data}/commune.yaml`, 'Trang đã dùng số thật.', 'Nhập tháng mới: npm run import -- TỆP.')],
      data,
    );
  if (!isFile(samplesFile(data))) {
    const fix =
      'Lấy lại tệp này từ kho. Mọi số đã là số thật thì chỉ cần đổi sample: true thành sample: false.';
    return refuse([issue(samplesFile(data), 'Không có tệp này: không biết số nào là minh hoạ.', fix)], data);
  }
  const { files: samples } = findSamples(data);
  const real = withoutSamples(data, samples, reports);
  const bytes = readStart(file, MAX_BYTES + 1);
  if (findSurvey(file, bytes, real)) {
    const fix = 'Dùng bảng kết quả một tháng trước; khảo sát nhập sau bằng npm run import -- TỆP.';
    return refuse([issue(file, 'Đây là bảng khảo sát của một quý.', fix)], data);
  }
  const { edition, issues: found } = takeIn(file, bytes, real, month);
  const early = edition ? findOutOfTime(file, edition.period, received, real) : [];
  const issues = [...found, ...early, ...checkVillages(data, samples, reports)];
  if (
    !edition ||
    hasErrors(issues) ||
    (issues.some(({ severity }) => severity === 'warning') && !acceptWarnings)
  )
    return refuse(issues, data);
  printIssues(issues);
  const name = monthName(edition.period);
  if (dryRun) {
    done(`Tệp dùng được cho ${name}; chạy lại không có --dry-run để bỏ số minh hoạ và dùng số thật.`);
    return 0;
  }
  goLive(data, samples, { dataset: edition, received, source: kindOfSource(file), reason: '' }, real);
  say('  Đã bỏ mọi số minh hoạ: kết quả các tháng, khảo sát, số người của tổ.');
  say(`  Ghi số người của từng tổ vào ${data}/teams.csv. Khảo sát thật thì nhập bằng npm run import.`);
  done(`Trang dùng số thật từ ${name}. Xem trên máy: npm start. Kiểm thử trước khi đăng: npm test`);
  return 0;
}

const options = readOptions();
await ending(() => withWriter(options.data, () => run(options)));
