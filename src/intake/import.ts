// Files of offices → one month or one quarter merged with what is published, or a list of cells to correct; and what is said of it.
import { hasErrors, issue, issueRecord, type Issue } from '../files/issue.ts';
import type { Outcome } from '../files/outcome.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { targetsIn } from '../reports/paths.ts';
import { shownFile } from '../text/shown-file.ts';
import { changeIssues } from './publish/changes.ts';
import { pendingPaths, publish } from './publish/publish.ts';
import { readSubmission } from './read-submission.ts';
import type { Submission } from './submission.ts';
import { reportsFor, takeFiles, type Asked, type Found, type Taken } from './take.ts';
import { understood } from './understood.ts';

export interface Import extends Omit<Asked, 'target'> {
  data: string;
  files: readonly string[];
  dryRun: boolean;
  replace: boolean;
  reason: string;
  acceptWarnings: boolean;
}

export interface Imported {
  /** What a program is told. */
  record: object;
  outcome: Outcome;
}

/** A month given for a survey, or a quarter for a monthly report: the person thinks of another file. */
function checkKind({ kind, file }: Submission, { month, quarter }: Import): Issue[] {
  if (kind === 'survey' && month)
    return [issue(file, 'Đây là bảng khảo sát của một quý.', 'Bỏ --month; cần thì ghi --quarter 2026-q4.')];
  if (kind === 'month' && quarter)
    return [
      issue(file, 'Không thấy các cột của bảng khảo sát.', 'Bỏ --quarter, hoặc dùng mẫu npm run new-survey.'),
    ];
  return [];
}

interface Result {
  ok: boolean;
  /** Files that would change, and those that did. */
  pending: readonly string[];
  written: readonly string[];
}

function lastWord(
  found: Found | undefined,
  issues: readonly Issue[],
  { ok, pending, written }: Result,
  { dryRun, data }: Import,
): string {
  const count = (kind: Issue['severity']) => issues.filter(({ severity }) => severity === kind).length;
  const errors = count('error');
  const name = found?.name ?? '';
  if (ok && pending.length === 0)
    return `Không có gì mới: ${name} đã có đúng các số này. Không ghi gì, ngày nhận giữ nguyên.`;
  if (ok && dryRun) return `Tệp dùng được cho ${name}; chạy lại không có --dry-run để ghi.`;
  if (ok) return `Đã ghi ${written[0]} (${name}). Xem trên máy: npm start`;
  const what = errors > 0 ? `${errors} chỗ phải sửa` : `${count('warning')} chỗ cần hỏi lại`;
  return `Chưa nhập: ${what}, thư mục ${data} giữ nguyên.`;
}

/** What a program is told the file was of. */
function idOf({ kind, found }: Taken, { month, quarter }: Import) {
  if (kind === 'survey') return { month: null, survey: found?.period ?? quarter ?? null };
  return { month: found?.period ?? month ?? null };
}

interface Read extends Taken {
  /** What the files were compared with. */
  reports: Reports;
  submissions: readonly Submission[];
}

function take(wish: Import, all: Reports): Read {
  const reports = reportsFor(all, wish.received);
  const submissions = wish.files.map((file) => readSubmission(file, reports, wish));
  const taken = takeFiles(submissions, { ...wish, target: targetsIn(wish.data) }, reports);
  const { choices, issues } = changeIssues(taken.found, wish);
  return {
    ...{ ...taken, submissions, reports },
    choices: [...taken.choices, ...choices],
    issues: [...submissions.flatMap((one) => checkKind(one, wish)), ...taken.issues, ...issues],
  };
}

export function importFiles(wish: Import): Imported {
  const { reports, issues: dataIssues } = loadReports(wish.data);
  const read = reports && take(wish, reports);
  const errors = dataIssues.filter((one) => one.severity === 'error');
  const issues = [...errors, ...(read?.issues ?? []), ...(read?.choices ?? [])];
  const found = read?.found;
  const asked = issues.some(({ severity }) => severity === 'warning') && !wish.acceptWarnings;
  const ok = found !== undefined && !hasErrors(issues) && !asked && read?.choices.length === 0;
  const publication = ok && { ...found.publication, reason: wish.reason };
  const pending = publication ? pendingPaths(wish.data, publication, read.reports) : [];
  const written = publication && !wish.dryRun ? publish(wish.data, publication, read.reports) : [];
  const id = read ? idOf(read, wish) : { month: wish.month ?? null };
  const shown = issues.map((one) => issueRecord({ ...one, file: shownFile(one.file) }));
  const lines = (read?.submissions ?? []).flatMap((one) => understood(one, wish.files.length === 1));
  const last = lastWord(found, issues, { ok, pending, written }, wish);
  return {
    record: { ok, ...id, written, issues: shown },
    outcome: { ok, said: [...lines, issues], last },
  };
}
