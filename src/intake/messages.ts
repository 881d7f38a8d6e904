// Text copied from a chat, with the messages that teams sent → what each of them says; what else was said there is left alone.
import { confirm, type Cure } from '../files/choice.ts';
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import { MACHINE_LINES, readableLines, readMachineLine, type MachineRead } from '../message/month-message.ts';
import { notesSum, readNoteLines } from '../message/note-lines.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { Reports } from '../reports/load.ts';
import { monthName, type Month } from '../text/date.ts';
import { hasNotes } from '../text/notes.ts';
import { openFile } from './open/open.ts';
import { unread, type Entry, type Submission } from './submission.ts';

const SEND_AGAIN = 'Xin tổ mở lại trang báo cáo, gửi lại tin, rồi chép cả tin.';

const WRONG = {
  shape: 'Dòng máy đọc của tin này bị cắt hoặc bị sửa.',
  sum: 'Tin này không khớp mã kiểm tra: có số bị sửa hay bị mất, hoặc tin làm theo danh sách chỉ tiêu cũ.',
} as const;

/** A commune with many teams that all send again some times. */
const MAX_MESSAGES = 1000;

/** A message in the text: the line it ends in, and the text since the message before. */
interface Found {
  line: number;
  machine: string;
  before: string;
}

/** Undefined when the text holds no message of ours. */
export function readMessages(
  file: string,
  bytes: Uint8Array,
  reports: Reports,
  asked?: Month,
): Submission<Month> | undefined {
  const opened = openFile(file, bytes);
  const found = 'text' in opened ? findMessages(opened.text.text) : [];
  if (found.length === 0) return undefined;
  if (found.length > MAX_MESSAGES) {
    const fix = 'Chỉ chép các tin của tháng cần nhập.';
    return unread(file, [issue(file, `Tệp có hơn ${MAX_MESSAGES} tin báo cáo.`, fix)]);
  }
  const read = found.map((one) => ({ ...one, message: readOne(one, reports) }));
  const issues = read.flatMap(({ line, message }) =>
    typeof message === 'string' ? [issue(file, WRONG[message], SEND_AGAIN, { line })] : [],
  );
  const messages = read.flatMap(({ line, before, message }) =>
    typeof message === 'string' ? [] : [{ line, before, message }],
  );
  issues.push(...checkMonths(file, messages, asked));
  const [first] = messages;
  if (!first || hasErrors(issues)) return unread(file, issues);
  const { month } = first.message;
  const lists = listsIn(reports.lists, month);
  const columns = lists.indicators.map(({ id }) => id);
  const entries = messages.flatMap(({ line, before, message }): Entry[] => {
    const village = lists.villages.find(({ id }) => id === message.village);
    if (!village) {
      const what = `Tin này của một thôn không có trong danh sách ${monthName(month)}.`;
      issues.push(issue(file, what, SEND_AGAIN, { line }));
      return [];
    }
    const name = `${reports.commune.village_word} ${village.name}`;
    const changed = readableLines(message, { village: name, indicators: lists.indicators }).find(
      (one) => !before.includes(plain(one)),
    );
    if (changed !== undefined) {
      const what = `${name}: trong tin không có dòng "${changed}", mà dòng máy đọc ghi vậy.`;
      const [first, when] = ['Hỏi lại tổ số nào đúng', 'đúng như dòng máy đọc'];
      const fix: Cure = {
        fix: `${first}; ${when} thì chạy lại lệnh với --accept-warnings.`,
        choice: { kind: 'confirm', first, when, after: '' },
      };
      issues.push(issue(file, what, fix, { line, severity: 'warning' }));
    }
    const notes = message.notesSum === undefined ? undefined : readNoteLines(before);
    if (notes && notesSum(notes) !== message.notesSum) issues.push(changedNotes(file, name, line));
    const places = columns.map(() => ({ line, column: null, cell: null }));
    const { team, version, figures } = message;
    const receipt = { kind: 'message', version, ...(notes && hasNotes(notes) && { notes }) } as const;
    return [{ village: village.id, team, figures, places, receipt }];
  });
  return { file, kind: 'month', period: month, columns, lacks: [], entries, issues };
}

function changedNotes(file: string, village: string, line: number): Issue {
  const what = `${village}: lời của tổ (khó khăn, đề xuất) trong tin không còn như lúc tổ gửi: bị sửa, bị cắt hay bị mất.`;
  const { fix, choice } = confirm('Hỏi lại tổ lời nào đúng', 'dùng lời đang có trong tin');
  return issue(file, what, fix, { line, severity: 'warning', choice });
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function findMessages(text: string): Found[] {
  let [line, end] = [1, 0];
  return [...text.matchAll(MACHINE_LINES)].map(({ 0: machine, index }) => {
    const between = text.slice(end, index);
    line += between.match(/\r\n?|\n/g)?.length ?? 0;
    end = index + machine.length;
    return { line, machine, before: plain(between) };
  });
}

const readOne = ({ machine }: Found, reports: Reports) =>
  readMachineLine(machine, (month) => listsIn(reports.lists, month).indicators.map(({ id }) => id));

/** All of one month, and of the month asked for. */
function checkMonths(
  file: string,
  messages: readonly { line: number; message: MachineRead }[],
  asked: Month | undefined,
): Issue[] {
  const month = asked ?? messages[0]?.message.month;
  const other = messages.find(({ message }) => message.month !== month);
  if (!month || !other) return [];
  const what = `Tin này của ${monthName(other.message.month)}, không phải ${monthName(month)}.`;
  const fix = 'Để tin của mỗi tháng trong một tệp riêng, rồi nhập từng tệp.';
  return [issue(file, what, fix, { line: other.line })];
}
