// A form → its files, for all villages or one for each, never over any that may already hold figures.
import { join } from 'node:path';
import { isFile, writeWhole } from '../src/files/disk.ts';
import { hasErrors } from '../src/files/issue.ts';
import { formCsv, perVillage, type Form } from '../src/intake/form.ts';
import { formWorkbook } from '../src/intake/form-workbook.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { done, failed, printIssues } from '../src/terminal/terminal.ts';

interface Wanted {
  /** Where the files go. */
  folder: string;
  /** Their name without its ending. */
  stem: string;
  /** "Mẫu báo cáo tháng 11/2026" */
  name: string;
  /** A workbook for each village instead of one for all. */
  each: boolean;
  form: (reports: Reports) => Form;
}

/** Writes the form as .xlsx and .csv, or one .xlsx a village; returns the command's exit code. */
export async function writeForm({ folder, stem, name, each, form }: Wanted): Promise<number> {
  const { reports, issues } = loadReports(DATA_FOLDER);
  if (!reports || hasErrors(issues)) {
    printIssues(issues);
    failed('Chưa tạo mẫu: sửa những chỗ trên trước.');
    return 1;
  }
  const wanted = form(reports);
  if (wanted.columns.length === 0) {
    failed('Chưa tạo mẫu: không có câu hỏi nào. Chép data/survey.csv từ bản gốc của kho mã.');
    return 1;
  }
  const files = each ? filesOfVillages(wanted) : filesOfAll(wanted);
  const paths = files.map(({ ending }) => join(folder, `${stem}${ending}`));
  const there = paths.find(isFile);
  if (there) {
    failed(`Đã có tệp ${there}; xóa hoặc chuyển đi rồi chạy lại, để không mất số đã ghi.`);
    return 1;
  }
  for (const [index, { content }] of files.entries()) writeWhole(paths[index]!, await content(reports));
  const [first = '', second = ''] = paths;
  if (each) done(`${name}: ${paths.length} tệp Excel, mỗi thôn một tệp, từ ${first}.`);
  else done(`${name}: ${first} (Excel) và ${second}.`);
  return 0;
}

interface File {
  /** What follows the stem in its name. */
  ending: string;
  content: (reports: Reports) => string | Promise<Uint8Array>;
}

const filesOfAll = (form: Form): File[] => [
  { ending: '.xlsx', content: (reports) => formWorkbook(reports, form) },
  { ending: '.csv', content: (reports) => formCsv(reports, form) },
];

const filesOfVillages = (form: Form): File[] =>
  perVillage(form).map((one) => ({
    ending: `-${one.villages[0]?.id}.xlsx`,
    content: (reports) => formWorkbook(reports, one),
  }));
