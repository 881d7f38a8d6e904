// A month's merged figures beside the other months → what contradicts them, and what only looks wrong.
import { issue, type Issue } from '../../files/issue.ts';
import { findContradictions } from '../../reports/contradictions.ts';
import type { Dataset } from '../../reports/dataset.ts';
import { listsIn } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import type { Month } from '../../text/date.ts';
import { findSuspicions } from '../figures/suspicions.ts';
import type { Merging } from './settle.ts';

/** @param isPublished some of its figures are: what was asked about them is not asked again */
export function againstMonths(
  edition: Dataset<Month>,
  merging: Merging,
  reports: Reports,
  isPublished: boolean,
): Issue[] {
  const { period: month } = edition;
  const others = reports.editions.filter((one) => one.period !== month);
  const inOrder = [...others, edition].sort((a, b) => a.period.localeCompare(b.period));
  const contradictions = findContradictions(inOrder, reports.lists).map(
    ({ period, village, column, what, fix }) => {
      const own = period === month ? merging.at(village, column) : undefined;
      return own
        ? issue(own.file, what, fix, own.place)
        : issue(merging.file, `Tháng ${period}: ${what}`, fix);
    },
  );
  const earlier = others.filter((one) => one.period < month);
  const lists = listsIn(reports.lists, month);
  return [...contradictions, ...findSuspicions(edition, merging, earlier, lists, isPublished)];
}
