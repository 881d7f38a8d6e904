// Rows below a heading → figures by village and indicator; every row is accounted for.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists.ts';
import type { Village } from '../reports/villages.ts';
import { readCount } from './count.ts';
import { checkHouseholds, checkShare } from './derived.ts';
import type { Layout } from './layout.ts';
import type { VillageMatch } from './names.ts';
import { placeOf } from './place.ts';
import { hasFigures, isHeadingAgain, isTotal } from './row-kind.ts';
import { isBlankRow, type Cell, type Row } from './sheet.ts';
import { Totals } from './totals.ts';

/** How many rows were taken for what; together they are all rows below the heading. */
export interface RowCounts {
  village: number;
  total: number;
  /** The heading repeated, or a row numbering the columns. */
  heading: number;
  /** Words without figures: group names, signatures, notes. */
  text: number;
  blank: number;
  /** Rows with an error. */
  refused: number;
  /** Every row below the heading. */
  all: number;
}

/** Columns and rows below a heading → figures by village and indicator, or Issues. Every row is counted once. */
export class BodyReader {
  readonly figures: (number | null)[][];
  readonly cells: (Cell | undefined)[][];
  readonly counts: RowCounts = { village: 0, total: 0, heading: 0, text: 0, blank: 0, refused: 0, all: 0 };
  readonly #seen = new Map<number, Row>();
  readonly #file: string;
  readonly #layout: Layout;
  readonly #lists: Lists;
  readonly #village: (text: string) => VillageMatch;
  readonly #totals: Totals;

  constructor(file: string, layout: Layout, lists: Lists, village: (text: string) => VillageMatch) {
    this.#file = file;
    this.#layout = layout;
    this.#lists = lists;
    this.#village = village;
    this.#totals = new Totals(lists);
    this.figures = lists.villages.map(() => lists.indicators.map(() => null));
    this.cells = lists.villages.map(() => []);
  }

