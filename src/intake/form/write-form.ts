// A form → its files, for all villages or one for each, never over any that may already hold figures.
import { join } from 'node:path';
import { isFile, writeWhole } from '../../files/disk.ts';
import { hasErrors } from '../../files/issue.ts';
import { refusal, type Outcome } from '../../files/outcome.ts';
import { formCsv, perVillage, type Form } from './form.ts';
import { formWorkbook } from './form-workbook.ts';
import { loadReports, type Reports } from '../../reports/load.ts';
import { DATA_FOLDER } from '../../reports/paths.ts';

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

/** Writes the form as .xlsx and .csv, or one .xlsx a village. */
export async function writeForm({ folder, stem, name, each, form }: Wanted): Promise<Outcome> {
  const { reports, issues } = loadReports(DATA_FOLDER);
  if (!reports || hasErrors(issues)) return refusal(issues, 'Chưa tạo mẫu: sửa những chỗ trên trước.');
  const wanted = form(reports);
  if (wanted.columns.length === 0)
    return refusal([], 'Chưa tạo mẫu: không có câu hỏi nào. Chép data/survey.csv từ bản gốc của kho mã.');
  const files = each ? filesOfVillages(wanted) : filesOfAll(wanted);
  const paths = files.map(({ ending }) => join(folder, `${stem}${ending}`));
  const there = paths.find(isFile);
  if (there)
    return refusal([], `Đã có tệp ${there}; xóa hoặc chuyển đi rồi chạy lại, để không mất số đã ghi.`);
  for (const [index, { content }] of files.entries()) writeWhole(paths[index]!, await content(reports));
  const [first = '', second = ''] = paths;
  const last = each
    ? `${name}: ${paths.length} tệp Excel, mỗi thôn một tệp, từ ${first}.`
    : `${name}: ${first} (Excel) và ${second}.`;
  return { ok: true, said: [], last };
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
