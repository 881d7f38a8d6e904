// `npm run import -- FILE …`: one office export → data/results/<month>.csv, or a list of cells to mend.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isFile, readBytes } from '../src/files/disk.ts';
import { hasErrors, issue, type Issue } from '../src/files/issue.ts';
import { takeIn, type Intake } from '../src/intake/intake.ts';
import { publish } from '../src/intake/publish.ts';
import { dataPaths, loadReports, resultsFile, type Reports } from '../src/reports/load.ts';
import { monthName, parseDay, parseMonth, toDay, type Day, type Month } from '../src/text/date.ts';
import { done, failed, printIssues, say, usage } from './terminal.ts';

const USAGE = `Cách dùng: npm run import -- TỆP [--month 2026-09] [--received 2026-09-18] [--dry-run] [--replace] [--json] [--data THƯ-MỤC]
  TỆP         bảng kết quả xã xuất ra (.csv, .txt)
  --month     tháng của số liệu, khi tiêu đề trong tệp không ghi
  --received  ngày xã nhận đủ số liệu; không ghi thì là hôm nay
  --dry-run   chỉ kiểm tra, không ghi gì
  --replace   thay số liệu của tháng đã có
  --json      in kết quả cho máy đọc
  --data      làm trên thư mục này thay cho data/`;

interface Options {
  file: string;
  month: Month | undefined;
  received: Day;
  dryRun: boolean;
  replace: boolean;
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
    if (!isFile(file)) return usage(`Không có tệp "${file}".\n${USAGE}`);
    if (!existsSync(values.data)) return usage(`Không có thư mục "${values.data}".\n${USAGE}`);
    const { replace, json, data } = values;
    return { file, month, received, replace, json, data, dryRun: values['dry-run'] };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

function alreadyPublished({ month }: { month: Month }, reports: Reports, options: Options): Issue[] {
  if (options.replace || !reports.editions.some((edition) => edition.month === month)) return [];
  const file = resultsFile(dataPaths(options.data), month);
  const fix = 'Nếu muốn thay bằng tệp này, thêm --replace vào lệnh.';
  return [issue(file, `Đã có số liệu ${monthName(month)}.`, fix)];
}

function printUnderstanding({ understanding }: Intake): void {
  if (!understanding) return;
  const { encoding, delimiter, transposed, headingLine, columns, skippedColumns, rows } = understanding;
  const sign = delimiter === '\t' ? 'tab' : delimiter;
  say(
    `Đã hiểu tệp như sau: chữ ${encoding}, phân cách "${sign}", tiêu đề ở dòng ${headingLine}${transposed ? ', bảng xoay ngang' : ''}.`,
  );
  say(`  ${columns.length} cột chỉ tiêu`);
  for (const { heading, label } of columns) if (heading !== label) say(`    "${heading}" hiểu là "${label}"`);
  if (skippedColumns.length > 0) say(`  bỏ qua cột: ${skippedColumns.join(', ')}`);
  say(
    `  ${rows.village} dòng thôn, ${rows.total} dòng tổng, ${rows.text + rows.heading} dòng chữ, ${rows.refused} dòng phải sửa`,
  );
}

function run(options: Options): number {
  const { file, month, received, dryRun, json, data } = options;
  const { reports, issues: dataIssues } = loadReports(data);
  const intake: Intake = reports ? takeIn(file, readBytes(file), reports, month) : { issues: [] };
  const issues = [...dataIssues.filter((one) => one.severity === 'error'), ...intake.issues];
  const { edition } = intake;
  if (reports && edition) issues.push(...alreadyPublished(edition, reports, options));
  const ok = !hasErrors(issues);
  const written =
    ok && reports && edition && !dryRun ? publish(data, edition, reports, received, basename(file)) : [];

  if (json) {
    say(JSON.stringify({ ok, month: edition?.month ?? month ?? null, written, issues }));
    return ok ? 0 : 1;
  }
  printUnderstanding(intake);
  printIssues(issues);
  if (!ok || !edition) failed(`Chưa nhập: ${issues.length} chỗ phải sửa, thư mục ${data} giữ nguyên.`);
  else if (dryRun) done(`Tệp dùng được cho ${monthName(edition.month)}; chạy lại không có --dry-run để ghi.`);
  else done(`Đã ghi ${written[0]} (${monthName(edition.month)}). Xem trên máy: npm start`);
  return ok ? 0 : 1;
}

process.exitCode = run(readOptions());
