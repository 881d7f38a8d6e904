// The sheets of a workbook → the one whose table is meant, or why it cannot be known which.
import type { Cure } from '../files/choice.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Month } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { personalData } from '../text/person.ts';
import { findLayout, type Layout, type Readers } from './table/layout.ts';
import { mentionedMonths } from './period/period.ts';
import type { Row } from './table/sheet.ts';
import { partsOfOne } from './together.ts';
import type { WorkbookSheet } from './workbook/workbook.ts';

interface Read {
  rows: readonly Row[];
  layout: Layout;
}

export interface Choice {
  chosen: Read | undefined;
  /** Other sheets with parts of the same table. */
  beside: readonly Read[];
  /** The sheets read, in words. */
  title: string;
  /** Rows of the other sheets; their cells are named with them, "Danh sách!A1". */
  others: readonly Row[];
  issues: readonly Issue[];
}

interface Table extends Read {
  sheet: WorkbookSheet;
  title: string;
}

export function chooseSheet(
  file: string,
  sheets: readonly WorkbookSheet[],
  readers: Readers,
  asked: Month | undefined,
): Choice | Issue {
  const tables = sheets.flatMap((sheet, index): Table[] => {
    const layout = findLayout(sheet.rows, readers, sheet.name);
    const { rows } = sheet;
    return layout && layout.matched >= 2 ? [{ sheet, title: titleOf(sheet, index), layout, rows }] : [];
  });
  const visible = tables.filter(({ sheet }) => !sheet.hidden);
  const hidden = tables.filter(({ sheet }) => sheet.hidden);
  if (visible.length === 0 && hidden.length > 0) return onlyHidden(file, hidden);
  if (visible.length === 0 && sheets.filter((sheet) => isList(sheet, readers)).length > 1)
    return oneEach(file);
  const ofMonth = visible.filter(({ layout }) =>
    mentionedMonths([...layout.above, ...layout.headingRows]).some(({ month }) => month === asked),
  );
  const byName = visible.filter(({ sheet }) => asked !== undefined && isNamedAfter(sheet.name, asked));
  const candidates = ofMonth.length > 0 ? ofMonth : byName.length === 1 ? byName : visible;
  const parts = candidates.length > 1 ? joined(candidates, sheets, readers) : candidates;
  if (parts.length === 0 && candidates.length > 0) return several(file, candidates, readers);
  const [chosen, ...beside] = parts;
  const isRead = (sheet: WorkbookSheet) => parts.some((part) => part.sheet === sheet);
  return {
    chosen,
    beside,
    title: titles(parts) || (sheets[0] ? titleOf(sheets[0], 0) : 'không có'),
    others: sheets.flatMap((sheet, index) => (isRead(sheet) ? [] : namedBySheet(sheet, index))),
    issues: [
      ...(beside.length > 0 ? [joinedNote(file, parts)] : []),
      ...(chosen && hidden.length > 0 ? [besideHidden(file, titles(parts), hidden)] : []),
    ],
  };
}

/** "Tháng 8", "T8", "08.2026": one sheet a month, in one workbook for the year. */
function isNamedAfter(name: string, month: Month): boolean {
  const title = fold(name).replace(/[^a-z0-9]+/g, ' ');
  const [, number, year] = /^ ?(?:thang |thang|t ?)?0?(\d{1,2})(?: (?:nam )?(20\d\d))? ?$/.exec(title) ?? [];
  return Number(number) === Number(month.slice(5)) && (year === undefined || month.startsWith(year));
}

/** "Tháng 8", "8.2026"; a number alone may be a village's. */
function monthOfName(name: string): number | undefined {
  const title = fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const [, ofWord, ofYear] =
    /^(?:thang|t) ?0?(\d{1,2})(?: |$)|^0?(\d{1,2}) (?:nam )?20\d\d$/.exec(title) ?? [];
  return ofWord || ofYear ? Number(ofWord ?? ofYear) : undefined;
}

/** Tables that are parts of one, their cells named with their sheets: "Xuân Nẻo!C5". */
function joined(tables: readonly Table[], sheets: readonly WorkbookSheet[], readers: Readers): Table[] {
  const named = tables.map((table) => ({ ...table, month: monthOfName(table.sheet.name) }));
  return partsOfOne(named, readers).flatMap((table) => {
    const rows = namedBySheet(table.sheet, sheets.indexOf(table.sheet));
    const layout = findLayout(rows, readers, table.sheet.name);
    return layout ? [{ ...table, rows, layout }] : [];
  });
}

