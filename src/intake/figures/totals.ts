// A table's rows in their order → whether its total rows, above or below the villages, agree with the villages' figures.
import { issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import { formatCount } from '../../text/number.ts';
import { readCount } from './count.ts';
import { placeOf } from '../table/place.ts';
import type { Cell } from '../table/sheet.ts';

export interface FigureCell {
  indicator: number;
  cell: Cell;
}

export interface TotalRow {
  cells: readonly FigureCell[];
  /** How many villages stand above it. */
  after: number;
}

/** Figures that must agree before a row without a village is taken for a sum. */
const MIN_AGREEING = 2;

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
    const row = this.place(cells);
    this.#rows.push(row);
    return row;
  }

  /** A row that may be a sum, where it stands among the villages. */
  place(cells: readonly FigureCell[]): TotalRow {
    return { cells, after: this.#villages.length };
  }

  /**
   * How many villages next to a row without a name of its own add up to it in every figure; 0 where they do not.
   * @param others rows like it: each ends the group of the one before
   */
  groupOf({ cells, after }: TotalRow, others: readonly TotalRow[]): number {
    const stops = [...this.#rows, ...others].map((row) => row.after);
    const before = Math.max(0, ...stops.filter((stop) => stop < after));
    const next = Math.min(this.#villages.length, ...stops.filter((stop) => stop > after));
    const figures = cells.map(({ indicator, cell }) => {
      const count = this.#read(indicator, cell);
      return 'problem' in count ? { indicator, value: Number.NaN } : { indicator, value: count.value };
    });
    const counted = figures.filter(({ value }) => value !== null && value !== 0);
    if (counted.length < MIN_AGREEING) return 0;
    const agrees = (from: number, to: number) =>
      figures.every(({ indicator, value }) => value === null || value === this.#sum(indicator, from, to));
    const lengths = (limit: number) => Array.from({ length: limit }, (_, at) => at + 1);
    return (
      lengths(next - after).find((length) => agrees(after, after + length)) ??
      lengths(after - before).find((length) => agrees(after - length, after)) ??
      0
    );
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
    const ranges = [
      [0, this.#villages.length],
      [0, after],
      [before, after],
      [after, next],
    ] as const;
    return ranges.map(([from, to]) => this.#sum(indicator, from, to));
  }

  #sum(indicator: number, from: number, to: number): number {
    return this.#villages.slice(from, to).reduce((total, row) => total + (row[indicator] ?? 0), 0);
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
