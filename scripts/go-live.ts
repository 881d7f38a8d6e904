// `npm run go-live -- FILE …`: the commune's first real report takes the place of every made-up figure.
import { isFile } from '../src/files/disk.ts';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { withWriter } from '../src/files/transaction.ts';
import { checkVillages, goLive, withoutSamples } from '../src/intake/go-live.ts';
import { replaces } from '../src/intake/merge/cells.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { findSamples, samplesFile } from '../src/reports/samples.ts';
import { parseArgs } from './command-line.ts';
import { ending } from '../src/terminal/ending.ts';
import { readSubmission, reportsFor, takeFiles, type Asked, type Found } from './import-take.ts';
import { readFiles, readFolder, readKept, readMonth, readReceived } from './options.ts';
import { done, failed, printIssues, say, usage } from '../src/terminal/terminal.ts';

const USAGE = `Cách dùng: npm run go-live -- TỆP… [--month 2026-11] [--received 2026-11-18] [--keep TỆP] [--dry-run] [--accept-warnings] [--data THƯ-MỤC]
  Dùng một lần, khi xã có bảng kết quả thật đầu tiên: bỏ mọi số minh hoạ, nhập bảng này, đổi sample: true thành false.
  TỆP                bảng kết quả một tháng của xã (.xlsx, .xlsm, .ods, .csv, .txt); nhiều tệp của tháng ấy thì ghép từng ô
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận các tệp này; không ghi thì là hôm nay; dòng nào ghi ngày riêng thì lấy ngày ấy
  --keep             hai tệp ghi hai số cho một ô thì lấy số của tệp này
  --dry-run          chỉ kiểm tra, không ghi gì
  --accept-warnings  đã hỏi lại những chỗ được nhắc
  --data             làm trên thư mục này thay cho data/`;

interface Options extends Asked {
  files: readonly string[];
  dryRun: boolean;
  acceptWarnings: boolean;
}

function readOptions(): Options {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        received: { type: 'string' },
        keep: { type: 'string' },
        'dry-run': flag,
        'accept-warnings': flag,
        data: { type: 'string', default: 'data' },
      },
    });
    const files = readFiles(positionals, USAGE);
    return {
      files,
      keep: readKept(values.keep, files),
      source: 'file',
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

function run(options: Options): number {
  const { files, acceptWarnings, data } = options;
  const { reports, issues: broken } = loadReports(data);
  if (!reports)
    return refuse(
      broken.filter(({ severity }) => severity === 'error'),
      data,
    );
  const unready = whyNotReady(data, reports);
  if (unready) return refuse([unready], data);
  const { files: samples } = findSamples(data);
  const real = reportsFor(withoutSamples(data, samples, reports), options.received);
  const submissions = files.map((file) => readSubmission(file, real, options));
  const survey = submissions.find(({ kind }) => kind === 'survey');
  if (survey) {
    const fix = 'Dùng bảng kết quả một tháng trước; khảo sát nhập sau bằng npm run import -- TỆP.';
    return refuse([issue(survey.file, 'Đây là bảng khảo sát của một quý.', fix)], data);
  }
  const { found, choices, issues: read } = takeFiles(submissions, options, real);
  const issues = [...read, ...choices, ...changes(found), ...checkVillages(data, samples, reports)];
  const asked = issues.some(({ severity }) => severity === 'warning') && !acceptWarnings;
  if (!found || hasErrors(issues) || choices.length > 0 || asked) return refuse(issues, data);
  printIssues(issues);
  if (options.dryRun) {
    done(`Tệp dùng được cho ${found.name}; chạy lại không có --dry-run để bỏ số minh hoạ và dùng số thật.`);
    return 0;
  }
  goLive(data, samples, { ...found.publication, reason: '' }, real);
  say('  Đã bỏ mọi số minh hoạ: kết quả các tháng, khảo sát, số người của tổ.');
  say(`  Ghi số người của từng tổ vào ${data}/teams.csv. Khảo sát thật thì nhập bằng npm run import.`);
  done(`Trang dùng số thật từ ${found.name}. Xem trên máy: npm start. Kiểm thử trước khi đăng: npm test`);
  return 0;
}

function whyNotReady(data: string, { commune }: Reports): Issue | undefined {
  if (!commune.sample)
    return issue(`${data}/commune.yaml`, 'Trang đã dùng số thật.', 'Nhập tháng mới: npm run import -- TỆP.');
  if (isFile(samplesFile(data))) return undefined;
  const fix =
    'Lấy lại tệp này từ kho. Mọi số đã là số thật thì chỉ cần đổi sample: true thành sample: false.';
  return issue(samplesFile(data), 'Không có tệp này: không biết số nào là minh hoạ.', fix);
}

/** The commune has put the month in itself, and the files have other figures: a correction, which wants its reason. */
function changes(found: Found | undefined): Issue[] {
  const changed = found?.brought.filter(replaces).length ?? 0;
  if (!found || changed === 0) return [];
  const what = `Xã đã tự nhập ${found.name} từ trước, và ${changed} số trong bảng này khác các số ấy.`;
  const fix =
    'Số mới đúng thì nhập trước bằng npm run import -- TỆP --replace --reason "vì sao", rồi chạy lại lệnh này.';
  return [issue(found.target.file, what, fix)];
}

const options = readOptions();
await ending(() => withWriter(options.data, () => run(options)));
