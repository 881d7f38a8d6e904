// data/surveys/<quarter>.csv → one survey's counts by village and question, held against the lists.
import { basename } from 'node:path';
import { formatCsv, readCsv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { formatCount } from '../text/number.ts';
import { parseQuarter, type Quarter } from '../text/quarter.ts';
import { questionsOf, type SurveyItem } from './survey-items.ts';
import type { Village } from './villages.ts';

export interface Survey {
  quarter: Quarter;
  /** One row per village, counts in the order of the items; null throughout where nobody was asked. */
  counts: readonly (readonly (number | null)[])[];
}

export interface SurveyLists {
  villages: readonly Village[];
  items: readonly SurveyItem[];
}

/** Reads one survey strictly: exactly the columns, the rows and the order that `formatSurvey` writes. */
export function readSurvey(
  file: string,
  text: string,
  { villages, items }: SurveyLists,
): { survey?: Survey; issues: Issue[] } {
  const quarter = parseQuarter(basename(file, '.csv'));
  if (!quarter) return { issues: [issue(file, 'Tên tệp không phải quý.', 'Đặt tên dạng 2026-q4.csv.')] };
  const { rows, issues } = readCsv(file, text, ['village', ...items.map(({ id }) => id)]);
  if (issues.length === 0 && villages.some(({ id }, v) => rows[v]?.get('village') !== id))
    issues.push(
      issue(file, 'Các dòng không đúng thứ tự thôn của villages.csv.', 'Nhập lại bằng npm run import.'),
    );
  const counts = rows.map((row) =>
    items.map(({ id, label }) => {
      const cell = row.get(id);
      if (!/^\d{0,7}$/.test(cell)) {
        const fix = 'Nhập lại bằng npm run import.';
        issues.push(issue(file, `"${label}": "${cell}" không phải số nguyên.`, fix, row.at(id)));
      }
      return cell === '' ? null : Number(cell);
    }),
  );
  return issues.length > 0 ? { issues } : { survey: { quarter, counts }, issues };
}

/** The text of data/surveys/<quarter>.csv. */
export function formatSurvey({ counts }: Survey, { villages, items }: SurveyLists): string {
  const header = ['village', ...items.map(({ id }) => id)];
  return formatCsv([header, ...villages.map(({ id }, v) => [id, ...(counts[v] ?? [])])]);
}

/** A count that cannot be true beside the rest of its row. */
export interface Misfit {
  village: number;
  item: number;
  what: string;
  fix: string;
}

/**
 * Rows that contradict themselves or the list of households: a blank beside counts, more households asked than there
 * are, answers that do not add up to the households asked, more households with a skill than were asked.
 */
export function findMisfits({ counts }: Pick<Survey, 'counts'>, lists: SurveyLists): Misfit[] {
  return lists.villages.flatMap((village, v) => {
    const row = counts[v] ?? [];
    const blank = row.findIndex((count) => count === null);
    if (row.every((count) => count === null)) return [];
    const name = (item: number) => `${village.name}, "${lists.items[item]?.label}"`;
    const at = (item: number, what: string, fix: string) => ({ village: v, item, what, fix });
    if (blank >= 0) {
      const fix = 'Không có hộ nào thì ghi 0; thôn chưa khảo sát thì để trống cả dòng.';
      return [at(blank, `${name(blank)}: để trống, trong khi các ô khác của thôn đã có số.`, fix)];
    }
    const asked = row[0] ?? 0;
    const all = village.households;
    if (asked === 0) return [at(0, `${name(0)}: 0 hộ.`, 'Thôn chưa khảo sát thì để trống cả dòng.')];
    if (asked > all) {
      const what = `${name(0)}: ${formatCount(asked)} lớn hơn tổng số hộ của thôn (${formatCount(all)}).`;
      return [at(0, what, 'Hỏi lại thôn, sửa ô này hoặc sửa số hộ trong data/villages.csv.')];
    }
    return questionsOf(lists.items).flatMap(({ group, answers }): Misfit[] => {
      const over = answers.find((item) => (row[item] ?? 0) > asked);
      if (over !== undefined) {
        const what = `${name(over)}: ${formatCount(row[over] ?? 0)} lớn hơn số hộ được khảo sát (${formatCount(asked)}).`;
        return [at(over, what, 'Hỏi lại thôn rồi sửa ô này.')];
      }
      const sum = answers.reduce((total, item) => total + (row[item] ?? 0), 0);
      if (group === 'skill' || sum === asked) return [];
      const what = `${name(answers[0]!)} và ${answers.length - 1} cột sau cộng lại là ${formatCount(sum)}, số hộ được khảo sát là ${formatCount(asked)}.`;
      return [at(answers[0]!, what, 'Mỗi hộ chỉ tính vào một trong các cột này: đếm lại các phiếu.')];
    });
  });
}
