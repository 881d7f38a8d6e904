// data/targets.csv → targets the commune set after its plan: which, how much, from which month on, by which day.
import type { Issue } from '../../files/issue.ts';
import type { Day, Month } from '../../text/date.ts';
import type { Commune, TargetId } from '../commune.ts';
import { readList } from './list-file.ts';

/** A target and the month from which it holds, until the next one of its kind. */
export interface Target {
  target: TargetId;
  value: number;
  /** null: since the plan began. */
  from: Month | null;
  /** Day by which it is to be reached; null where no decision names one, as the plan of May 2026 names none. */
  by: Day | null;
  /** The decision that set it. */
  source: string;
}

const COLUMNS = ['target', 'value', 'from', 'by', 'source'] as const;
const LARGEST: Record<TargetId, number> = { household_share: 100, people_per_month: 10_000 };

/** The plan's own targets (commune.yaml), then those that took their place, by month. */
export function readTargets(
  file: string,
  { targets: first, plan }: Commune,
): { targets: Target[]; issues: Issue[] } {
  const { rows = [], issues } = readList(file, COLUMNS, ['target', 'value', 'from']);
  const ids = Object.keys(LARGEST) as TargetId[];
  const targets = ids.map((target): Target => {
    return { target, value: first[target], from: null, by: null, source: plan.name };
  });
  for (const row of rows) {
    const target = row.oneOf('target', ids) as TargetId;
    const from = row.month('from');
    const by = row.get('by') === '' ? null : (row.day('by') ?? null);
    const value = Number(row.get('value'));
    if (row.get('from') === '')
      row.problem('from', 'Chưa ghi mục tiêu này áp dụng từ tháng nào.', 'Ghi tháng, ví dụ 2027-01.');
    if (!/^[1-9]\d*$/.test(row.get('value')) || value > (LARGEST[target] ?? Infinity))
      row.problem(
        'value',
        `"${row.get('value')}" không dùng được làm mục tiêu.`,
        'Ghi số nguyên dương; phần trăm thì nhiều nhất 100.',
      );
    if (from && targets.some((one) => one.target === target && one.from === from))
      row.problem('from', `Mục tiêu "${target}" đã có một dòng từ ${from}.`, 'Giữ một dòng.');
    targets.push({ target, value, from, by, source: row.get('source') });
  }
  targets.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return { targets, issues };
}
