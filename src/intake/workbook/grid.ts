// Cells as a workbook stores them, in any order → rows of a table without what nobody wrote in.
import { cellName } from '../../files/issue.ts';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from '../open/limits.ts';
import { COPY_TO_NEW } from '../open/save-as.ts';
import {
  LONG_CELL_FIX,
  longCell,
  TOO_MUCH_TEXT,
  TOO_WIDE,
  type Cell,
  type Clothes,
  type Row,
} from '../table/sheet.ts';
import { broken, tooManyCells, WorkbookError } from './error.ts';

export type Content = Pick<Cell, 'text' | 'number' | 'formula' | 'clothes'>;

/** What was taken so far, over all sheets of a workbook. */
export interface Budget {
  cells: number;
  letters: number;
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const MAX_AREAS = 5_000;

/** One sheet as it is read. Only rows and columns with something in them take room. */
export class Grid {
  readonly #budget: Budget;
  readonly #lines = new Map<number, Map<number, Content>>();
  readonly #columns = new Set<number>();
  readonly #hidden: { from: number; to: number }[] = [];
  readonly #merged: Area[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(line: number, column: number, content: Content): void {
    if (content.text === '' && !content.formula) return;
    if (content.text.length > MAX_CELL)
      throw new WorkbookError(longCell(cellName(line, column)), LONG_CELL_FIX);
    this.#spend(1);
    this.#budget.letters += content.text.length;
    if (this.#budget.letters > MAX_TEXT) throw new WorkbookError(TOO_MUCH_TEXT, COPY_TO_NEW);
    const cells = this.#lines.get(line) ?? new Map<number, Content>();
    // One cell with two contents: which of them is shown depends on the program.
    if (cells.has(column)) throw broken();
    this.#lines.set(line, cells.set(column, content));
    if (this.#columns.add(column).size > MAX_COLUMNS) throw new WorkbookError(TOO_WIDE, COPY_TO_NEW);
  }

  /** Names a row of totals that the workbook itself knows as one, in whatever language its label is. */
  nameTotals(line: number, column: number): void {
    const cells = this.#lines.get(line);
    if (!cells || /\d/.test(cells.get(column)?.text ?? '')) return;
    cells.set(column, { ...cells.get(column), text: 'Tổng cộng' });
    this.#columns.add(column);
  }

  hideColumns(from: number, to: number): void {
    if (this.#hidden.push({ from, to }) > MAX_AREAS) throw tooManyCells();
  }

  merge(area: Area): void {
    if (this.#merged.push(area) > MAX_AREAS) throw tooManyCells();
  }

  /** Rows in order; where rows without contents stand between, one blank row stands for all of them. */
  rows(): Row[] {
    const columns = [...this.#columns].sort((a, b) => a - b);
    const lines = [...this.#lines.keys()].sort((a, b) => a - b);
    if (lines.filter((line) => this.#isWritten(line)).length > MAX_ROWS)
      throw new WorkbookError(
        'Trang tính có hơn 20.000 dòng, không phải bảng kết quả một tháng.',
        COPY_TO_NEW,
      );
    const hidden = new Set(
      columns.filter((one) => this.#hidden.some(({ from, to }) => from <= one && one <= to)),
    );
    const merged = this.#markMerged(lines, columns);
    const rowOf = (line: number): Row =>
      columns.map((column) => {
        const name = cellName(line, column);
        const content = this.#lines.get(line)?.get(column) ?? { text: '' };
        const area = merged.get(name);
        const clothes: Clothes = {
          ...content.clothes,
          ...(hidden.has(column) && { hiddenColumn: true }),
          ...(area !== undefined && { merged: area }),
        };
        const dressed = Object.keys(clothes).length > 0;
        return { ...content, line, column, name, ...(dressed && { clothes }) };
      });
    const shown = lines.flatMap((line, index) =>
      line - 1 > (lines[index - 1] ?? line - 1) ? [line - 1, line] : [line],
    );
    this.#spend(shown.length * columns.length);
    return shown.map(rowOf);
  }

  #isWritten(line: number): boolean {
    return [...(this.#lines.get(line)?.values() ?? [])].some(({ text }) => text !== '');
  }

  /** Cells under a merged area, with the name of the whole area. */
  #markMerged(lines: readonly number[], columns: readonly number[]): Map<string, string> {
    const marks = new Map<string, string>();
    for (const { top, left, bottom, right } of this.#merged) {
      const area = `${cellName(top, left)}:${cellName(bottom, right)}`;
      const across = columns.filter((column) => left <= column && column <= right);
      const down = lines.filter((line) => top <= line && line <= bottom);
      this.#spend(across.length * down.length);
      for (const line of down) for (const column of across) marks.set(cellName(line, column), area);
    }
    return marks;
  }

  #spend(cells: number): void {
    this.#budget.cells += cells;
    if (this.#budget.cells > MAX_CELLS) throw tooManyCells();
  }
}
