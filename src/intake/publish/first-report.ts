// Files of offices → the commune's first real report in the place of every made-up figure, or why not.
import { isFile } from '../../files/disk.ts';
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { refusal, type Outcome } from '../../files/outcome.ts';
import { loadReports, type Reports } from '../../reports/load.ts';
import { targetsIn } from '../../reports/paths.ts';
import { findSamples, samplesFile } from '../../reports/samples.ts';
import { checkVillages, goLive, withoutSamples } from './go-live.ts';
import { replaces } from '../merge/cells.ts';
import { readSubmission } from '../read-submission.ts';
import { reportsFor, takeFiles, type Asked, type Found } from '../take.ts';

export interface FirstReport extends Omit<Asked, 'target'> {
  data: string;
  files: readonly string[];
  dryRun: boolean;
  acceptWarnings: boolean;
}

function refuse(issues: readonly Issue[], data: string): Outcome {
  const count = (kind: Issue['severity']) => issues.filter(({ severity }) => severity === kind).length;
  const errors = count('error');
  const what = errors > 0 ? `${errors} chỗ phải sửa` : `${count('warning')} chỗ cần hỏi lại`;
  return refusal(issues, `Chưa đổi gì: ${what}, thư mục ${data} giữ nguyên.`);
}

export function takeFirstReport(wish: FirstReport): Outcome {
  const { files, acceptWarnings, data } = wish;
  const { reports, issues: broken } = loadReports(data);
  if (!reports) {
    const errors = broken.filter(({ severity }) => severity === 'error');
    return refuse(errors, data);
  }
  const unready = whyNotReady(data, reports);
  if (unready) return refuse([unready], data);
  const { files: samples } = findSamples(data);
  const real = reportsFor(withoutSamples(data, samples, reports), wish.received);
  const submissions = files.map((file) => readSubmission(file, real, wish));
  const survey = submissions.find(({ kind }) => kind === 'survey');
  if (survey) {
    const fix = 'Dùng bảng kết quả một tháng trước; khảo sát nhập sau bằng npm run import -- TỆP.';
    return refuse([issue(survey.file, 'Đây là bảng khảo sát của một quý.', fix)], data);
  }
  const { found, choices, issues: read } = takeFiles(submissions, { ...wish, target: targetsIn(data) }, real);
  const issues = [...read, ...choices, ...changes(found), ...checkVillages(data, samples, reports)];
  const asked = issues.some(({ severity }) => severity === 'warning') && !acceptWarnings;
  if (!found || hasErrors(issues) || choices.length > 0 || asked) return refuse(issues, data);
  if (wish.dryRun) {
    const last = `Tệp dùng được cho ${found.name}; chạy lại không có --dry-run để bỏ số minh hoạ và dùng số thật.`;
    return { ok: true, said: [issues], last };
  }
  goLive(data, samples, { ...found.publication, reason: '' }, real);
  const said = [
    issues,
    '  Đã bỏ mọi số minh hoạ: kết quả các tháng, khảo sát, số người của tổ.',
    `  Ghi số người của từng tổ vào ${data}/teams.csv. Khảo sát thật thì nhập bằng npm run import.`,
  ];
  const last = `Trang dùng số thật từ ${found.name}. Xem trên máy: npm start. Kiểm thử trước khi đăng: npm test`;
  return { ok: true, said, last };
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
