// `npm run import -- FILE …`: one office export → data/results/<month>.csv, or a list of cells to mend.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isFile, readStart } from '../src/files/disk.ts';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { MAX_BYTES } from '../src/intake/decode.ts';
import { takeIn, type Intake } from '../src/intake/intake.ts';
import { personalKind } from '../src/intake/personal.ts';
import { countChanges, publish } from '../src/intake/publish.ts';
import type { Edition } from '../src/reports/editions.ts';
import { dataPaths, loadReports, resultsFile, type Reports } from '../src/reports/load.ts';
import { monthName, parseDay, parseMonth, toDay, type Day, type Month } from '../src/text/date.ts';
import { done, failed, printIssues, say, usage } from './terminal.ts';

const USAGE = `Cách dùng: npm run import -- TỆP [--month 2026-09] [--received 2026-09-18] [--dry-run] [--json] [--data THƯ-MỤC]
                                [--replace --reason "vì sao"] [--accept-warnings]
  TỆP                bảng kết quả xã xuất ra (.csv, .txt, .xlsx)
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận đủ số liệu; không ghi thì là hôm nay
  --dry-run          chỉ kiểm tra, không ghi gì
  --replace          thay số liệu của tháng đã có; số nào đổi được ghi vào corrections.csv
  --reason           lý do thay, hiện công khai trên trang
  --accept-warnings  đã hỏi lại các số bị nhắc, vẫn nhập
  --json             in kết quả cho máy đọc
  --data             làm trên thư mục này thay cho data/`;

interface Options {
  file: string;
  month: Month | undefined;
  received: Day;
  dryRun: boolean;
  replace: boolean;
  reason: string;
  acceptWarnings: boolean;
  json: boolean;
  data: string;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        received: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        reason: { type: 'string', default: '' },
        'accept-warnings': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        data: { type: 'string', default: 'data' },
      },
    });
    const [file, ...others] = positionals;
    const month = values.month === undefined ? undefined : parseMonth(values.month);
    const received = parseDay(values.received ?? toDay(new Date()));
    if (!file || others.length > 0) return usage(USAGE);
    if (values.month !== undefined && !month)
      return usage(`--month "${values.month}" không phải tháng.\n${USAGE}`);
    if (!received) return usage(`--received "${values.received}" không phải ngày có thật.\n${USAGE}`);
    if (personalKind(values.reason))
      return usage(`--reason được đăng công khai, đừng ghi ${personalKind(values.reason)}.`);
    if (!isFile(file)) return usage(`Không có tệp "${file}". Kiểm tra lại tên và thư mục.`);
    if (!existsSync(values.data)) return usage(`Không có thư mục "${values.data}".`);
    const { replace, json, data } = values;
    const flags = { dryRun: values['dry-run'], acceptWarnings: values['accept-warnings'] };
    return { file, month, received, replace, reason: values.reason.trim(), json, data, ...flags };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What stands in the way of putting the edition in the place of a published one. */
function checkReplacing(edition: Edition, reports: Reports, { replace, reason, data }: Options): Issue[] {
  const { month } = edition;
  if (!reports.editions.some((published) => published.month === month)) return [];
  const file = resultsFile(dataPaths(data), month);
  if (!replace)
    return [
      issue(
        file,
        `Đã có số liệu ${monthName(month)}.`,
        'Nếu muốn thay bằng tệp này, thêm --replace vào lệnh.',
      ),
    ];
  const changes = countChanges(edition, reports);
  if (changes === 0 || reason !== '') return [];
  const what = `Sẽ đổi ${changes} số đã công bố của ${monthName(month)}.`;
  return [issue(file, what, 'Thêm lý do vào lệnh, ví dụ: --reason "Thôn báo cáo bổ sung".')];
}

function printUnderstanding({ understanding }: Intake): void {
  if (!understanding) return;
  const { reading, transposed, headingLine, columns, skippedColumns, rows } = understanding;
  say(
    `Đã hiểu tệp như sau: ${reading}, tiêu đề ở dòng ${headingLine}${transposed ? ', bảng xoay ngang' : ''}.`,
  );
  say(`  ${columns.length} cột chỉ tiêu`);
  for (const { heading, label } of columns) if (heading !== label) say(`    "${heading}" hiểu là "${label}"`);
  if (skippedColumns.length > 0) say(`  bỏ qua cột: ${skippedColumns.join(', ')}`);
  const words = rows.text + rows.heading;
  say(
    `  ${rows.village} dòng thôn, ${rows.total} dòng tổng, ${words} dòng chữ, ${rows.refused} dòng phải sửa`,
  );
}

function printResult(
  ok: boolean,
  edition: Edition | undefined,
  issues: readonly Issue[],
  written: string[],
  options: Options,
): void {
  printIssues(issues);
  const errors = issues.filter((one) => one.severity === 'error').length;
  if (ok && edition && options.dryRun)
    done(`Tệp dùng được cho ${monthName(edition.month)}; chạy lại không có --dry-run để ghi.`);
  else if (ok && edition) done(`Đã ghi ${written[0]} (${monthName(edition.month)}). Xem trên máy: npm start`);
  else if (errors > 0) failed(`Chưa nhập: ${errors} chỗ phải sửa, thư mục ${options.data} giữ nguyên.`);
  else failed(`Chưa nhập: ${issues.length} chỗ cần hỏi lại, thư mục ${options.data} giữ nguyên.`);
}

function run(options: Options): number {
  const { file, month, received, dryRun, reason, acceptWarnings, json, data } = options;
  const { reports, issues: dataIssues } = loadReports(data);
  const intake: Intake = reports
    ? takeIn(file, readStart(file, MAX_BYTES + 1), reports, month)
    : { issues: [] };
  const issues = [...dataIssues.filter((one) => one.severity === 'error'), ...intake.issues];
  const { edition } = intake;
  if (reports && edition) issues.push(...checkReplacing(edition, reports, options));
  const ok = edition !== undefined && !hasErrors(issues) && (issues.length === 0 || acceptWarnings);
  const publication = ok && !dryRun ? { edition, received, source: basename(file), reason } : undefined;
  const written = publication && reports ? publish(data, publication, reports) : [];
  if (json) say(JSON.stringify({ ok, month: edition?.month ?? month ?? null, written, issues }));
  else {
    printUnderstanding(intake);
    printResult(ok, edition, issues, written, options);
  }
  return ok ? 0 : 1;
}

process.exitCode = run(readOptions());
