// A table whose cells know how they look → what a person must be asked or told about its figures.
import { confirm, type Cure } from '../../files/choice.ts';
import { cellName, issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import { findBeyondVillage } from './ceiling.ts';
import { isDash } from './count.ts';
import type { Layout, Readers } from '../table/layout.ts';
import { placeOf } from '../table/place.ts';
import type { Cell } from '../table/sheet.ts';

interface FigureCell {
  cell: Cell;
  village: number;
  indicator: number;
}

/** Cells of villages in columns of indicators. */
function figureCells({ body, columns, villageColumn }: Layout, readers: Readers): FigureCell[] {
  return body.flatMap((row) => {
    const match = readers.village(row[villageColumn]?.text ?? '');
    if (!('index' in match)) return [];
    return columns.flatMap(({ index, heading }) => {
      const cell = row[index];
      return heading.kind === 'indicator' && cell
        ? [{ cell, village: match.index, indicator: heading.index }]
        : [];
    });
  });
}

/** A table that is computed as a whole: said once, not at every cell. */
export function findFormulas(file: string, layout: Layout, readers: Readers): Issue | undefined {
  const cells = figureCells(layout, readers).filter(({ cell }) => cell.formula);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || cells.length < 4) return undefined;
  const what = `${cells.length} ô số, từ ${first.cell.name} đến ${last.cell.name}, do công thức tính ra.`;
  const fix =
    'Bôi đen cả bảng, chép (Ctrl+C), bấm chuột phải → Dán đặc biệt (Paste Special) → Giá trị (Values), lưu lại rồi nhập.';
  return issue(file, what, fix, placeOf(first.cell));
}

export function findDoubts(
  file: string,
  layout: Layout,
  lists: Lists,
  readers: Readers,
  isText: boolean,
): Issue[] {
  const cells = figureCells(layout, readers);
  const at = ({ cell, village, indicator }: FigureCell, rest: string) => ({
    where: placeOf(cell),
    what: `${lists.villages[village]?.name}, "${lists.indicators[indicator]?.label}": ${rest}`,
  });
  const dressed = cells.flatMap((one): Issue[] => {
    const { struck, struckWhole, unseen, raised } = one.cell.clothes ?? {};
    const read = `"${one.cell.text}"`;
    const ask = (rest: string, fix: string | Cure, severity: 'warning' | 'note' = 'warning') => {
      const { what, where } = at(one, rest);
      return issue(file, what, fix, { ...where, severity });
    };
    return [
      ...(struck !== undefined && !struckWhole
        ? [ask(`một phần ô đã gạch ngang, đọc phần còn lại là ${read}.`, confirm('Xóa hẳn phần gạch ngang'))]
        : []),
      ...(unseen
        ? [ask(`ô không hiện gì, nhưng bên trong có số ${read}.`, confirm('Xóa ô nếu thôn chưa báo cáo'))]
        : []),
      ...(raised !== undefined
        ? [
            ask(
              `bỏ chú thích viết nhỏ cạnh số, đọc là ${read}.`,
              'Nếu phần viết nhỏ là chữ số của số này, gõ lại số.',
              'note',
            ),
          ]
        : []),
    ];
  });
  const thousandths = findThousandths(file, cells, lists);
  return [
    ...dressed,
    ...findMerged(file, cells, lists),
    ...findHidden(file, layout),
    ...findBlended(file, cells),
    ...thousandths,
    ...findBeyondVillage(file, thousandths.length > 0 ? cells.filter(isPlain) : cells, lists),
    ...(isText ? findDashes(file, cells) : []),
  ];
}

/** One figure for several villages or columns is nobody's. */
function findMerged(file: string, cells: readonly FigureCell[], lists: Lists): Issue[] {
  const areas = new Map<string, FigureCell[]>();
  for (const one of cells) {
    const area = one.cell.clothes?.merged;
    const covered = areas.get(area ?? '') ?? [];
    covered.push(one);
    if (area !== undefined) areas.set(area, covered);
  }
  return [...areas].flatMap(([area, covered]) => {
    const filled = covered.find(({ cell }) => cell.text !== '');
    if (covered.length < 2 || !filled) return [];
    const names = [...new Set(covered.map(({ village }) => lists.villages[village]?.name))];
    const what =
      names.length > 1
        ? `Ô ${area} gộp chung một số cho ${names.join(', ')} (cột "${lists.indicators[filled.indicator]?.label}"): không rõ số của từng thôn.`
        : `Ô ${area} gộp chung một số cho nhiều cột của ${names[0]}: không rõ số thuộc cột nào.`;
    const fix = 'Bỏ gộp ô (Merge & Center → Unmerge Cells), rồi ghi số vào từng ô.';
    return [issue(file, what, fix, { ...placeOf(filled.cell), cell: area })];
  });
}

