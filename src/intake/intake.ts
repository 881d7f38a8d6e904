// Bytes of an office's file → one month's report, checked against everything already published, or Issues.
import { hasErrors, issue, sortIssues, type Issue } from '../files/issue.ts';
import { findContradictions } from '../reports/contradictions.ts';
import type { Dataset } from '../reports/dataset.ts';
import { listsIn } from '../reports/lists.ts';
import type { Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { everyList, findOutside } from './outside.ts';
import { placeOf } from './place.ts';
import { readSource } from './source.ts';
import { findSuspicions } from './suspicions.ts';
import { monthOfSource, understand, type Understanding, type Understood } from './understand.ts';

export interface Intake {
  /** There only when the file has no errors; warnings are for a person to confirm. */
  edition?: Dataset<Month>;
  issues: Issue[];
  understanding?: Understanding;
}

/** Reads one export under the lists of its month and checks it against what is published. */
export function takeIn(file: string, bytes: Uint8Array, reports: Reports, asked?: Month): Intake {
  const { commune } = reports;
  const every = { ...everyList(reports.lists), commune };
  const broad = readSource(file, bytes, every, asked);
  if ('what' in broad) return { issues: [broad] };
  const { period: month } = monthOfSource(file, broad, every, asked);
  const lists = month ? { ...listsIn(reports.lists, month), commune } : every;
  const outside = month ? findOutside(file, broad, every, lists, month, reports.lists) : undefined;
  const source = outside ? readSource(file, bytes, lists, asked) : broad;
  if ('what' in source) return { issues: [source] };
  const { edition, cell, understanding, issues: found } = understand(file, source, lists, asked);
  const issues = [
    ...(outside ? outside.replace(found) : found),
    ...(edition ? beside(file, edition, cell, reports) : []),
  ];
  return {
    issues: sortIssues(issues),
    ...(understanding && { understanding }),
    ...(edition && !hasErrors(issues) && { edition }),
  };
}

/** What other months say against this one. */
function beside(file: string, edition: Dataset<Month>, cell: Understood['cell'], reports: Reports): Issue[] {
  const { period: month } = edition;
  const others = reports.editions.filter((one) => one.period !== month);
  const inOrder = [...others, edition].sort((a, b) => a.period.localeCompare(b.period));
  const contradictions = findContradictions(inOrder, reports.lists).map(
    ({ period, village, column, what, fix }) => {
      const own = period === month ? cell(village, column) : undefined;
      return own ? issue(file, what, fix, placeOf(own)) : issue(file, `Tháng ${period}: ${what}`, fix);
    },
  );
  const earlier = others.filter((one) => one.period < month);
  return [...contradictions, ...findSuspicions(file, edition, cell, earlier, listsIn(reports.lists, month))];
}
