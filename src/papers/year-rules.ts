// The plan and the commune's scale → how a year's table was reckoned, in sentences.
import { reportRule } from '../progress/reporting.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { MEASURES } from '../reports/measures.ts';
import type { Criterion, Scoring } from '../reports/scoring.ts';
import { monthName, monthsBetween, type Month } from '../text/date.ts';
import { NO_COUNT_NOTE } from './paper.ts';
import type { Year } from './year.ts';
import { wordOf } from './words.ts';

/** One sentence a line. */
export function yearRules(reports: PublicReports, year: Year, scale: Scoring | undefined): string[] {
  const word = wordOf(reports);
  return [
    `${reports.commune.plan.name}: kết quả hằng tháng là cơ sở để đánh giá khen thưởng, chấm điểm thi đua hằng năm đối với các ${word}.`,
    reportRule(reports),
    ...targetRules(reports, year),
    `Mục tiêu, số hộ và số tổ của từng tháng lấy theo tháng ấy. Số hộ đã hướng dẫn là số lũy kế ở tháng có số liệu gần nhất; tỷ lệ lấy một chữ số sau dấu phẩy, không làm tròn lên.`,
    `Tổng số người cộng các tháng: một người được hướng dẫn ở hai tháng thì tính hai lần.`,
    NO_COUNT_NOTE,
    ...scaleRules(scale, Number(year.year), word),
  ];
}

/** "Từ tháng 5/2026: ít nhất 80 % số hộ của thôn; mỗi tổ mỗi tháng ít nhất 50 người." for every change in the year. */
function targetRules({ lists, commune }: PublicReports, { first, last }: Year): string[] {
  const word = wordOf({ commune });
  let said = '';
  return monthsBetween(first, last).flatMap((month: Month) => {
    const { household_share: share, people_per_month: people } = listsIn(lists, month).targets;
    const words = `làm mẫu, hướng dẫn ít nhất ${share}\u00A0% số hộ của ${word}; mỗi tổ mỗi tháng hướng dẫn ít nhất ${people} người sử dụng thành thạo (${word} có nhiều tổ thì nhân lên).`;
    if (words === said) return [];
    said = words;
    return [`Mục tiêu từ ${monthName(month)}: ${words}`];
  });
}

function scaleRules(scale: Scoring | undefined, year: number, word: string): string[] {
  if (!scale)
    return [`Xã chưa ghi thang điểm thi đua của năm ${year} (data/scoring.yaml), nên các cột điểm để trống.`];
  const sum = scale.criteria.reduce((all, { points }) => all + points, 0);
  return [
    `Điểm tính theo ${scale.source}; tối đa ${decimal(sum)} điểm, lấy một chữ số sau dấu phẩy.`,
    ...scale.criteria.map(criterionRule),
    scale.silent_months === 'leave_out'
      ? 'Tháng chưa có số người thì không tính vào tỷ lệ số tháng đạt mức.'
      : 'Tháng chưa có số người thì tính là tháng chưa đạt mức.',
    `Thiếu số liệu của một mục thì ${word} ấy chưa có điểm mục đó và chưa có tổng điểm; không tính là 0.`,
    ...(scale.grades
      ? [`Xếp loại: ${scale.grades.map(({ name, from }) => `${name} từ ${decimal(from)} điểm`).join('; ')}.`]
      : []),
  ];
}

/** "Báo cáo đúng hạn (tối đa 30 điểm): đo bằng số tháng báo cáo đúng hạn; từ 100 % được đủ điểm, dưới mức ấy tính theo tỷ lệ." */
function criterionRule({ name, measure, points, full_at, levels = [] }: Criterion): string {
  const { name: what, unit } = MEASURES[measure];
  const value = (of: number) => `${decimal(of)}\u00A0${unit}`;
  const how =
    full_at === undefined
      ? `${levels.map((one) => `từ ${value(one.from)} được ${decimal(one.points)} điểm`).join(', ')}, thấp hơn được 0 điểm`
      : `từ ${value(full_at)} được đủ điểm, dưới mức ấy tính theo tỷ lệ`;
  return `${name} (tối đa ${decimal(points)} điểm): đo bằng ${what}; ${how}.`;
}

const decimal = (value: number) => String(value).replace('.', ',');
