// data/sessions.csv → the teaching sessions of the villages, checked against the lists of villages and topics.
import type { CsvRow } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import { nearest } from '../text/nearest.ts';
import { personalData } from '../text/person.ts';

export interface Session {
  day: Day;
  /** Id of the village; null when it is for the whole commune. */
  village: string | null;
  place: string;
  /** Slug of the session's plan in content/training. */
  topic: string;
  /** "19:30"; null when only the day is known. */
  start: string | null;
  /** Never without `start`. */
  end: string | null;
  /** From 2 on: which one it is of the same lesson in the same village on the same day. */
  nth?: number;
}

const COLUMNS = ['date', 'village', 'place', 'topic', 'start', 'end'] as const;
/** The last two may be left out. */
const REQUIRED = COLUMNS.slice(0, -2);

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** "19:30"; "19:30:00", "7:30" and "7:30:00 PM", as Excel saves it. */
const TIME = /^(\d{1,2}):([0-5]\d)(?::00)?(?: ?([AP])M)?$/i;
/** Eight digits and more, however they are set apart: somebody's number. */
const NUMBER = /\d(?:[ .-]?\d){7,}/;

/**
 * A village without the file has no sessions: that is no problem.
 * @param villages ids of the villages
 * @param topics slugs of the sessions' plans
 */
export function readSessions(
  file: string,
  villages: readonly string[],
  topics: readonly string[],
): { sessions: Session[]; issues: Issue[] } {
  const read = readCsvFile(file, COLUMNS, REQUIRED);
  if (!read) return { sessions: [], issues: [] };
  const { rows, issues } = read;
  const sessions: Session[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const found = checkRow(file, row, villages, topics);
    const day = row.day('date', '2026-12-05');
    const [start, end] = [readTime(row.get('start')) ?? '', readTime(row.get('end')) ?? ''];
    const key = [day, row.get('village'), row.get('topic'), start].join(' ');
    const twin = lines.get(key);
    if (twin !== undefined) {
      const what = `Buổi này trùng ngày, giờ, thôn và nội dung với dòng ${twin}.`;
      const fix = 'Xóa một dòng; hai buổi khác giờ thì ghi giờ của từng buổi.';
      found.push(issue(file, what, fix, { line: row.line }));
    }
    lines.set(key, row.line);
    issues.push(...found);
    if (!day || found.length > 0) continue;
    sessions.push({
      day,
      village: row.get('village') || null,
      place: row.get('place'),
      topic: row.get('topic'),
      start: start || null,
      end: end || null,
    });
  }
  const order = ({ day, start }: Session) => `${day} ${start ?? ''}`;
  return { sessions: numbered(sessions.sort((a, b) => (order(a) < order(b) ? -1 : 1))), issues };
}

/** A lesson may be given twice on one day, to a morning and an evening group. */
function numbered(sessions: readonly Session[]): Session[] {
  const counts = new Map<string, number>();
  return sessions.map((session) => {
    const key = [session.day, session.village, session.topic].join(' ');
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return nth === 1 ? session : { ...session, nth };
  });
}

/** "07:30"; undefined for what is no time. */
function readTime(text: string): string | undefined {
  const [, hours = '', minutes = '', half] = TIME.exec(text) ?? [];
  if (!hours || (half && Number(hours) > 12)) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hours);
  return hour < 24 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

function checkRow(file: string, row: Row, villages: readonly string[], topics: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const problem = (column: (typeof COLUMNS)[number], what: string, fix: string) =>
    issues.push(issue(file, what, fix, row.at(column)));
  const [village, place, topic] = [row.get('village'), row.get('place'), row.get('topic')];
  const known = (column: 'village' | 'topic', value: string, list: readonly string[], word: string) => {
    if (list.includes(value)) return;
    const near = nearest(value, list);
    const fix = near ? `Ý là "${near}"?` : `Dùng một trong: ${list.join(', ')}.`;
    problem(column, `Không có ${word} "${value}".`, fix);
  };
  if (village !== '') known('village', village, villages, 'mã thôn');
  known('topic', topic, topics, 'buổi học');
  if (place === '') problem('place', 'Chưa ghi nơi học.', 'Ghi nơi học, ví dụ Nhà văn hóa thôn.');
  if (place.length > 80) problem('place', 'Nơi học dài quá 80 ký tự.', 'Viết ngắn lại.');
  const personal = NUMBER.test(place)
    ? 'một dãy số giống số điện thoại hoặc số giấy tờ'
    : personalData(place);
  if (personal) problem('place', `Nơi học có ${personal}.`, 'Xóa đi, chỉ ghi nơi: trang ai cũng xem được.');
  checkTimes(row, problem);
  return issues;
}

function checkTimes(row: Row, problem: (column: 'start' | 'end', what: string, fix: string) => void): void {
  const [start, end] = [row.get('start'), row.get('end')];
  for (const [column, value] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (value !== '' && readTime(value) === undefined)
      problem(
        column,
        `"${value}" không phải giờ.`,
        'Viết giờ và phút, đủ hai chữ số, ví dụ 19:30 hoặc 07:00.',
      );
  }
  if (start === '' && end !== '') problem('start', 'Có giờ tan mà không có giờ bắt đầu.', 'Ghi giờ bắt đầu.');
  const [from, until] = [readTime(start), readTime(end)];
  if (from && until && until <= from)
    problem('end', `Giờ tan ${until} không sau giờ bắt đầu ${from}.`, 'Sửa một trong hai giờ.');
}
