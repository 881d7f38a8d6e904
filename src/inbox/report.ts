// What came of the inbox → the report for the clerk, in Markdown.
import { basename } from 'node:path';
import { formatIssue, issueRecord, type Issue } from '../files/issue.ts';
import { inOwnWords } from '../files/own-words.ts';
import type { Village } from '../reports/lists/villages.ts';
import { dayName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { shownFile } from '../text/shown-file.ts';
import { bring } from './brought.ts';
import { plain, tableText } from './markdown.ts';
import { changedFiles, changedPages } from './pages.ts';
import { READINGS } from '../voice/name.ts';
import type { TakenRecording } from './recordings.ts';
import type { Accepted, Outcome, Refused } from './take.ts';

const BROKEN = 'Thư mục data có lỗi, chưa nhận gì';

/** What is reported when the machine itself gave up. */
export function stoppedText(issues: readonly Issue[]): string {
  const left = 'Tệp nào chưa nhận thì còn nguyên trong hộp thư.';
  return `# Hộp thư số liệu dừng giữa chừng\n\n${issueList(issues, '- ')}\n\n${left}\n`;
}

/** One line that says it all: the title of the pull request. */
export function headline({ accepted, refused, broken, teams, recordings, begins }: Outcome): string {
  const names = [...new Set(accepted.map(({ name }) => name))];
  const parts = [
    ...(begins ? ['Bắt đầu dùng số thật'] : []),
    ...(broken.length > 0 ? [BROKEN] : []),
    ...(accepted.length > 0 ? [`Nhận số liệu ${names.join(', ')}`] : []),
    ...(teams.length > 0 ? ['Nhận danh sách tổ'] : []),
    ...(recordings.length > 0 ? [`Nhận ${recordings.length} bản thu`] : []),
    ...(refused.length > 0 ? [`${refused.length} tệp phải sửa`] : []),
  ];
  return parts.length === 0 ? 'Hộp thư số liệu không có tệp nào' : parts.join('; ');
}

const SAMPLE =
  '> Trang còn dùng số minh hoạ, nên các bảng được so với số minh hoạ: lời nhắc và lỗi "nhỏ hơn tháng trước" dưới đây có thể không đúng. Có bảng thật đầu tiên thì làm ở bàn tổng hợp, mục “Ngày đầu dùng số thật”.';

/** The whole report. */
export function reportText(outcome: Outcome): string {
  const { accepted, refused, skipped, broken, sample, teams, recordings, begins } = outcome;
  const tables = refused.filter(({ recording }) => recording === undefined);
  const parts = [
    `# ${headline(outcome)}`,
    ...(broken.length > 0 ? [issueList(broken, '- ')] : []),
    ...(begins ? [beginsText(begins)] : []),
    ...accepted.map(acceptedText),
    ...teams.map(teamsText),
    ...recordings.map(recordingText),
    ...refused.map(refusedText),
    ...(skipped.length > 0 ? [skippedText(skipped)] : []),
    ...(accepted.length + recordings.length > 0 ? [pagesText(outcome)] : []),
    ...(sample && accepted.length + tables.length > 0 ? [SAMPLE] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const issueList = (issues: readonly Issue[], mark: string) =>
  issues.map((one) => `${mark}${plain(formatIssue(one))}`).join('\n');

const REPLACED =
  '- [ ] Có số đã đăng bị thay bằng số khác (bảng Số đổi): hỏi lại thôn; đúng thì đánh dấu vào đây.';

function beginsText(villages: readonly Village[]): string {
  const list = villages.map(({ name, households }) => `${name} ${formatCount(households)} hộ`).join(', ');
  return [
    '## Trang chuyển sang số thật',
    'Mọi số minh hoạ bị bỏ: kết quả các tháng, khảo sát, số người của tổ. Từ nay trang không còn chữ "Số liệu minh hoạ".',
    `- [ ] Đã hỏi lại từng nơi tên và số hộ: ${plain(list)}.`,
  ].join('\n\n');
}

const TEAM_WORDS =
  'Chỉ vào báo cáo tháng của xã, không lên trang. Lời nào nhắc đến ai thì sửa `data/notes.csv` trước khi bấm Merge.';

function acceptedText(one: Accepted): string {
  const { said, changes, replaces, sums } = bring(one);
  const { files, name, beside } = one;
  const names = files.map((file) => plain(shownFile(basename(file))));
  const asked = one.said.filter(({ severity }) => severity === 'warning');
  const notes = one.said.filter(({ severity }) => severity === 'note');
  const ticks = [
    ...(asked.length > 0 ? [issueList(asked, '- [ ] ')] : []),
    ...(replaces ? [inOwnWords(REPLACED)] : []),
  ];
  return [
    `## ✓ Nhận ${names.length === 1 ? names[0] : `${names.length} tệp`}: ${name}`,
    ...(names.length > 1 ? [`Ghép từng ô từ: ${names.join(', ')}.`] : []),
    ...[plain(said), beside.states].filter(Boolean),
    ...(ticks.length > 0 ? [`### Hỏi lại trước khi đăng\n\n${ticks.join('\n')}`] : []),
    ...(notes.length > 0 ? [issueList(notes, '- ')] : []),
    ...(changes.rows.length > 0 ? [`### Số đổi\n\n${tableText(changes)}`] : []),
    ...[beside.reasons].filter(Boolean),
    ...(sums.rows.length > 0 ? [tableText(sums)] : []),
    ...(beside.notes === '' ? [] : [`### Lời của các tổ\n\n${TEAM_WORDS}\n\n${beside.notes}`]),
  ].join('\n\n');
}

const teamsText = (file: string) =>
  `## ✓ Nhận ${plain(basename(file))}: danh sách tổ\n\n${inOwnWords('Trang của từng thôn')} và trang của các tổ đổi theo. Xem lại ở mục Files changed: danh sách không được có tên ai, số điện thoại riêng của ai.`;

function recordingText({ guide, recording, speaker, replaces, unsure }: TakenRecording): string {
  const { reading, recorded, seconds, file } = recording;
  const words = unsure ? 'Tên tệp không ghi bản này đọc lời nào: đã so với lời đang có trên trang' : '';
  const asked = [
    `Đã nghe hết (mục Files changed, tệp \`data/recordings/${file}\`): đúng chữ trên trang, không nhắc tên ai, số điện thoại của ai`,
    'Người đọc biết giọng mình sẽ lên trang, lên loa, và đã đồng ý',
    words,
  ].filter(Boolean);
  return [
    `## ✓ Nhận bản thu: ${READINGS[reading]}, bài “${plain(guide.title)}”`,
    `Giọng ${plain(speaker)}, thu ngày ${dayName(recorded)}, dài ${seconds} giây.${replaces ? ' Thay bản thu trước.' : ''}`,
    asked.map((one) => `- [ ] ${one}.`).join('\n'),
  ].join('\n\n');
}

function refusedText({ file, issues, recording }: Refused): string {
  const rows = issues
    .filter(({ severity }) => severity === 'error')
    .map(issueRecord)
    .map(({ cell, line, what, fix }) => [cell ?? (line === null ? 'cả tệp' : `dòng ${line}`), what, fix]);
  const gaps = issues.some(({ what }) => what.includes('…'))
    ? ' Số nào không được nhắc lại thì ở đây ghi "…": xem ô ấy trong tệp.'
    : '';
  const personal = issues.some(({ what }) => what.includes('dữ liệu cá nhân'))
    ? '\n\n**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay, rồi nhờ người quản kho xóa cả bản cũ trong lịch sử.'
    : '';
  return [
    `## ✗ Chưa nhận ${plain(recording ?? shownFile(basename(file)))}`,
    (recording !== undefined
      ? AGAIN
      : `Sửa các ô dưới đây trong tệp gốc, lưu, rồi tải lên đè tệp cũ. Số đang đăng giữ nguyên.${gaps}`) +
      personal,
    tableText({ heads: ['Ô', 'Có gì sai', 'Cách sửa'], rows, figures: 0 }),
  ].join('\n\n');
}

const AGAIN = 'Bản thu này chưa phát được. Làm theo cột bên phải, tải tệp mới lên, xóa tệp cũ.';

function skippedText(files: readonly string[]): string {
  const names = files.map((file) => plain(shownFile(basename(file)))).join(', ');
  return `Bỏ qua ảnh, phim: ${names}. Máy không đọc số từ các tệp này; có bảng ở trong thì gửi bảng gốc (.xlsx, .csv).`;
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
