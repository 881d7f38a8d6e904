// Rows below a heading → figures by village and indicator; every row is accounted for.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/editions.ts';
import { fold } from '../text/fold.ts';
import { formatCount } from '../text/number.ts';
import { readCount } from './count.ts';
import type { Layout } from './layout.ts';
import type { VillageMatch } from './names.ts';
import { isBlankRow, type Cell, type Row } from './sheet.ts';

/** How many rows were taken for what. Their sum is the number of rows below the heading. */
export interface RowCounts {
  village: number;
  total: number;
  /** The heading repeated, or a row numbering the columns. */
  heading: number;
  /** Words without figures: group names, signatures, notes. */
  text: number;
  blank: number;
  /** Rows with an Issue. */
  refused: number;
}

const TOTAL = /^(tong|cong)( so| cong| cac| toan)?\b/;

/** Columns and rows below a heading → figures by village and indicator, or Issues. Every row is counted once. */
export class BodyReader {
  readonly figures: (number | null)[][];
  readonly cells: (Cell | undefined)[][];
  readonly counts: RowCounts = { village: 0, total: 0, heading: 0, text: 0, blank: 0, refused: 0 };
  readonly #seen = new Map<number, Row>();
  /** Columns where a cell was refused: their totals cannot be checked. */
  readonly #broken = new Set<number>();
  readonly #file: string;
  readonly #layout: Layout;
  readonly #lists: Lists;
  readonly #village: (text: string) => VillageMatch;
  /** Sums per indicator since the start and since the last total row. */
  readonly #sums: { all: number[]; group: number[] };

  constructor(file: string, layout: Layout, lists: Lists, village: (text: string) => VillageMatch) {
    this.#file = file;
    this.#layout = layout;
    this.#lists = lists;
    this.#village = village;
    this.figures = lists.villages.map(() => lists.indicators.map(() => null));
    this.cells = lists.villages.map(() => []);
    this.#sums = { all: lists.indicators.map(() => 0), group: lists.indicators.map(() => 0) };
  }

