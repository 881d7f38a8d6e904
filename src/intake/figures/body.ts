// Rows below a heading → what they say of each village or team, figure by figure; every row is accounted for.
import { issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import type { Village } from '../../reports/lists/villages.ts';
import { readCount } from './count.ts';
import { Answers } from './answers.ts';
import { checkHouseholds, checkShare } from './derived.ts';
import { Groups } from './groups.ts';
import type { Layout } from '../table/layout.ts';
import { placeOf } from '../table/place.ts';
import { readRowReceipt, teamColumn, teamOfRow, type RowReceipt } from './receipt-cells.ts';
import { hasFigures, isHeadingAgain, isMeasure, isTotal } from '../table/row-kind.ts';
import { isBlankRow, type Cell, type Row } from '../table/sheet.ts';
import { Totals, type FigureCell, type TotalRow } from './totals.ts';
import type { VillageMatch } from '../table/village-names.ts';

/** How many rows were taken for what. */
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

/** What one row says of a village, or of one of its teams. */
export interface BodyEntry {
  /** Index of the village. */
  village: number;
  /** Name of the team; "" for the whole village. */
  team: string;
  /** By indicator; null where the row says nothing. */
  figures: (number | null)[];
  /** Where each stands; undefined where the table has no such column. */
  cells: (Cell | undefined)[];
  receipt: RowReceipt;
  /** Indicators whose published figure it takes back. */
  withdrawn: number[];
}

/** Columns and rows below a heading → what they say of villages, or Issues. Every row is counted once. */
export class BodyReader {
  readonly entries: BodyEntry[] = [];
  readonly counts: RowCounts = { village: 0, total: 0, heading: 0, text: 0, blank: 0, refused: 0, all: 0 };
  readonly #totalRows: TotalRow[] = [];
  readonly #file: string;
  readonly #layout: Layout;
  readonly #lists: Lists;
  readonly #village: (text: string) => VillageMatch;
  readonly #totals: Totals;
  readonly #groups: Groups;
  readonly #answers: Answers;
  readonly #teamColumn: number | undefined;

  constructor(file: string, layout: Layout, lists: Lists, village: (text: string) => VillageMatch) {
    this.#file = file;
    this.#layout = layout;
    this.#lists = lists;
    this.#village = village;
    this.#totals = new Totals(file, lists);
    this.#groups = new Groups(file, this.#totals);
    this.#answers = new Answers(file, layout, lists);
    this.#teamColumn = teamColumn(layout);
  }

  readRows(): Issue[] {
    this.counts.all = this.#layout.body.length;
    const issues = this.#layout.body.flatMap((row) => this.#readRow(row));
    const totals = this.#totalRows.flatMap((total) => this.#count('total', this.#totals.check(total)));
    const groups = this.#groups.check().flatMap((one) => this.#count('total', [one]));
    return [...issues, ...totals, ...groups];
  }

  #readRow(row: Row): Issue[] {
    const cell = row[this.#layout.villageColumn] ?? row[0];
    if (!cell || isBlankRow(row)) return this.#count('blank');
    const match = this.#village(cell.text);
    if ('index' in match) return this.#readVillage(row, cell, match);
    if (isHeadingAgain(row, this.#layout)) return this.#count('heading');
    if (isTotal(row, this.#layout)) {
      this.#totalRows.push(this.#totals.addTotal(this.#figureCells(row)));
      return [];
    }
    if (isMeasure(row, this.#layout)) return this.#count('total');
    const among = match.among;
    if (!hasFigures(row, this.#layout) && match.near === undefined && !among) return this.#count('text');
    const refused = this.#at(cell, ...notAVillage(cell, match.near, among));
    if (among || !/\p{L}/u.test(cell.text)) return this.#count('refused', [refused]);
    this.#groups.add(cell, this.#figureCells(row), refused, match.near !== undefined);
    return [];
  }

  #readVillage(row: Row, cell: Cell, match: { index: number; team?: string }): Issue[] {
    const village = this.#lists.villages[match.index]!;
    const team = match.team ?? teamOfRow(row, this.#teamColumn);
    const key = `${match.index} ${team}`;
    const other = this.#answers.other(key, row);
    if (other) {
      const what = `Thôn "${village.name}" có hai dòng (dòng ${other[0]?.line} và dòng ${cell.line}).`;
      return this.#count('refused', [this.#at(cell, what, 'Giữ một dòng đúng, xóa dòng kia.')]);
    }
    const ragged = this.#checkWidth(row, village);
    if (ragged.length > 0) return this.#count('refused', ragged);
    const figures = this.#lists.indicators.map(() => null);
    const { receipt, issues: ofReceipt } = readRowReceipt(this.#file, row, this.#layout, village.name);
    const entry: BodyEntry = { village: match.index, team, figures, cells: [], receipt, withdrawn: [] };
    const issues = this.#figureCells(row).flatMap((one) => this.#readFigure(one, entry));
    this.#totals.addVillage(entry.figures.map((value, at) => (this.#answers.says(key, at) ? null : value)));
    const twice = this.#answers.add(key, { row, entry });
    if (twice.length === 0) this.entries.push(entry);
    const derived = team === '' ? this.#checkDerived(row, entry) : [];
    return this.#count('village', [...issues, ...ofReceipt, ...derived, ...twice]);
  }

  #readFigure({ cell, indicator }: FigureCell, entry: BodyEntry): Issue[] {
    const { label = '', unit = '' } = this.#lists.indicators[indicator] ?? {};
    const count = readCount(cell, unit);
    entry.cells[indicator] = cell;
    if ('problem' in count) {
      this.#totals.spoil(indicator);
      const name = this.#lists.villages[entry.village]?.name;
      return [this.#at(cell, `${name}, "${label}": ${count.problem}`, count.fix)];
    }
    entry.figures[indicator] = count.value;
    if (count.withdrawn) entry.withdrawn.push(indicator);
    return [];
  }

  #checkDerived(row: Row, entry: BodyEntry): Issue[] {
    const village = this.#lists.villages[entry.village]!;
    const guided = this.#lists.indicators.findIndex(({ target }) => target === 'household_share');
    return this.#layout.columns.flatMap(({ index: column, heading }, at) => {
      const cell = row[column];
      if (!cell) return [];
      if (heading.kind === 'households') return checkHouseholds(this.#file, cell, village);
      // A share beside another indicator is that one's.
      const left = this.#layout.columns.slice(0, at).findLast((one) => one.heading.kind !== 'note')?.heading;
      if (heading.kind !== 'share' || (left?.kind === 'indicator' && left.index !== guided)) return [];
      return checkShare(this.#file, cell, entry.figures[guided] ?? null, village.households, village);
    });
  }

  #checkWidth(row: Row, { name }: Village): Issue[] {
    const { columns } = this.#layout;
    const fix = 'Kiểm tra dấu phân cách và dấu nháy trên dòng này.';
    const extra = row.slice(columns.length).find((cell) => cell.text !== '');
    if (extra) {
      const what = `Dòng của thôn ${name} có ${row.length} ô, tiêu đề chỉ có ${columns.length} cột.`;
      return [this.#at(extra, what, fix)];
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
