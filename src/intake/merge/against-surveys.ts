// A quarter's merged survey beside its lists and the survey before → what contradicts it, and what only looks wrong.
import { confirm } from '../../files/choice.ts';
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { countOf, hasCount } from '../../reports/counts.ts';
import type { Dataset } from '../../reports/dataset.ts';
import type { Reports } from '../../reports/load.ts';
import { findMisfits, type SurveyLists } from '../../reports/survey/survey-misfits.ts';
import { quarterName, type Quarter } from '../../text/quarter.ts';
import type { Merging } from './settle.ts';

export function againstSurveys(
  survey: Dataset<Quarter>,
  merging: Merging,
  reports: Reports,
  lists: SurveyLists,
): Issue[] {
  const misfits = findMisfits(survey, lists).map(({ village, column, what, fix }) => {
    const at = merging.at(village, column);
    return issue(at?.file ?? merging.file, what, fix, at?.place);
  });
  return hasErrors(misfits) ? misfits : copies(survey, merging, reports, lists);
}

/** A village whose row is that of the survey before was probably not asked again. */
function copies(
  { period, counts }: Dataset<Quarter>,
  { at, isNew, file }: Merging,
  reports: Reports,
  { villages, items }: SurveyLists,
): Issue[] {
  const before = reports.surveys.findLast((one) => one.period < period);
  if (!before) return [];
  return villages.flatMap(({ id, name }) => {
    const changed = items.some(
      (item) => countOf(counts, id, item.id) !== countOf(before.counts, id, item.id),
    );
    if (!isNew(id) || !hasCount(counts, id) || changed) return [];
    const what = `${name}: mọi số giống hệt ${quarterName(before.period)}.`;
    const fix = confirm('Hỏi lại thôn');
    const first = at(id, items[0]?.id ?? '');
    return [issue(first?.file ?? file, what, fix, { severity: 'warning', ...first?.place })];
  });
}