  checkColumns(): Issue[] {
    const issues: Issue[] = [];
    const taken = new Map<number, Cell>();
    for (const { index, head, heading } of this.#layout.columns) {
      if (heading.kind === 'indicator') {
        const earlier = taken.get(heading.index);
        if (earlier) {
          const what = `Hai cột cùng là "${this.#label(heading.index)}": ô ${earlier.name} và ô ${head.name}.`;
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
    const issues = this.#layout.body.flatMap((row) => this.#readRow(row));
    this.#lists.villages.forEach((village, index) => {
      if (this.#seen.has(index)) return;
      const fix = 'Thêm dòng của thôn này; để trống các ô nếu thôn chưa báo cáo.';
      issues.push(issue(this.#file, `Thiếu thôn "${village.name}".`, fix));
    });
    return issues;
  }

  #readRow(row: Row): Issue[] {
    if (isBlankRow(row)) return this.#count('blank');
    const cell = row[this.#layout.villageColumn] ?? row[0];
    if (!cell) return this.#count('blank');
    const match = this.#village(cell.text);
    if ('index' in match) return this.#readVillage(row, cell, match.index);
    if (this.#isHeadingAgain(row)) return this.#count('heading');
    if (row.some(({ text }) => TOTAL.test(fold(text)))) return this.#checkTotal(row);
    if (!this.#hasFigures(row) && match.near === undefined) return this.#count('text');
    const quoted =
      cell.text === '' ? 'Dòng này có số nhưng không có tên thôn.' : `Không có thôn tên "${cell.text}".`;
    const fix = match.near ? `Ý là "${match.near}"?` : 'Sửa tên thôn cho đúng danh sách data/villages.csv.';
    return this.#count('refused', this.#at(cell, quoted, fix));
  }

  #readVillage(row: Row, cell: Cell, index: number): Issue[] {
    const name = this.#lists.villages[index]?.name ?? '';
    const earlier = this.#seen.get(index);
    if (earlier) {
      const what = `Thôn "${name}" có hai dòng (dòng ${earlier[0]?.line} và dòng ${cell.line}).`;
      return this.#count('refused', this.#at(cell, what, 'Giữ một dòng đúng, xóa dòng kia.'));
    }
    this.#seen.set(index, row);
    const ragged = this.#checkWidth(row, name);
    if (ragged) return this.#count('refused', ragged);
    const issues = this.#layout.columns.flatMap(({ index: column, heading }) => {
      const found = row[column];
      if (heading.kind !== 'indicator' || !found) return [];
      return this.#readFigure(found, index, heading.index);
    });
    return this.#count(issues.length > 0 ? 'refused' : 'village', ...issues);
  }

  #readFigure(cell: Cell, village: number, indicator: number): Issue[] {
    const { label, unit } = this.#lists.indicators[indicator] ?? { label: '', unit: '' };
    const count = readCount(cell.text, unit);
    this.cells[village]![indicator] = cell;
    if ('problem' in count) {
      this.#broken.add(indicator);
      const place = `${this.#lists.villages[village]?.name}, "${label}": ${count.problem}`;
      return [this.#at(cell, place, count.fix)];
    }
    this.figures[village]![indicator] = count.value;
    this.#sums.all[indicator]! += count.value ?? 0;
    this.#sums.group[indicator]! += count.value ?? 0;
    return [];
  }

  /** A total row must say the sum of all villages so far, or of those since the last total. It is not kept. */
  #checkTotal(row: Row): Issue[] {
    const issues = this.#layout.columns.flatMap(({ index, heading }) => {
      const cell = row[index];
      if (heading.kind !== 'indicator' || !cell || this.#broken.has(heading.index)) return [];
      const total = readCount(cell.text, this.#lists.indicators[heading.index]?.unit ?? '');
      if (!('value' in total) || total.value === null) return [];
      const sum = this.#sums.all[heading.index] ?? 0;
      if (total.value === sum || total.value === this.#sums.group[heading.index]) return [];
      const what = `Dòng tổng, "${this.#label(heading.index)}": ghi ${formatCount(total.value)}, nhưng tổng các thôn là ${formatCount(sum)}.`;
      return [this.#at(cell, what, 'Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.')];
    });
    this.#sums.group.fill(0);
    return this.#count(issues.length > 0 ? 'refused' : 'total', ...issues);
  }

  #checkWidth(row: Row, village: string): Issue | undefined {
    const { columns } = this.#layout;
    const width = columns.length;
    const last = Math.max(...columns.map(({ index, heading }) => (heading.kind === 'indicator' ? index : 0)));
    const extra = row.slice(width).find((cell) => cell.text !== '');
    const fix = 'Kiểm tra dấu phân cách và dấu nháy trên dòng này.';
    if (extra)
      return this.#at(
        extra,
        `Dòng của thôn ${village} có ${row.length} ô, tiêu đề chỉ có ${width} cột.`,
        fix,
      );
    const end = row.at(-1);
    if (row.length <= last && end) {
      return this.#at(end, `Dòng của thôn ${village} chỉ có ${row.length} ô, thiếu ô so với tiêu đề.`, fix);
    }
    return undefined;
  }

  #hasFigures(row: Row): boolean {
    return this.#layout.columns.some(
      ({ index, heading }) => heading.kind === 'indicator' && /\d/.test(row[index]?.text ?? ''),
    );
  }

  /** The heading printed again at the top of a page, or a row that only numbers the columns. */
  #isHeadingAgain(row: Row): boolean {
    const heads = this.#layout.columns.map(({ head }) => head.text);
    if (row.every((cell, index) => cell.text === '' || cell.text === heads[index])) return true;
    const marks = row.map((cell) => cell.text.replace(/[()]/g, '')).filter(Boolean);
    const numbers = marks.filter((mark) => /^\d+$/.test(mark)).map(Number);
    const counted = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
    return numbers.length >= 3 && counted && marks.every((mark) => /^(\d+|[A-D])$/.test(mark));
  }

  #hasContent(column: number): boolean {
    return this.#layout.body.some(
      (row) => row[column]?.text && 'index' in this.#village(row[this.#layout.villageColumn]?.text ?? ''),
    );
  }

  #count(kind: keyof RowCounts, ...issues: Issue[]): Issue[] {
    this.counts[kind]++;
    return issues;
  }

  #label(indicator: number): string {
    return this.#lists.indicators[indicator]?.label ?? '';
  }

  #at(cell: Cell, what: string, fix: string): Issue {
    return issue(this.#file, what, fix, { line: cell.line, column: cell.column, cell: cell.name });
  }
}
