// One survey beside the households of its villages → rows that contradict themselves or the list.
import { formatCount } from '../../text/number.ts';
import type { Quarter } from '../../text/quarter.ts';
import { countsOf } from '../counts.ts';
import type { Contradiction, Dataset } from '../dataset.ts';
import { questionsOf } from './questions.ts';
import type { SurveyItem } from './survey-items.ts';
import type { Village } from '../lists/villages.ts';

export interface SurveyLists {
  villages: readonly Village[];
  /** In the order of the survey's columns. */
  items: readonly SurveyItem[];
}

/**
 * Rows with a blank beside counts, with more households asked than there are, with answers that do not add up to the
 * households asked, or with more households able to do something than were asked.
 */
export function findMisfits(
  { period, counts }: Dataset<Quarter>,
  { villages, items }: SurveyLists,
): Contradiction<Quarter>[] {
  const place = (id: string) => counts.columns.indexOf(id);
  return villages.flatMap((village) => {
    const given = countsOf(counts, village.id);
    const row = items.map(({ id }) => given[place(id)] ?? null);
    if (row.every((count) => count === null)) return [];
    const blank = row.findIndex((count) => count === null);
    const name = (item: number) => `${village.name}, "${items[item]?.label}"`;
    const at = (item: number, what: string, fix: string) => ({
      ...{ period, village: village.id, column: items[item]?.id ?? '', what, fix },
    });
    if (blank >= 0) {
      const fix = 'Không có hộ nào thì ghi 0; thôn chưa khảo sát thì để trống cả dòng.';
      return [at(blank, `${name(blank)}: để trống, trong khi các ô khác của thôn đã có số.`, fix)];
    }
    const asked = row[0] ?? 0;
    const all = village.households;
    if (asked === 0) return [at(0, `${name(0)}: 0 hộ.`, 'Thôn chưa khảo sát thì để trống cả dòng.')];
    if (asked > all) {
      const what = `${name(0)}: ${formatCount(asked)} lớn hơn tổng số hộ của thôn (${formatCount(all)}).`;
      const fix = 'Hỏi lại thôn rồi sửa ô này; hộ đã tăng thì thêm dòng đếm mới vào data/households.csv.';
      return [at(0, what, fix)];
    }
    return questionsOf(items).flatMap(({ group, answers }) => {
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
