// Small tables of the three villages and indicators of the golden lists → what the import makes of them, for tests.
import { join } from 'node:path';
import { formatIssue } from '../src/files/issue.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import type { Month } from '../src/text/date.ts';
import { takeIn } from '../src/intake/intake.ts';

const golden = loadReports(join('src', 'intake', 'golden', 'data')).reports!;
/** Three villages and three indicators, nothing published before. */
const reports: Reports = { ...golden, editions: [], journal: [] };

export const GUIDED = 'Số hộ được hướng dẫn (lũy kế)';
export const PEOPLE = 'Số người được hướng dẫn thành thạo trong tháng';
export const LINKED = '"Số người tích hợp BHYT, GPLX, an sinh xã hội"';
export const HEADING = `Thôn,${GUIDED},${PEOPLE},${LINKED}`;
export const ROWS = ['Thôn Xuân Nẻo,398,89,12', 'Thôn Ô Mễ,310,73,69', 'Thôn Liêu Xá,327,84,74'];
export const FIGURES = [
  [398, 89, 12],
  [310, 73, 69],
  [327, 84, 74],
];

export function take(lines: readonly string[], asked: string | null = '2026-08', file = 'x.csv') {
  const { edition, issues } = takeIn(
    file,
    Buffer.from(lines.join('\n')),
    reports,
    (asked ?? undefined) as Month | undefined,
  );
  return { figures: edition?.counts.rows, month: edition?.period, told: issues.map(formatIssue) };
}
