// Months beside the lists of households and beside each other → figures that cannot be true.
import { monthName, type Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { countOf } from './counts.ts';
import type { Contradiction, Dataset } from './dataset.ts';
import { regroupings, type Regrouping } from './lists/lineage.ts';
import { everyIndicator, everyVillage, listsIn, villageOf, type DatedLists } from './lists/lists.ts';
import type { Indicator } from './lists/indicators.ts';

interface Reported {
  month: Month;
  value: number;
}

/**
 * Figures that contradict the households of their month or an earlier month: more households guided than there are, or
 * a count "since the plan began" that falls. Where villages went into others or were split, the sum of what came out
 * may not be less than the sum of what went in.
 * @param editions in order of month
 */
export function findContradictions(
  editions: readonly Dataset<Month>[],
  lists: DatedLists,
): Contradiction<Month>[] {
  const groups = regroupings(lists.villages);
  const byHeir = new Map<string, Regrouping[]>();
  for (const group of groups)
    for (const heir of group.heirs) byHeir.set(heir, [...(byHeir.get(heir) ?? []), group]);
  return everyIndicator(lists)
    .filter(({ period }) => period === 'cumulative')
    .flatMap((indicator) => [
      ...everyVillage(lists).flatMap(({ id }) =>
        ofVillage(id, indicator, editions, lists, byHeir.get(id) ?? []),
      ),
      ...groups.flatMap((group) => ofGroup(group, indicator, editions, lists)),
    ]);
}

function ofVillage(
  village: string,
  { id, label, target }: Indicator,
  editions: readonly Dataset<Month>[],
  lists: DatedLists,
  groups: readonly Regrouping[],
): Contradiction<Month>[] {
  const found: Contradiction<Month>[] = [];
  let last: Reported | undefined;
  for (const { period: month, counts } of editions) {
    const value = countOf(counts, village, id);
    if (value === null) continue;
    const of = target === 'household_share' || last ? villageOf(listsIn(lists, month), village) : undefined;
    const report = (what: string, fix: string) =>
      found.push({ period: month, village, column: id, what: `${of?.name}, "${label}": ${what}`, fix });
    if (target === 'household_share' && of && value > of.households)
      report(
        `${formatCount(value)} lớn hơn tổng số hộ của thôn (${formatCount(of.households)}).`,
        'Hỏi lại thôn rồi sửa ô này; hộ đã tăng thì thêm dòng đếm mới vào data/households.csv.',
      );
    const since = last?.month;
    const regrouped = since !== undefined && groups.some((one) => since < one.month && one.month <= month);
    if (last && !regrouped && value < last.value)
      report(
        `số lũy kế ${formatCount(value)} nhỏ hơn ${formatCount(last.value)} của ${monthName(last.month)}.`,
        'Số lũy kế không giảm: hỏi lại thôn, sửa tháng này hoặc đính chính tháng trước.',
      );
    last = { month, value };
  }
  return found;
}

/** The first month in which all heirs reported, beside the last reports of all sources. */
function ofGroup(
  { month, sources, heirs }: Regrouping,
  { id, label }: Indicator,
  editions: readonly Dataset<Month>[],
  lists: DatedLists,
): Contradiction<Month>[] {
  const before = sources.map((source) => lastBefore(editions, month, source, id));
  const after = editions.find(
    ({ period, counts }) => period >= month && heirs.every((heir) => countOf(counts, heir, id) !== null),
  );
  if (!after || before.some((value) => value === null)) return [];
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const [now, then] = [sum(heirs.map((heir) => countOf(after.counts, heir, id))), sum(before)];
  if (now >= then) return [];
  const names = (ids: readonly string[]) =>
    ids.map((one) => everyVillage(lists).find((village) => village.id === one)?.name ?? one).join(' và ');
  const what = `${names(heirs)}, "${label}": số lũy kế ${formatCount(now)} nhỏ hơn ${formatCount(then)}, là tổng của ${names(sources)} trước khi sắp xếp lại.`;
  const fix = 'Số của thôn mới gồm cả số của các thôn cũ: hỏi lại thôn, sửa ô này.';
  return [{ period: after.period, village: heirs[0]!, column: id, what, fix }];
}

/** The last figure a village reported before a month; null when it never did. */
export function lastBefore(
  editions: readonly Dataset<Month>[],
  month: Month,
  village: string,
  indicator: string,
): number | null {
  const edition = editions.findLast(
    ({ period, counts }) => period < month && countOf(counts, village, indicator) !== null,
  );
  return edition ? countOf(edition.counts, village, indicator) : null;
}
