// What came of the inbox → the report for the clerk, in Markdown.
import { basename } from 'node:path';
import { formatIssue, type Issue } from '../../src/files/issue.ts';
import { shownFile } from '../../src/text/shown-file.ts';
import { bring } from './brought.ts';
import { plain, tableText } from './markdown.ts';
import { changedFiles, changedPages } from './pages.ts';
import type { Accepted, Outcome, Refused } from './take.ts';

/** One line that says it all: the title of the pull request. */
export function headline({ accepted, refused, broken }: Outcome): string {
  const names = [...new Set(accepted.map(({ name }) => name))];
  const parts = [
    ...(broken.length > 0 ? ['Thư mục data có lỗi, chưa nhận gì'] : []),
    ...(accepted.length > 0 ? [`Nhận số liệu ${names.join(', ')}`] : []),
    ...(refused.length > 0 ? [`${refused.length} tệp phải sửa`] : []),
  ];
  return parts.length === 0 ? 'Hộp thư số liệu không có tệp nào' : parts.join('; ');
}

const SAMPLE =
  '> Trang còn dùng số minh hoạ, nên các bảng được so với số minh hoạ: lời nhắc và lỗi "nhỏ hơn tháng trước" dưới đây có thể không đúng. Có bảng thật đầu tiên thì nhờ người quản mã chạy một lần `npm run go-live -- TỆP` (mục 2 của HUONG-DAN.md).';

/** The whole report. */
export function reportText(outcome: Outcome): string {
  const { accepted, refused, broken, sample } = outcome;
  const parts = [
    `# ${headline(outcome)}`,
    ...(broken.length > 0 ? [issueList(broken, '- ')] : []),
    ...accepted.map(acceptedText),
    ...refused.map(refusedText),
    ...(accepted.length > 0 ? [pagesText(outcome)] : []),
    ...(sample && accepted.length + refused.length > 0 ? [SAMPLE] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const issueList = (issues: readonly Issue[], mark: string) =>
  issues.map((one) => `${mark}${plain(formatIssue(one))}`).join('\n');

function acceptedText(one: Accepted): string {
  const { said, changes, sums } = bring(one);
  const { file, name, warnings } = one;
  return [
    `## ✓ Nhận ${plain(shownFile(basename(file)))}: ${name}`,
    plain(said),
    ...(warnings.length > 0 ? [`### Hỏi lại trước khi đăng\n\n${issueList(warnings, '- [ ] ')}`] : []),
    ...(changes.rows.length > 0 ? [`### Số đổi\n\n${tableText(changes)}`] : []),
    ...(sums.rows.length > 0 ? [tableText(sums)] : []),
  ].join('\n\n');
}

function refusedText({ file, issues }: Refused): string {
  const rows = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ cell, line, what, fix }) => [cell ?? (line === null ? 'cả tệp' : `dòng ${line}`), what, fix]);
  const gaps = issues.some(({ what }) => what.includes('…'))
    ? ' Số nào không được nhắc lại thì ở đây ghi "…": xem ô ấy trong tệp.'
    : '';
  const personal = issues.some(({ what }) => what.includes('dữ liệu cá nhân'))
    ? '\n\n**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay, rồi nhờ người quản kho xóa cả bản cũ trong lịch sử.'
    : '';
  return [
    `## ✗ Chưa nhận ${plain(shownFile(basename(file)))}`,
    `Sửa các ô dưới đây trong tệp gốc, lưu, rồi tải lên đè tệp cũ. Số đang đăng giữ nguyên.${gaps}${personal}`,
    tableText({ heads: ['Ô', 'Có gì sai', 'Cách sửa'], rows, figures: 0 }),
  ].join('\n\n');
}

function pagesText(outcome: Outcome): string {
  const [pages, files] = [changedPages(outcome), changedFiles(outcome)];
  const list =
    pages.length > 0
      ? `## Trang đổi\n\n${pages.map((path) => `- \`${path}\``).join('\n')}`
      : 'Không trang nào đổi.';
  if (files.length === 0) return list;
  return `${list}\n\nSố liệu mở đổi theo: ${files.map((path) => `\`${path}\``).join(', ')}.`;
}
