// `npm run new-month -- 2026-11`: the empty form of a month, to send to the villages.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFile, writeWhole } from '../src/files/disk.ts';
import { hasErrors } from '../src/files/issue.ts';
import { formCsv, formWorkbook } from '../src/intake/form.ts';
import { loadReports } from '../src/reports/load.ts';
import { monthName, parseMonth, type Month } from '../src/text/date.ts';
import { done, failed, printIssues, usage } from './terminal.ts';

const USAGE = 'Cách dùng: npm run new-month -- 2026-11 [--out THƯ-MỤC]';

function readOptions(): { month: Month; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: '.' } },
    });
    const month = parseMonth(positionals[0] ?? '');
    if (!month || positionals.length > 1) return usage(USAGE);
    return { month, out: values.out };
  } catch {
    return usage(USAGE);
  }
}

async function run({ month, out }: { month: Month; out: string }): Promise<number> {
  const { reports, issues } = loadReports('data');
  const names = ['xlsx', 'csv'].map((type) => join(out, `mau-bao-cao-${month}.${type}`));
  const [workbook = '', csv = ''] = names;
  const there = names.find(isFile);
  if (!reports || hasErrors(issues)) {
    printIssues(issues);
    failed('Chưa tạo mẫu: sửa những chỗ trên trước.');
    return 1;
  }
  if (there) {
    failed(`Đã có tệp ${there}; xóa hoặc chuyển đi rồi chạy lại, để không mất số đã ghi.`);
    return 1;
  }
  writeWhole(workbook, await formWorkbook(reports, month));
  writeWhole(csv, formCsv(reports, month));
  done(`Mẫu báo cáo ${monthName(month)}: ${workbook} (Excel) và ${csv}.`);
  return 0;
}

process.exitCode = await run(readOptions());
