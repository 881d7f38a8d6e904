// A table's rows in their order → whether its total rows, above or below the villages, agree with the villages' figures.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists.ts';
import { formatCount } from '../text/number.ts';
import { readCount } from './count.ts';
import { placeOf } from './place.ts';
import type { Cell } from './sheet.ts';

export interface FigureCell {
  indicator: number;
  cell: Cell;
}

export interface TotalRow {
  cells: readonly FigureCell[];
  /** How many villages stand above it. */
  after: number;
}

export class Totals {
  /** Figures of the villages in the order of the table; null where one is not reported. */
  readonly #villages: (number | null)[][] = [];
  readonly #rows: TotalRow[] = [];
  /** Indicators with a refused cell: their totals cannot be checked. */
  readonly #broken = new Set<number>();
  readonly #file: string;
  readonly #lists: Lists;

  constructor(file: string, lists: Lists) {
    this.#file = file;
    this.#lists = lists;
  }

  addVillage(figures: readonly (number | null)[]): void {
    this.#villages.push([...figures]);
  }

  addTotal(cells: readonly FigureCell[]): TotalRow {
    const row = { cells, after: this.#villages.length };
    this.#rows.push(row);
    return row;
  }

  /** A cell of this indicator was refused. */
  spoil(indicator: number): void {
    this.#broken.add(indicator);
  }

  /** What a total row may be the sum of: all villages, those above up to the total before, those below up to the next. */
  #sums({ after }: TotalRow, indicator: number): number[] {
    const stops = this.#rows.map((row) => row.after);
    const before = Math.max(0, ...stops.filter((stop) => stop < after));
    const next = Math.min(this.#villages.length, ...stops.filter((stop) => stop > after));
    const sum = (from: number, to: number) =>
      this.#villages.slice(from, to).reduce((total, row) => total + (row[indicator] ?? 0), 0);
    return [sum(0, this.#villages.length), sum(0, after), sum(before, after), sum(after, next)];
  }

  #read(indicator: number, cell: Cell) {
    return readCount({ ...cell, formula: undefined }, this.#lists.indicators[indicator]?.unit ?? '');
  }

  /** Every figure of a total row that is not the sum of its villages; asked once all rows are read. */
  check(total: TotalRow): Issue[] {
    return total.cells.flatMap(({ indicator, cell }) => {
      const count = this.#read(indicator, cell);
      const place = `Dòng tổng, "${this.#lists.indicators[indicator]?.label ?? ''}": `;
      if ('problem' in count) return [issue(this.#file, place + count.problem, count.fix, placeOf(cell))];
      const sums = this.#sums(total, indicator);
      if (count.value === null || sums.includes(count.value) || this.#broken.has(indicator)) return [];
      const what = `ghi ${formatCount(count.value)}, nhưng tổng các thôn là ${formatCount(sums[0] ?? 0)}.`;
      return [
        issue(this.#file, place + what, 'Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.', placeOf(cell)),
      ];
    });
  }
}
