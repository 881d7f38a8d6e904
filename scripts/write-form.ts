// A form → its two files beside each other, never over one that may already hold figures.
import { join } from 'node:path';
import { isFile, writeWhole } from '../src/files/disk.ts';
import { hasErrors } from '../src/files/issue.ts';
import { formCsv, formWorkbook, type Form } from '../src/intake/form.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { done, failed, printIssues } from './terminal.ts';

interface Wanted {
  /** Where the files go. */
  folder: string;
  /** Their name without its ending. */
  stem: string;
  /** "Mẫu báo cáo tháng 11/2026" */
  name: string;
  form: (reports: Reports) => Form;
}

/** Writes the form as .xlsx and .csv; returns the command's exit code. */
export async function writeForm({ folder, stem, name, form }: Wanted): Promise<number> {
  const { reports, issues } = loadReports(DATA_FOLDER);
  const [workbook = '', csv = ''] = ['xlsx', 'csv'].map((type) => join(folder, `${stem}.${type}`));
  const there = [workbook, csv].find(isFile);
  if (!reports || hasErrors(issues)) {
    printIssues(issues);
    failed('Chưa tạo mẫu: sửa những chỗ trên trước.');
    return 1;
  }
  if (there) {
    failed(`Đã có tệp ${there}; xóa hoặc chuyển đi rồi chạy lại, để không mất số đã ghi.`);
    return 1;
  }
  const wanted = form(reports);
  if (wanted.columns.length === 0) {
    failed('Chưa tạo mẫu: không có câu hỏi nào. Chép data/survey.csv từ bản gốc của kho mã.');
    return 1;
  }
  writeWhole(workbook, await formWorkbook(reports, wanted));
  writeWhole(csv, formCsv(reports, wanted));
  done(`${name}: ${workbook} (Excel) và ${csv}.`);
  return 0;
}