/** Rows and columns nobody sees that hold figures. */
function findHidden(file: string, { body, columns, villageColumn }: Layout): Issue[] {
  const rows = new Map<number, Cell>();
  const letters = new Map<string, Cell>();
  for (const row of body.filter((one) => one[villageColumn]?.text)) {
    for (const { index, heading } of columns) {
      const cell = row[index];
      if (!cell || !/\d/.test(cell.text) || !['indicator', 'unknown'].includes(heading.kind)) continue;
      if (cell.clothes?.hiddenRow && !rows.has(cell.line)) rows.set(cell.line, cell);
      const letter = cellName(1, cell.column).slice(0, -1);
      if (cell.clothes?.hiddenColumn && !letters.has(letter)) letters.set(letter, cell);
    }
  }
  const ask = (name: string, found: ReadonlyMap<unknown, Cell>) => {
    const [first] = found.values();
    if (!first) return [];
    const what = `${name} ${[...found.keys()].join(', ')} đang ẩn mà có số, vẫn được tính.`;
    const fix = confirm(
      'Hiện ra (bôi đen cả bảng → bấm chuột phải vào tiêu đề dòng hoặc cột → Unhide; có bộ lọc thì bỏ lọc) rồi xem lại, xóa nếu thừa',
    );
    return [issue(file, what, fix, { ...placeOf(first), severity: 'warning' })];
  };
  return [...ask('Dòng', rows), ...ask('Cột', letters)];
}

/** Figures nobody sees, because they are written white on white. */
function findBlended(file: string, cells: readonly FigureCell[]): Issue[] {
  const found = cells.filter(({ cell }) => cell.clothes?.blended && /\d/.test(cell.text));
  const [first] = found;
  if (!first) return [];
  const names = found.slice(0, 8).map(({ cell }) => cell.name);
  const more = found.length > names.length ? `, … (${found.length} ô)` : '';
  const what = `Ô ${names.join(', ')}${more} có chữ trùng màu nền, không nhìn thấy mà có số, vẫn được tính.`;
  const fix = confirm(
    'Bôi đen các ô ấy → Màu phông chữ (Font Color) → Tự động (Automatic) rồi xem lại, xóa nếu thừa',
  );
  return [issue(file, what, fix, { ...placeOf(first.cell), severity: 'warning' })];
}

/** "92.000" is 92 where a program writes three decimals, and ninety-two thousand here. */
function findThousandths(file: string, cells: readonly FigureCell[], lists: Lists): Issue[] {
  return lists.indicators.flatMap(({ label }, index) => {
    const texts = cells.filter(
      ({ indicator, cell }) => indicator === index && cell.number === undefined && /\d/.test(cell.text),
    );
    const [first] = texts;
    if (!first || texts.length < 2 || !texts.every(({ cell }) => /^\d{1,3}[.,]000$/.test(cell.text)))
      return [];
    const what = `Mọi số của cột "${label}" đều có đuôi "000", như "${first.cell.text}": có thể là phần lẻ của một số nhỏ.`;
    const fix = confirm('Đặt cột về dạng số không có phần lẻ rồi xuất lại');
    return [issue(file, what, fix, { ...placeOf(first.cell), severity: 'warning' })];
  });
}

const isPlain = ({ cell }: FigureCell) => !/[.,]000$/.test(cell.text);

/** In a text, a dash that stands for zero and one that stands for no report look alike. */
function findDashes(file: string, cells: readonly FigureCell[]): Issue[] {
  const say = (found: readonly FigureCell[], meaning: string, fix: string) => {
    if (found.length === 0) return [];
    const names = found.slice(0, 8).map(({ cell }) => cell.name);
    const more = found.length > names.length ? ', …' : '';
    const what = `${found.length} ô chỉ ghi dấu gạch ngang, đọc là ${meaning}: ${names.join(', ')}${more}.`;
    return [issue(file, what, fix, { severity: 'note' })];
  };
  const zeros = cells.filter(({ cell }) => cell.clothes?.accounting);
  const silent = cells.filter(({ cell }) => cell.number === undefined && isDash(cell.text));
  return [
    ...say(zeros, 'số 0 theo kiểu kế toán', 'Thôn nào chưa báo cáo thì xóa trắng ô.'),
    ...say(silent, 'chưa báo cáo', 'Thôn nào có số 0 thì ghi 0.'),
  ];
}
