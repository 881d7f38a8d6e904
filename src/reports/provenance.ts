// data/provenance.csv → how each village's count of people became known: told by its team, or passed by a check of three tasks.
import { readList } from './lists/list-file.ts';
import type { Issue } from '../files/issue.ts';
import { WAYS, type Provenance, type Way } from './way.ts';

const COLUMNS = ['month', 'indicator', 'village', 'how'] as const;

export interface Known {
  /** Ids of every village there ever was. */
  villages: ReadonlySet<string>;
  /** Ids of the indicators that count people who can do it: only these can be checked. */
  people: ReadonlySet<string>;
}

/** A commune without the file has no checks: that is no problem. */
export function readProvenance(
  file: string,
  { villages, people }: Known,
): { provenance: Provenance[]; issues: Issue[] } {
  const { rows = [], issues } = readList(file, COLUMNS, COLUMNS);
  const lines = new Map<string, number>();
  const provenance = rows.flatMap((row): Provenance[] => {
    const month = row.month('month');
    if (row.get('month') === '') row.problem('month', 'Chưa ghi tháng.', 'Viết dạng 2026-09.');
    const indicator = row.oneOf('indicator', [...people]);
    const village = row.get('village');
    if (village !== '') row.oneOf('village', [...villages]);
    const how = row.oneOf('how', WAYS);
    const key = [month, indicator, village].join(' ');
    const twin = lines.get(key);
    if (month && twin !== undefined)
      row.problem('month', `Tháng này, thôn này đã ghi ở dòng ${twin}.`, 'Giữ một dòng đúng, xóa dòng kia.');
    lines.set(key, row.line);
    const known = people.has(indicator) && (village === '' || villages.has(village));
    if (!month || !known || !isWay(how) || twin !== undefined) return [];
    return [{ month, indicator, village: village || null, how }];
  });
  return { provenance, issues };
}

const isWay = (text: string): text is Way => (WAYS as readonly string[]).includes(text);