/** A sheet's title in quotes, unless it may say something about a person. */
function titleOf({ name }: WorkbookSheet, index: number): string {
  const digits = name.match(/\d/g)?.length ?? 0;
  const quotable = name.length <= 31 && digits <= 8 && !personalData(name) && !/\d{5}/.test(name);
  return quotable ? `"${name}"` : `thứ ${index + 1}`;
}

/** Hidden sheets with a table, beside visible ones that are each one village's list. */
export function hiddenBesideLists(file: string, sheets: readonly WorkbookSheet[], readers: Readers): Issue[] {
  const all = sheets.map((sheet, index) => ({ ...sheet, title: titleOf(sheet, index) }));
  const hidden = all.filter(
    (sheet) => sheet.hidden && (findLayout(sheet.rows, readers, sheet.name)?.matched ?? 0) >= 2,
  );
  const read = all.filter((sheet) => !sheet.hidden);
  return hidden.length > 0 ? [besideHidden(file, titles(read), hidden)] : [];
}

const titles = (tables: readonly Pick<Table, 'title'>[]) => tables.map(({ title }) => title).join(', ');

function onlyHidden(file: string, hidden: readonly Table[]): Issue {
  const what = `Bảng kết quả chỉ có ở trang tính đang ẩn ${titles(hidden)}; trang đang hiện không có bảng đọc được.`;
  const fix =
    'Nếu đúng là bảng đó: bấm chuột phải vào tên một trang tính → Hiện (Unhide), chọn trang, lưu lại. Nếu không: ghi đủ tên chỉ tiêu ở bảng đang hiện, rồi xóa trang ẩn.';
  return issue(file, what, fix);
}

/** @param read the titles of the sheets that are read */
function besideHidden(file: string, read: string, hidden: readonly Pick<Table, 'title'>[]): Issue {
  const what = `Chỉ đọc trang tính ${read}; trang tính đang ẩn ${titles(hidden)} cũng có bảng, không đọc.`;
  const fix = 'Nếu trang ẩn mới là bảng cần nhập, hiện trang đó, xóa trang kia rồi nhập lại.';
  return issue(file, what, fix, { severity: 'note' });
}

function joinedNote(file: string, parts: readonly Table[]): Issue {
  const what = `Bảng nằm ở ${parts.length} trang tính, đã ghép từng ô: ${titles(parts)}.`;
  const fix = 'Trang nào không phải số liệu của kỳ này thì xóa đi rồi nhập lại.';
  return issue(file, what, fix, { severity: 'note' });
}

function several(file: string, tables: readonly Table[], readers: Readers): Issue {
  const villages = tables.map(({ layout }) => [
    ...new Set(
      layout.body.flatMap((row) => {
        const match = readers.village(row[layout.villageColumn]?.text ?? '');
        return 'index' in match ? [match.index] : [];
      }),
    ),
  ]);
  const single = villages.every(({ length }) => length === 1);
  if (single && new Set(villages.flat()).size === villages.length) return oneEach(file);
  const first = 'Chỉ giữ trang tính của tháng cần nhập';
  const fix: Cure = {
    fix: `${first}, hoặc ghi tháng trong tiêu đề và thêm --month vào lệnh.`,
    choice: { kind: 'period', of: 'month', first },
  };
  return issue(file, `Tệp có nhiều trang tính có bảng: ${titles(tables)}.`, fix);
}

/** A list of a village's figures ends long before. */
const LIST_ROWS = 400;

/** Indicators down a sheet, without a village beside them: the village is in the title. */
function isList({ hidden, rows }: WorkbookSheet, readers: Readers): boolean {
  const cells = rows.slice(0, LIST_ROWS).flat();
  const labels = cells.filter(({ text }) => text !== '' && readers.heading(text).kind === 'indicator');
  return !hidden && labels.length >= 3;
}

function oneEach(file: string): Issue {
  const fix = 'Chép số của từng thôn vào một trang tính, mỗi thôn một dòng, xóa các trang kia rồi nhập lại.';
  return issue(file, 'Mỗi thôn nằm ở một trang tính riêng, cần một bảng chung cho các thôn.', fix);
}

export function namedBySheet(sheet: WorkbookSheet, index: number): Row[] {
  const title = titleOf(sheet, index);
  const prefix = title.startsWith('"') ? sheet.name : `Trang ${index + 1}`;
  return sheet.rows.map((row) => row.map((cell) => ({ ...cell, name: `${prefix}!${cell.name}` })));
}
