// Figures read so far → whether a total row of the office's table agrees with them.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists.ts';
import { formatCount } from '../text/number.ts';
import { readCount } from './count.ts';
import { placeOf } from './place.ts';
import type { Cell } from './sheet.ts';

export class Totals {
  /** Sums per indicator since the start, and since the last total row. */
  readonly #all: number[];
  readonly #group: number[];
  /** Indicators with a refused cell: their totals cannot be checked. */
  readonly #broken = new Set<number>();
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
    this.#all = lists.indicators.map(() => 0);
    this.#group = lists.indicators.map(() => 0);
  }

  add(indicator: number, value: number | null): void {
    this.#all[indicator]! += value ?? 0;
    this.#group[indicator]! += value ?? 0;
  }

  /** A cell of this indicator was refused. */
  spoil(indicator: number): void {
    this.#broken.add(indicator);
  }

  /** A total must be the sum of all villages so far, or of those since the last total. */
  check(file: string, cells: readonly { indicator: number; cell: Cell }[]): Issue[] {
    const issues = cells.flatMap(({ indicator, cell }) => {
      const { label = '', unit = '' } = this.#lists.indicators[indicator] ?? {};
      const total = readCount({ ...cell, formula: undefined }, unit);
      const place = `Dòng tổng, "${label}": `;
      if ('problem' in total) return [issue(file, place + total.problem, total.fix, placeOf(cell))];
      const sum = this.#all[indicator] ?? 0;
      const fits = total.value === null || total.value === sum || total.value === this.#group[indicator];
      if (fits || this.#broken.has(indicator)) return [];
      const what = `ghi ${formatCount(total.value ?? 0)}, nhưng tổng các thôn là ${formatCount(sum)}.`;
      return [issue(file, place + what, 'Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.', placeOf(cell))];
    });
    this.#group.fill(0);
    return issues;
  }
}
