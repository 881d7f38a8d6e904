// What came of the inbox → the report for the clerk, in Markdown, and the addresses of the pages that change.
import { basename } from 'node:path';
import { edition as editionPath, home, progress, village as villagePath } from '../../src/address/address.ts';
import { formatIssue, type Issue } from '../../src/files/issue.ts';
import type { Lists } from '../../src/reports/editions.ts';
import { monthName } from '../../src/text/date.ts';
import { formatCount } from '../../src/text/number.ts';
import type { Accepted, Refused, Taken } from './take.ts';

/** Words of the office's file as they are: no markup, no mention of anybody, no link. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, (sign) => `\\${sign}`)
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/(https?):\/\//g, '$1:&#47;&#47;');

const count = (value: number | null) => (value === null ? 'chưa báo cáo' : formatCount(value));
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

/** One line that says it all: the title of the pull request. */
export function headline({ accepted, refused, broken }: Taken): string {
  const months = [...new Set(accepted.map(({ edition }) => monthName(edition.month)))];
  const parts = [
    ...(broken.length > 0 ? ['Thư mục data có lỗi, chưa nhận gì'] : []),
    ...(accepted.length > 0 ? [`Nhận số liệu ${months.join(', ')}`] : []),
    ...(refused.length > 0 ? [`${refused.length} tệp phải sửa`] : []),
  ];
  return parts.length === 0 ? 'Hộp thư số liệu không có tệp nào' : parts.join('; ');
}

/** The whole report. */
export function reportText(taken: Taken, lists: Lists): string {
  const parts = [
    `# ${headline(taken)}`,
    ...(taken.broken.length > 0 ? [issueList(taken.broken)] : []),
    ...taken.accepted.map((one) => acceptedText(one, lists)),
    ...taken.refused.map(refusedText),
    ...(taken.accepted.length > 0 ? [pagesText(changedPages(taken, lists))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const issueList = (issues: readonly Issue[]) =>
  issues.map((one) => `- ${plain(formatIssue(one))}`).join('\n');

function acceptedText({ file, edition, before, isNew, changes, warnings }: Accepted, lists: Lists): string {
  const silent = lists.villages.filter((_, v) => edition.figures[v]?.every((value) => value === null));
  const said = `${lists.villages.length - silent.length}/${lists.villages.length} nơi có báo cáo`;
  const missing =
    silent.length > 0 ? `; chưa báo cáo: ${silent.map(({ name }) => plain(name)).join(', ')}` : '';
  const what = isNew ? 'Tháng mới' : changes.length > 0 ? 'Thay số đã đăng' : 'Giống hệt số đã đăng';
  return [
    `## ✓ Nhận ${plain(basename(file))}: ${monthName(edition.month)}`,
    `${what}. ${said}${missing}.`,
    ...(warnings.length > 0 ? [askText(warnings)] : []),
    ...(changes.length > 0 ? [changesText(changes, lists)] : []),
    ...(isNew ? [figuresText(edition, before, lists)] : []),
  ].join('\n\n');
}

/** What the command line would be told is answered here by a tick. */
const AGAIN = /nếu (?:đúng|không), chạy lại lệnh với --accept-warnings\.$/;

function askText(warnings: readonly Issue[]): string {
  const list = warnings.map((one) => {
    const asked = {
      ...one,
      file: basename(one.file),
      fix: one.fix.replace(AGAIN, 'đúng thì đánh dấu vào đây.'),
    };
    return `- [ ] ${plain(formatIssue(asked))}`;
  });
  return `### Hỏi lại trước khi đăng\n\n${list.join('\n')}`;
}

function changesText(changes: Accepted['changes'], { villages, indicators }: Lists): string {
  const lines = changes.map(({ village, indicator, old, new: now }) =>
    row(
      plain(villages.find(({ id }) => id === village)?.name ?? village),
      plain(indicators.find(({ id }) => id === indicator)?.label ?? indicator),
      count(old),
      count(now),
    ),
  );
  return [
    '### Số đổi',
    [row('Nơi', 'Chỉ tiêu', 'Số cũ', 'Số mới'), row('---', '---', '---:', '---:'), ...lines].join('\n'),
  ].join('\n\n');
}

/** Sums over those that reported, never over the silent ones without saying so. */
function figuresText(
  edition: Accepted['edition'],
  before: Accepted['before'],
  { indicators }: Lists,
): string {
  const sum = (from: Accepted['before'], index: number) => {
    const known = from?.figures.map((figures) => figures[index]).filter((value) => value != null) ?? [];
    if (known.length === 0) return 'chưa báo cáo';
    return `${formatCount(known.reduce((a, b) => a + b, 0))} (${known.length} nơi)`;
  };
  const lines = indicators.map(({ label }, index) =>
    row(plain(label), sum(before, index), sum(edition, index)),
  );
  const heads = [before ? monthName(before.month) : 'Tháng trước', monthName(edition.month)] as const;
  return [row('Chỉ tiêu', ...heads), row('---', '---:', '---:'), ...lines].join('\n');
}

function refusedText({ file, issues }: Refused): string {
  const lines = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ cell, line, what, fix }) =>
      row(cell ?? (line === null ? 'cả tệp' : `dòng ${line}`), plain(what), plain(fix)),
    );
  const personal = issues.some(({ what }) => what.includes('dữ liệu cá nhân'))
    ? '\n\n**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay, rồi nhờ người quản kho xóa cả bản cũ trong lịch sử.'
    : '';
  return [
    `## ✗ Chưa nhận ${plain(basename(file))}`,
    'Sửa các ô dưới đây trong tệp gốc, lưu, rồi tải lên đè tệp cũ. Số đang đăng giữ nguyên.' + personal,
    [row('Ô', 'Có gì sai', 'Cách sửa'), row('---', '---', '---'), ...lines].join('\n'),
  ].join('\n\n');
}

/** Pages that say something else than before: below the base path, the most telling first. */
export function changedPages({ accepted }: Taken, { villages }: Lists): string[] {
  const changed = accepted.filter(({ isNew, changes }) => isNew || changes.length > 0);
  if (changed.length === 0) return [];
  const touched = new Set(changed.flatMap(({ changes }) => changes.map(({ village }) => village)));
  const all = changed.some(({ isNew }) => isNew);
  return [
    ...changed.map(({ edition }) => editionPath(edition.month)),
    progress,
    ...villages.filter(({ id }) => all || touched.has(id)).map(({ id }) => villagePath(id)),
    home,
  ];
}

function pagesText(pages: readonly string[]): string {
  if (pages.length === 0) return 'Không trang nào đổi.';
  return `## Trang đổi\n\n${pages.map((path) => `- \`${path}\``).join('\n')}`;
}