  checkColumns(): Issue[] {
    const issues: Issue[] = [];
    const taken = new Map<number, Cell>();
    for (const { index, head, heading } of this.#layout.columns) {
      if (heading.kind === 'indicator') {
        const earlier = taken.get(heading.index);
        if (earlier) {
          const what = `Hai cột cùng là "${this.#lists.indicators[heading.index]?.label}": ô ${earlier.name} và ô ${head.name}.`;
          issues.push(this.#at(head, what, 'Giữ một cột, xóa cột kia.'));
        }
        taken.set(heading.index, head);
      } else if (heading.kind === 'unknown' && this.#hasContent(index)) {
        const fix = heading.near ? `Ý là "${heading.near}"?` : 'Đặt đúng tên cột theo mẫu, hoặc xóa cột này.';
        const what = head.text === '' ? 'Cột này không có tên.' : `Không hiểu cột "${head.text}".`;
        issues.push(this.#at(head, what, fix));
      }
    }
    const heading = this.#layout.headingRows[0]?.[0];
    this.#lists.indicators.forEach((indicator, index) => {
      if (taken.has(index)) return;
      const fix = 'Thêm cột này vào bảng; để trống ô nếu thôn chưa báo cáo.';
      issues.push(issue(this.#file, `Thiếu cột "${indicator.label}".`, fix, { line: heading?.line ?? null }));
    });
    return issues;
  }

  readRows(): Issue[] {
    this.counts.all = this.#layout.body.length;
    const issues = this.#layout.body.flatMap((row) => this.#readRow(row));
    this.#lists.villages.forEach((village, index) => {
      if (this.#seen.has(index)) return;
      const fix = 'Thêm dòng của thôn này; để trống các ô nếu thôn chưa báo cáo.';
      issues.push(issue(this.#file, `Thiếu thôn "${village.name}".`, fix));
    });
    return issues;
  }

  #readRow(row: Row): Issue[] {
    const cell = row[this.#layout.villageColumn] ?? row[0];
    if (!cell || isBlankRow(row)) return this.#count('blank');
    const match = this.#village(cell.text);
    if ('index' in match) return this.#readVillage(row, cell, match.index);
    if (isHeadingAgain(row, this.#layout)) return this.#count('heading');
    if (isTotal(row, this.#layout))
      return this.#count('total', this.#totals.check(this.#file, this.#figureCells(row)));
    if (!hasFigures(row, this.#layout) && match.near === undefined) return this.#count('text');
    const what =
      cell.text === '' ? 'Dòng này có số nhưng không có tên thôn.' : `Không có thôn tên "${cell.text}".`;
    const fix = match.near ? `Ý là "${match.near}"?` : 'Sửa tên thôn cho đúng danh sách data/villages.csv.';
    return this.#count('refused', [this.#at(cell, what, fix)]);
  }

  #readVillage(row: Row, cell: Cell, index: number): Issue[] {
    const village = this.#lists.villages[index]!;
    const earlier = this.#seen.get(index);
    if (earlier) {
      const what = `Thôn "${village.name}" có hai dòng (dòng ${earlier[0]?.line} và dòng ${cell.line}).`;
      return this.#count('refused', [this.#at(cell, what, 'Giữ một dòng đúng, xóa dòng kia.')]);
    }
    this.#seen.set(index, row);
    const ragged = this.#checkWidth(row, village);
    if (ragged.length > 0) return this.#count('refused', ragged);
    const issues = this.#figureCells(row).flatMap((one) => this.#readFigure(one.cell, index, one.indicator));
    return this.#count('village', [...issues, ...this.#checkDerived(row, index)]);
  }

  #readFigure(cell: Cell, village: number, indicator: number): Issue[] {
    const { label = '', unit = '' } = this.#lists.indicators[indicator] ?? {};
    const count = readCount(cell, unit);
    this.cells[village]![indicator] = cell;
    if ('problem' in count) {
      this.#totals.spoil(indicator);
      return [
        this.#at(cell, `${this.#lists.villages[village]?.name}, "${label}": ${count.problem}`, count.fix),
      ];
    }
    this.figures[village]![indicator] = count.value;
    this.#totals.add(indicator, count.value);
    return [];
  }

  #checkDerived(row: Row, index: number): Issue[] {
    const village = this.#lists.villages[index]!;
    const guided = this.#lists.indicators.findIndex(({ target }) => target === 'household_share');
    return this.#layout.columns.flatMap(({ index: column, heading }) => {
      const cell = row[column];
      if (!cell) return [];
      if (heading.kind === 'households') return checkHouseholds(this.#file, cell, village);
      if (heading.kind !== 'share') return [];
      return checkShare(this.#file, cell, this.figures[index]?.[guided] ?? null, village.households, village);
    });
  }

  #checkWidth(row: Row, { name }: Village): Issue[] {
    const { columns } = this.#layout;
    const fix = 'Kiểm tra dấu phân cách và dấu nháy trên dòng này.';
    const extra = row.slice(columns.length).find((cell) => cell.text !== '');
    if (extra) {
      return [
        this.#at(
          extra,
          `Dòng của thôn ${name} có ${row.length} ô, tiêu đề chỉ có ${columns.length} cột.`,
          fix,
        ),
      ];
    }
    const last = Math.max(...columns.map(({ index, heading }) => (heading.kind === 'indicator' ? index : 0)));
    const end = row.at(-1);
    if (row.length > last || !end) return [];
    return [this.#at(end, `Dòng của thôn ${name} chỉ có ${row.length} ô, thiếu ô so với tiêu đề.`, fix)];
  }

  #figureCells(row: Row): { indicator: number; cell: Cell }[] {
    return this.#layout.columns.flatMap(({ index, heading }) => {
      const cell = row[index];
      return heading.kind === 'indicator' && cell ? [{ indicator: heading.index, cell }] : [];
    });
  }

  #hasContent(column: number): boolean {
    return this.#layout.body.some(
      (row) => row[column]?.text && 'index' in this.#village(row[this.#layout.villageColumn]?.text ?? ''),
    );
  }

  /** Counts the row as what it is, or as refused when it has an error. */
  #count(kind: Exclude<keyof RowCounts, 'all'>, issues: Issue[] = []): Issue[] {
    this.counts[issues.some(({ severity }) => severity === 'error') ? 'refused' : kind]++;
    return issues;
  }

  #at(cell: Cell, what: string, fix: string): Issue {
    return issue(this.#file, what, fix, placeOf(cell));
  }
}
