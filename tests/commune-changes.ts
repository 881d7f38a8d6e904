// A data folder → the same after everything that changes in a commune: each change a line or two, as the handbook says.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Month } from '../src/text/date.ts';

/** One change of the lists: the lines added, and the cells filled in. */
export interface Change {
  name: string;
  /** How many lines of files it touches. */
  lines: number;
  make: (data: string) => void;
}

const edit = (data: string, file: string, from: string | RegExp, to: string) => {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file}: nothing to change for ${from}`);
  writeFileSync(path, changed);
};
const add = (data: string, file: string, line: string) => appendFileSync(join(data, file), `${line}\n`);

/** Fills in cells of the line of a village, by the names of their columns. */
export function fill(data: string, file: string, id: string, cells: Record<string, string>): void {
  const [head = '', ...rows] = readFileSync(join(data, file), 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  const filled = rows.map((row) => {
    if (!row.startsWith(`${id},`)) return row;
    const old = row.split(',');
    return columns.map((column, index) => cells[column] ?? old[index] ?? '').join(',');
  });
  writeFileSync(join(data, file), `${[head, ...filled].join('\n')}\n`);
}

export interface People {
  /** Ids of villages: one to rename and to give a second team, one to merge away, one to count again. */
  renamed: string;
  merged: string;
  recounted: string;
  /** Id of an indicator without a target, which ends. */
  ended: string;
}

/** Everything that holds from `from` on; `last` is the month before. */
export function communeChanges(
  from: Month,
  last: Month,
  { renamed, merged, recounted, ended }: People,
): Change[] {
  return [
    {
      name: 'a new village',
      lines: 1,
      make: (data) => add(data, 'villages.csv', `thon-moi,Đồng Mới,210,${from}-01,,${from},,,`),
    },
    {
      name: 'a village merged into another',
      lines: 1,
      make: (data) => fill(data, 'villages.csv', merged, { until: last, into: recounted }),
    },
    {
      name: 'another name',
      lines: 1,
      make: (data) => add(data, 'villages.csv', `${renamed},Tân Tiến,,,,${from},,,`),
    },
    {
      name: 'households counted again',
      lines: 1,
      make: (data) => add(data, 'households.csv', `${recounted},1900,${from}-01,UBND đếm lại`),
    },
    {
      name: 'a second team',
      lines: 1,
      make: (data) => add(data, 'teams.csv', `${renamed},6,,,Tổ 2,${from},`),
    },
    {
      name: 'a new indicator',
      lines: 1,
      make: (data) =>
        add(
          data,
          'indicators.csv',
          `ai_tools,Số người dùng trợ lý trí tuệ nhân tạo,Dùng trợ lý AI,người,monthly,binh-dan-hoc-vu-so,,Số người trong tháng hỏi được trợ lý AI.,Quyết định của thành phố,,,,${from},`,
        ),
    },
    {
      name: 'an indicator that ends',
      lines: 1,
      make: (data) => edit(data, 'indicators.csv', new RegExp(`^(${ended},.*),$`, 'm'), `$1,${last}`),
    },
    {
      name: 'a new target',
      lines: 1,
      make: (data) => add(data, 'targets.csv', `household_share,90,${from},,Quyết định của xã`),
    },
  ];
}

/** Puts a data folder into today's shape: lists that end with the columns of their life. */
export function withLives(data: string): void {
  const widen = (file: string, columns: string) => {
    const path = join(data, file);
    const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
    if (head.endsWith(columns)) return;
    const blanks = columns.replace(/[^,]/g, '');
    writeFileSync(path, `${[head + columns, ...rows.map((row) => row + blanks)].join('\n')}\n`);
  };
  widen('villages.csv', ',from,until,into,split_from');
  widen('teams.csv', ',team,from,until');
  widen('indicators.csv', ',from,until');
  for (const [file, head] of [
    ['households.csv', 'village,households,counted_on,source'],
    ['targets.csv', 'target,value,from,by,source'],
  ] as const)
    writeFileSync(join(data, file), `${head}\n`);
}

/** Everything that changes in the sample commune in the month after its last. */
export const SAMPLE_CHANGES = communeChanges('2026-10' as Month, '2026-09' as Month, {
  renamed: 'o-me',
  merged: 'binh-di',
  recounted: 'xuan-neo',
  ended: 'smart_haiphong',
});
