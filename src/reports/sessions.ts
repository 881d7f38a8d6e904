// data/sessions.csv → the teaching sessions of the villages, held against the lists of villages and topics.
import { readCsv, type CsvRow } from '../files/csv.ts';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, type Day } from '../text/date.ts';
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
}

const COLUMNS = ['date', 'village', 'place', 'topic', 'start', 'end'] as const;
/** The last two may be left out. */
const REQUIRED = COLUMNS.slice(0, -2);

type Row = CsvRow<(typeof COLUMNS)[number]>;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
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
  const text = readText(file);
  if (text === undefined) return { sessions: [], issues: [] };
  const { rows, issues } = readCsv(file, text, COLUMNS, REQUIRED);
  const sessions: Session[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const found = checkRow(file, row, villages, topics);
    const key = ['date', 'village', 'topic'].map((column) => row.get(column as 'date')).join(' ');
    const twin = lines.get(key);
    if (twin !== undefined) {
      const what = `Buổi này trùng ngày, thôn và nội dung với dòng ${twin}.`;
      found.push(issue(file, what, 'Xóa một dòng.', { line: row.line }));
    }
    lines.set(key, row.line);
    issues.push(...found);
    const day = parseDay(row.get('date'));
    if (!day || found.length > 0) continue;
    sessions.push({
      day,
      village: row.get('village') || null,
      place: row.get('place'),
      topic: row.get('topic'),
      start: row.get('start') || null,
      end: row.get('end') || null,
    });
  }
  const order = ({ day, start }: Session) => `${day} ${start ?? ''}`;
  return { sessions: sessions.sort((a, b) => (order(a) < order(b) ? -1 : 1)), issues };
}

function checkRow(file: string, row: Row, villages: readonly string[], topics: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const problem = (column: (typeof COLUMNS)[number], what: string, fix: string) =>
    issues.push(issue(file, what, fix, row.at(column)));
  const [date, village, place, topic] = REQUIRED.map((column) => row.get(column)) as [
    string,
    string,
    string,
    string,
  ];
  if (!parseDay(date)) problem('date', `"${date}" không phải ngày có thật.`, 'Viết dạng 2026-12-05.');
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
    if (value !== '' && !TIME.test(value))
      problem(
        column,
        `"${value}" không phải giờ.`,
        'Viết giờ và phút, đủ hai chữ số, ví dụ 19:30 hoặc 07:00.',
      );
  }
  if (start === '' && end !== '') problem('start', 'Có giờ tan mà không có giờ bắt đầu.', 'Ghi giờ bắt đầu.');
  if (TIME.test(start) && TIME.test(end) && end <= start)
    problem('end', `Giờ tan ${end} không sau giờ bắt đầu ${start}.`, 'Sửa một trong hai giờ.');
}
