// Rows below a heading → figures by village and indicator; every row is accounted for.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists.ts';
import type { Village } from '../reports/villages.ts';
import { readCount } from './count.ts';
import { checkHouseholds, checkShare } from './derived.ts';
import type { Layout } from './layout.ts';
import { placeOf } from './place.ts';
import { hasFigures, isHeadingAgain, isMeasure, isTotal } from './row-kind.ts';
import { isBlankRow, type Cell, type Row } from './sheet.ts';
import { Totals, type FigureCell, type TotalRow } from './totals.ts';
import type { VillageMatch } from './village-names.ts';

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
  readonly #totalRows: TotalRow[] = [];
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
    this.#totals = new Totals(file, lists);
    this.figures = lists.villages.map(() => lists.indicators.map(() => null));
    this.cells = lists.villages.map(() => []);
  }

  readRows(): Issue[] {
    this.counts.all = this.#layout.body.length;
    const issues = this.#layout.body.flatMap((row) => this.#readRow(row));
    const totals = this.#totalRows.flatMap((total) => this.#count('total', this.#totals.check(total)));
    return this.counts.refused > 0
      ? [...issues, ...totals]
      : [...issues, ...totals, ...this.#blankVillages()];
  }

  /** A table of some villages is as good as any; which are still blank is said. */
  #blankVillages(): Issue[] {
    const blank = this.#lists.villages.filter((_, index) =>
      this.figures[index]!.every((value) => value === null),
    );
    if (blank.length === 0 || blank.length === this.#lists.villages.length) return [];
    const what = `Chưa có số của thôn: ${blank.map(({ name }) => name).join(', ')}.`;
    return [issue(this.#file, what, 'Các thôn này để trống; có số thì nhập thêm sau.', { severity: 'note' })];
  }

  #readRow(row: Row): Issue[] {
    const cell = row[this.#layout.villageColumn] ?? row[0];
    if (!cell || isBlankRow(row)) return this.#count('blank');
    const match = this.#village(cell.text);
    if ('index' in match) return this.#readVillage(row, cell, match.index);
    if (isHeadingAgain(row, this.#layout)) return this.#count('heading');
    if (isTotal(row, this.#layout)) {
      this.#totalRows.push(this.#totals.addTotal(this.#figureCells(row)));
      return [];
    }
    if (isMeasure(row, this.#layout)) return this.#count('total');
    const among = match.among;
    if (!hasFigures(row, this.#layout) && match.near === undefined && !among) return this.#count('text');
    return this.#count('refused', [this.#at(cell, ...notAVillage(cell, match.near, among))]);
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
    this.#totals.addVillage(this.figures[index]!);
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
    return [];
  }

  #checkDerived(row: Row, index: number): Issue[] {
    const village = this.#lists.villages[index]!;
    const guided = this.#lists.indicators.findIndex(({ target }) => target === 'household_share');
    return this.#layout.columns.flatMap(({ index: column, heading }, at) => {
      const cell = row[column];
      if (!cell) return [];
      if (heading.kind === 'households') return checkHouseholds(this.#file, cell, village);
      // A share beside another indicator is that one's.
      const left = this.#layout.columns.slice(0, at).findLast((one) => one.heading.kind !== 'note')?.heading;
      if (heading.kind !== 'share' || (left?.kind === 'indicator' && left.index !== guided)) return [];
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

  #figureCells(row: Row): FigureCell[] {
    return this.#layout.columns.flatMap(({ index, heading }) => {
      const cell = row[index];
      return heading.kind === 'indicator' && cell ? [{ indicator: heading.index, cell }] : [];
    });
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

/** What is wrong with a row of figures that is no village's, and what helps. */
function notAVillage(
  { text }: Cell,
  near: string | undefined,
  among: readonly string[] | undefined,
): [what: string, fix: string] {
  if (among) {
    const names = among.map((name) => `"${name}"`).join(', ');
    return [
      `"${text}" có thể là nhiều thôn: ${names}.`,
      'Ghi đúng tên như trong danh sách data/villages.csv.',
    ];
  }
  const fix = 'Sửa tên thôn cho đúng danh sách data/villages.csv.';
  if (text === '') return ['Dòng này có số nhưng không có tên thôn.', fix];
  if (/^\d+$/.test(text))
    return [`"${text}" là số thứ tự, không phải tên thôn.`, 'Ghi đủ tên, ví dụ "Thôn 1".'];
  if (near) return [`Không có thôn tên "${text}".`, `Ý là "${near}"?`];
  return [`Không có thôn tên "${text}".`, `${fix} Dòng không phải của một thôn thì xóa đi.`];
}
