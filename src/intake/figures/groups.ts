// Rows of figures that are no village's → sums of the villages next to them, or rows to mend.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { placeOf } from '../table/place.ts';
import type { Cell } from '../table/sheet.ts';
import type { FigureCell, TotalRow, Totals } from './totals.ts';

interface Group {
  cell: Cell;
  row: TotalRow;
  /** What is said where it is no sum. */
  refused: Issue;
  /** Its name resembles a village's. */
  near: boolean;
}

/** A table has fewer groups of villages. */
const MAX_GROUPS = 50;

/** Rows named "Khu Đông", "Cụm 2" between the villages, looked at once all rows are read. */
export class Groups {
  readonly #file: string;
  readonly #totals: Totals;
  readonly #rows: Group[] = [];

  constructor(file: string, totals: Totals) {
    this.#file = file;
    this.#totals = totals;
  }

  add(cell: Cell, figures: readonly FigureCell[], refused: Issue, near: boolean): void {
    this.#rows.push({ cell, row: this.#totals.place(figures), refused, near });
  }

  /** One Issue a row: that it is taken for a sum, that it may be one, or that it is nobody's. */
  check(): Issue[] {
    const rows = this.#rows.map(({ row }) => row);
    return this.#rows.map(({ cell, row, refused, near }) => {
      const villages = rows.length > MAX_GROUPS ? 0 : this.#totals.groupOf(row, rows);
      if (villages === 0 || (near && villages < 2)) return refused;
      const same = villages > 1 ? `bằng tổng ${villages} thôn ở cạnh` : 'giống hệt thôn ở cạnh';
      const what = `Dòng "${cell.text}" có số ${same}, hiểu là dòng cộng, không phải số của một thôn.`;
      const fix = 'Nếu đó là một thôn thì sửa tên cho đúng danh sách data/villages.csv';
      // The figures of one village again may be those of another.
      return villages > 1
        ? issue(this.#file, what, `${fix}.`, { ...placeOf(cell), severity: 'note' })
        : issue(this.#file, what, confirm(fix), {
            ...placeOf(cell),
            severity: 'warning',
          });
    });
  }
}
