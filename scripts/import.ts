// `npm run import -- FILE …`: one office export → data/results/<month>.csv or data/surveys/<quarter>.csv, or a list of cells to mend.
import { parseArgs } from 'node:util';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { withWriter } from '../src/files/transaction.ts';
import type { Understanding } from '../src/intake/understand.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { shownFile } from '../src/text/shown-file.ts';
import { takeFile, type Asked, type Taken } from './import-take.ts';
import { ending } from './ending.ts';
import { done, failed, printIssues, say, usage } from './terminal.ts';
import { readFile, readFolder, readMonth, readQuarter, readReason, readReceived } from './options.ts';

const USAGE = `Cách dùng: npm run import -- TỆP [--month 2026-09] [--received 2026-09-18] [--dry-run] [--json] [--data THƯ-MỤC]
                                [--replace --reason "vì sao"] [--accept-warnings]
  TỆP                bảng kết quả xã xuất ra, hoặc bảng khảo sát của quý (.xlsx, .xlsm, .ods, .csv, .txt)
  --month            tháng của số liệu, khi tiêu đề trong tệp không ghi
  --quarter          quý của bảng khảo sát (2026-q4), khi tiêu đề trong tệp không ghi
  --received         ngày xã nhận đủ số liệu; không ghi thì là hôm nay
  --dry-run          chỉ kiểm tra, không ghi gì
  --replace          thay số liệu của tháng đã có; số nào đổi được ghi vào corrections.csv
  --reason           lý do thay, hiện công khai trên trang
  --accept-warnings  đã hỏi lại các số bị nhắc, vẫn nhập
  --json             in kết quả cho máy đọc
  --data             làm trên thư mục này thay cho data/`;

interface Options extends Asked {
  dryRun: boolean;
  replace: boolean;
  reason: string;
  acceptWarnings: boolean;
  json: boolean;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        quarter: { type: 'string' },
        received: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        reason: { type: 'string' },
        'accept-warnings': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        data: { type: 'string', default: 'data' },
      },
    });
    const { replace, json, 'dry-run': dryRun, 'accept-warnings': acceptWarnings } = values;
    return {
      file: readFile(positionals, USAGE),
      month: readMonth(values.month, USAGE),
      quarter: readQuarter(values.quarter, USAGE),
      received: readReceived(values.received, USAGE),
      reason: readReason(values.reason),
      data: readFolder(values.data),
      ...{ replace, json, dryRun, acceptWarnings },
    };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What stands in the way of taking the place of published figures. */
function checkReplacing({ found }: Taken, { replace, reason }: Options): Issue[] {
  if (!found?.target.taken) return [];
  const { name, target } = found;
  const { file, changes } = target;
  if (!replace) {
    const fix = 'Nếu muốn thay bằng tệp này, thêm --replace vào lệnh.';
    return [issue(file, `Đã có số liệu ${name}.`, fix)];
  }
  if (changes === 0 || reason !== '') return [];
  const what = `Sẽ đổi ${changes} số đã công bố của ${name}.`;
  return [issue(file, what, 'Thêm lý do vào lệnh, ví dụ: --reason "Thôn báo cáo bổ sung".')];
}

/** A month given for a survey, or a quarter for a monthly report: the person thinks of another file. */
function checkKind({ kind }: Taken, { file, month, quarter }: Options): Issue[] {
  if (kind === 'survey' && month)
    return [issue(file, 'Đây là bảng khảo sát của một quý.', 'Bỏ --month; cần thì ghi --quarter 2026-q4.')];
  if (kind === 'month' && quarter)
    return [
      issue(file, 'Không thấy các cột của bảng khảo sát.', 'Bỏ --quarter, hoặc dùng mẫu npm run new-survey.'),
    ];
  return [];
}

function printUnderstanding(understanding: Understanding | undefined): void {
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
  name: string | undefined,
  issues: readonly Issue[],
  written: string[],
  options: Options,
): void {
  printIssues(issues);
  const count = (severity: Issue['severity']) => issues.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (ok && options.dryRun) done(`Tệp dùng được cho ${name}; chạy lại không có --dry-run để ghi.`);
  else if (ok) done(`Đã ghi ${written[0]} (${name}). Xem trên máy: npm start`);
  else if (errors > 0) failed(`Chưa nhập: ${errors} chỗ phải sửa, thư mục ${options.data} giữ nguyên.`);
  else failed(`Chưa nhập: ${warnings} chỗ cần hỏi lại, thư mục ${options.data} giữ nguyên.`);
}

/** What a program is told the file was of. */
function idOf({ kind, found }: Taken, { month, quarter }: Options) {
  if (kind === 'survey') return { month: null, survey: found?.period ?? quarter ?? null };
  return { month: found?.period ?? month ?? null };
}

function take(options: Options, reports: Reports): Taken {
  const taken = takeFile(options, reports);
  const issues = [...checkKind(taken, options), ...taken.issues, ...checkReplacing(taken, options)];
  return { ...taken, issues };
}

function run(options: Options): number {
  const { reports, issues: dataIssues } = loadReports(options.data);
  const taken = reports && take(options, reports);
  const issues = [...dataIssues.filter((one) => one.severity === 'error'), ...(taken?.issues ?? [])];
  const found = taken?.found;
  const asked = issues.some(({ severity }) => severity === 'warning') && !options.acceptWarnings;
  const ok = found !== undefined && !hasErrors(issues) && !asked;
  const written = ok && !options.dryRun ? found.publish(options.reason) : [];
  if (options.json) {
    const id = taken ? idOf(taken, options) : { month: options.month ?? null };
    say(
      JSON.stringify({
        ok,
        ...id,
        written,
        issues: issues.map((one) => ({ ...one, file: shownFile(one.file) })),
      }),
    );
  } else {
    printUnderstanding(taken?.understanding);
    printResult(ok, found?.name, issues, written, options);
  }
  return ok ? 0 : 1;
}

const options = readOptions();
await ending(() => (options.dryRun ? run(options) : withWriter(options.data, () => run(options))));
