// Files of one month that cannot be taken together → those that stand in the way, each with its reasons.
import type { Issue } from '../files/issue.ts';
import { clashIssues } from '../intake/merge/clash.ts';
import { nameCells } from '../intake/merge/settle.ts';
import type { Submission } from '../intake/submission.ts';
import type { Reports } from '../reports/load.ts';
import type { Period } from '../text/period.ts';
import type { Taken } from '../intake/take.ts';

/**
 * Where figures clash, every file that has one for that cell: which is right is for a person to say. Else every file with
 * a cell that is wrong; and where nobody's cell is named, all of them. Empty when they can be taken.
 */
export function blame(
  submissions: readonly Submission[],
  { clashes, issues }: Taken,
  period: Period,
  reports: Reports,
): Map<string, Issue[]> {
  const files = submissions.map(({ file }) => file);
  const named = nameCells(period, reports);
  const blamed = new Map<string, Issue[]>();
  for (const file of files) {
    const own = clashes.filter(({ said }) => said.some((one) => one.file === file));
    if (own.length > 0)
      blamed.set(
        file,
        clashIssues(own, named, file).map((one) => ({ ...one, severity: 'error' })),
      );
  }
  if (blamed.size > 0) return blamed;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const owned = errors.filter(({ file }) => files.includes(file));
  if (owned.length > 0) return Map.groupBy(owned, ({ file }) => file);
  if (errors.length === 0) return blamed;
  return new Map(files.map((file) => [file, errors.map((one) => ({ ...one, file }))]));
}
