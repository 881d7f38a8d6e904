// `npm run import -- FILE …`: what offices sent of one month or one quarter, merged with what is published, or a list of cells to mend.
import { basename } from 'node:path';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { withWriter } from '../src/files/transaction.ts';
import type { Submission } from '../src/intake/submission.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { parseArgs } from './command-line.ts';
import { changeIssues } from './import-changes.ts';
import { readSubmission, reportsFor, takeFiles, type Asked, type Found, type Taken } from './import-take.ts';
import { shownFile } from '../src/text/shown-file.ts';
import { ending } from '../src/terminal/ending.ts';
import { done, failed, printIssues, say, usage } from '../src/terminal/terminal.ts';
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

interface Options extends Asked {
  files: readonly string[];
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
        keep: { type: 'string' },
        clear: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        reason: { type: 'string' },
        'accept-warnings': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        data: { type: 'string', default: 'data' },
      },
    });
    const { replace, json, 'dry-run': dryRun, 'accept-warnings': acceptWarnings } = values;
    const files = readFiles(positionals, USAGE);
    return {
      files,
      keep: readKept(values.keep, files),
      withdraw: values.clear,
      source: 'file',
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

/** A month given for a survey, or a quarter for a monthly report: the person thinks of another file. */
function checkKind({ kind, file }: Submission, { month, quarter }: Options): Issue[] {
  if (kind === 'survey' && month)
    return [issue(file, 'Đây là bảng khảo sát của một quý.', 'Bỏ --month; cần thì ghi --quarter 2026-q4.')];
  if (kind === 'month' && quarter)
    return [
      issue(file, 'Không thấy các cột của bảng khảo sát.', 'Bỏ --quarter, hoặc dùng mẫu npm run new-survey.'),
    ];
  return [];
}

function printUnderstanding({ understanding, file }: Submission, isAlone: boolean): void {
  if (!understanding) return;
  const { reading, transposed, headingLine, columns, skippedColumns, rows } = understanding;
  say(
    `Đã hiểu tệp ${isAlone ? '' : `${shownFile(basename(file))} `}như sau: ${reading}, tiêu đề ở dòng ${headingLine}${transposed ? ', bảng xoay ngang' : ''}.`,
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
  found: Found | undefined,
  issues: readonly Issue[],
  { ok, pending, written }: { ok: boolean; pending: readonly string[]; written: readonly string[] },
  options: Options,
): void {
  printIssues(issues);
  const count = (severity: Issue['severity']) => issues.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const name = found?.name ?? '';
  if (ok && pending.length === 0)
    done(`Không có gì mới: ${name} đã có đúng các số này. Không ghi gì, ngày nhận giữ nguyên.`);
  else if (ok && options.dryRun) done(`Tệp dùng được cho ${name}; chạy lại không có --dry-run để ghi.`);
  else if (ok) done(`Đã ghi ${written[0]} (${name}). Xem trên máy: npm start`);
  else if (errors > 0) failed(`Chưa nhập: ${errors} chỗ phải sửa, thư mục ${options.data} giữ nguyên.`);
  else failed(`Chưa nhập: ${warnings} chỗ cần hỏi lại, thư mục ${options.data} giữ nguyên.`);
}

/** What a program is told the file was of. */
function idOf({ kind, found }: Taken, { month, quarter }: Options) {
  if (kind === 'survey') return { month: null, survey: found?.period ?? quarter ?? null };
  return { month: found?.period ?? month ?? null };
}

interface Read extends Taken {
  submissions: readonly Submission[];
}

function take(options: Options, all: Reports): Read {
  const reports = reportsFor(all, options.received);
  const submissions = options.files.map((file) => readSubmission(file, reports, options));
  const taken = takeFiles(submissions, options, reports);
  const { choices, issues } = changeIssues(taken.found, options);
  return {
    ...{ ...taken, submissions },
    choices: [...taken.choices, ...choices],
    issues: [...submissions.flatMap((one) => checkKind(one, options)), ...taken.issues, ...issues],
  };
}

function run(options: Options): number {
  const { reports, issues: dataIssues } = loadReports(options.data);
  const read = reports && take(options, reports);
  const errors = dataIssues.filter((one) => one.severity === 'error');
  const issues = [...errors, ...(read?.issues ?? []), ...(read?.choices ?? [])];
  const found = read?.found;
  const asked = issues.some(({ severity }) => severity === 'warning') && !options.acceptWarnings;
  const ok = found !== undefined && !hasErrors(issues) && !asked && read?.choices.length === 0;
  const pending = ok ? found.pending(options.reason) : [];
  const written = ok && !options.dryRun ? found.publish(options.reason) : [];
  if (options.json) {
    const id = read ? idOf(read, options) : { month: options.month ?? null };
    const shown = issues.map((one) => ({ ...one, file: shownFile(one.file) }));
    say(JSON.stringify({ ok, ...id, written, issues: shown }));
  } else {
    for (const one of read?.submissions ?? []) printUnderstanding(one, options.files.length === 1);
    printResult(found, issues, { ok, pending, written }, options);
  }
  return ok ? 0 : 1;
}

const options = readOptions();
await ending(() => (options.dryRun ? run(options) : withWriter(options.data, () => run(options))));
