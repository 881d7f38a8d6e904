// A month's edition beside the one before → who reported, who met the targets, which indicators rose and fell, in sentences.
import { asOf, hasReported, latest } from '../progress/history.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { monthName } from '../text/date.ts';
import { results, targetResult, type Result } from './results.ts';
import { wordOf } from './words.ts';

/** Each one sentence; in the first month one that says there is nothing to compare with. */
export function comparison(reports: PublicReports): string[] {
  const month = reports.editions.at(-2)?.month;
  if (month === undefined) return ['Đây là tháng đầu tiên có số liệu, chưa có tháng trước để so sánh.'];
  const before = asOf(reports, month);
  const word = wordOf(reports);
  const pair = (what: string, count: (at: PublicReports) => number) =>
    `${what}: ${count(reports)}/${reports.villages.length} ${word}; ${monthName(month)} là ${count(before)}/${before.villages.length} ${word}.`;
  return [
    pair(`Số ${word} đã báo cáo`, reported),
    pair(`Số ${word} đạt mục tiêu về số hộ`, (at) => targetResult(at, 'household_share').met.length),
    pair(`Số ${word} đạt mục tiêu về số người`, (at) => targetResult(at, 'people_per_month').met.length),
    ...movements(results(reports)),
  ];
}

const reported = (reports: PublicReports) =>
  reports.villages.filter(({ id }) => hasReported(latest(reports), id)).length;

function movements(all: readonly Result[]): string[] {
  const compared = all.filter(({ change }) => change !== null);
  const kinds: [string, (by: number) => boolean][] = [
    ['tăng', (by) => by > 0],
    ['giảm', (by) => by < 0],
    ['không đổi', (by) => by === 0],
  ];
  return kinds.flatMap(([words, is]) => {
    const labels = compared.flatMap(({ indicator, change }) =>
      is(change!.by) ? [inside(indicator.label)] : [],
    );
    return labels.length > 0 ? [`Chỉ tiêu ${words} (${labels.length}): ${labels.join('; ')}.`] : [];
  });
}

/** A label within a sentence: "Số người…" with a small letter, "VNeID…" as it is. */
const inside = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
