// A month judged → what still stands in its way, what changes, what the pages will say; and the clean file once nothing does.
import { reasonProblem } from '../../intake/publish/reason.ts';
import { formatCount } from '../../text/number.ts';
import { periodName } from '../../text/period.ts';
import { cleanName, cleanText } from '../clean-file.ts';
import { cellNames, type Judged } from '../judged.ts';
import { villageStates } from '../village-state.ts';
import type { Desk } from './desk.ts';
import { byId, put, show } from './dom.ts';
import { saveAs } from './save-as.ts';
import { showPreview } from './show-preview.ts';

/** So many changes are named one by one. */
const NAMED = 40;

function fill(list: HTMLElement, items: readonly string[]): void {
  list.textContent = '';
  for (const text of items) {
    const item = document.createElement('li');
    item.className = 'py-1';
    item.textContent = text;
    list.append(item);
  }
  show(list, items.length > 0);
}

export function showFinish(desk: Desk, judged: Judged): void {
  put(byId('ban-da-tai'), '');
  showChanges(desk, judged);
  const { found, period } = judged;
  showPreview(desk, found);
  const left = openPoints(desk, judged);
  const ready = judged.ready && desk.unclear.length === 0;
  fill(byId('ban-con'), left);
  show(byId('ban-xong'), ready);
  const name = cleanName(period);
  for (const place of document.querySelectorAll('[data-clean-name]')) place.textContent = name;
  const message = `Số liệu ${periodName(period)} đã tổng hợp xong, xin đăng giúp tệp ${name} (bỏ vào data/inbox).`;
  byId<HTMLTextAreaElement>('ban-loi-gui').value = message;
}

/** What is to be done before the clean file can be taken away. */
function openPoints(desk: Desk, judged: Judged): string[] {
  const { sources, answers } = desk.work;
  if (sources.length === 0 && desk.unclear.length === 0)
    return ['Thả bảng vào trang, hoặc dán tin của các tổ vào ô ở mục 1.'];
  const errors = judged.questions.filter(({ issue }) => issue.severity === 'error').length;
  const asked = judged.questions.filter(
    ({ issue, settled }) => issue.severity === 'warning' && !settled,
  ).length;
  const twice = new Set(judged.clashes.map(({ village }) => village)).size;
  const { length: unclear } = desk.unclear;
  return [
    ...(unclear > 0 ? [`${unclear} tin hoặc tệp chưa đọc được: xin gửi lại, rồi bỏ bản hỏng ra.`] : []),
    ...(errors > 0
      ? [
          `${errors} chỗ phải sửa: làm theo lời ghi ở từng chỗ; sửa trong tệp gốc thì thả lại tệp, hoặc bỏ tệp ấy ra.`,
        ]
      : []),
    ...(asked > 0 ? [`${asked} chỗ cần hỏi lại: hỏi xong thì đánh dấu.`] : []),
    ...(twice > 0 ? [`${twice} nơi có hai bản khác nhau: chọn bản đúng.`] : []),
    ...(judged.needsReason ? reasonPoint(answers.reason) : []),
  ];
}

function reasonPoint(reason: string): string[] {
  const problem = reason.trim() === '' ? 'Ghi lý do thay số đã đăng.' : reasonProblem(reason);
  return problem === undefined ? [] : [problem];
}

function showChanges(desk: Desk, { changes, period, needsReason }: Judged): void {
  show(byId('ban-doi'), needsReason);
  const named = cellNames(period, desk.reports);
  const said = changes.slice(0, NAMED).map(({ village, column, old, new: now }) => {
    const figures = [old, now].map((value) => (value === null ? 'chưa báo cáo' : formatCount(value)));
    return `${named(village, column)}: ${figures.join(' → ')}`;
  });
  const more = changes.length - NAMED;
  fill(byId('ban-doi-ke'), more > 0 ? [...said, `và ${more} số nữa`] : said);
  const reason = byId<HTMLInputElement>('ban-ly-do');
  if (document.activeElement !== reason) reason.value = desk.work.answers.reason;
}

/** Hands the clean file to the browser, which puts it where it puts downloads. */
export function download(desk: Desk, judged: Judged): void {
  const states = villageStates(judged, desk.work.answers);
  const stateOf = (id: string) =>
    states.find(({ village }) => village.id === id)?.state === 'da-duyet' ? 'da-duyet' : 'da-nhan';
  const text = cleanText(judged, stateOf, desk.work.answers.reason);
  put(byId('ban-da-tai'), saveAs(cleanName(judged.period), text));
}
