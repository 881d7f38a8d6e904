// A month's figures beside those before → what is possible but looks wrong, for a person to confirm.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { increases, isJump, MIN_HISTORY } from '../../message/plausible.ts';
import { countOf, countsOf } from '../../reports/counts.ts';
import type { Dataset } from '../../reports/dataset.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import { addMonths, monthName, type Month } from '../../text/date.ts';
import { formatCount } from '../../text/number.ts';
import type { Merging } from '../merge/settle.ts';

const CONFIRM = confirm('Hỏi lại thôn');

/**
 * @param earlier editions before this one, oldest first
 * @param isPublished some of its figures are: that months are skipped was asked then
 */
export function findSuspicions(
  edition: Dataset<Month>,
  merging: Merging,
  earlier: readonly Dataset<Month>[],
  lists: Lists,
  isPublished: boolean,
): Issue[] {
  return [
    ...(isPublished ? [] : skippedMonths(merging.file, edition.period, earlier)),
    ...ofVillages(edition, merging, earlier, lists),
  ];
}

/** Months between the last one published and this: one may have been forgotten, or this one's year mistyped. */
function skippedMonths(file: string, month: Month, earlier: readonly Dataset<Month>[]): Issue[] {
  const last = earlier.at(-1)?.period;
  const first = last && addMonths(last, 1);
  if (!first || first >= month) return [];
  const end = addMonths(month, -1);
  const skipped = first === end ? monthName(first) : `các tháng từ ${monthName(first)} đến ${monthName(end)}`;
  const what = `Nhập ${monthName(month)} khi chưa có số liệu ${skipped}.`;
  const fix = confirm('Kiểm tra lại tháng');
  return [issue(file, what, fix, { severity: 'warning' })];
}

function ofVillages(
  edition: Dataset<Month>,
  { file, at, isNew }: Merging,
  earlier: readonly Dataset<Month>[],
  lists: Lists,
): Issue[] {
  return lists.villages.flatMap((village) => {
    if (!isNew(village.id)) return [];
    const warn = (what: string, column: string) => {
      const from = at(village.id, column);
      return issue(from?.file ?? file, `${village.name}${what}`, CONFIRM, {
        severity: 'warning',
        ...from?.place,
      });
    };
    const jumps = lists.indicators.flatMap((indicator) => {
      if (!isNew(village.id, indicator.id)) return [];
      const [value, ...history] = [edition, ...earlier].map(({ counts }) =>
        countOf(counts, village.id, indicator.id),
      ) as [number | null, ...(number | null)[]];
      const reported = [...history, value].filter((one) => one !== null);
      const grown = indicator.period === 'cumulative' ? increases(reported) : reported;
      const [now, before] = [grown.at(-1) ?? 0, grown.slice(0, -1)];
      const highest = Math.max(0, ...before);
      const jumped = value !== null && before.length >= MIN_HISTORY && isJump(now, highest);
      if (!jumped) return [];
      const what =
        indicator.period === 'cumulative' ? `tăng ${formatCount(now)} trong tháng` : `${formatCount(now)}`;
      return [
        warn(`, "${indicator.label}": ${what}, trước nay cao nhất là ${formatCount(highest)}.`, indicator.id),
      ];
    });
    const last = earlier.at(-1)?.counts;
    const same =
      countsOf(last, village.id).some((one) => one !== null) &&
      lists.indicators.every(
        ({ id }) => countOf(last, village.id, id) === countOf(edition.counts, village.id, id),
      );
    const first = lists.indicators[0]?.id ?? '';
    return same ? [...jumps, warn(': mọi số giống hệt tháng trước.', first)] : jumps;
  });
}
