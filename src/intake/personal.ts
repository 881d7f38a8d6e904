// Cells of a file → those that hold data about a person, which must never reach the site; signatures and letterheads are let be.
import { issue, type Issue } from '../files/issue.ts';
import { fold } from '../text/fold.ts';
import { holdsName, looksLikeName, personalData, personalKind } from '../text/person.ts';
import { ANONYMOUS } from './table/headings.ts';
import type { Layout, Readers } from './table/layout.ts';
import type { Cell, Row } from './table/sheet.ts';

/** Headings of columns that describe a person (Law 91/2025/QH15: only totals may be published). */
const HEADING =
  /^(ho va ten|ho ten|ten (chu ho|cong dan|nguoi dan|nguoi duoc|to truong|truong thon|nguoi bao cao|nguoi gui)|chu ho|nguoi duoc huong dan|nguoi bao cao|so dien thoai|dien thoai|so dt|dt|sdt|phone ?number|sim ?serial|subscriber ?id|so zalo|so (cccd|cmnd|can cuoc|dinh danh|ho chieu)|cccd|cmnd|ma dinh danh|(dia chi )?e ?mail|thu dien tu|dia chi thu dien tu|so tai khoan|stk|ngay sinh|nam sinh|dia chi|so the bhyt|ma so thue)(?![a-z0-9])(?!.{0,80} (?:so|ty le) (?:nguoi|ho)(?![a-z]))/;

/** Words of those who sign a report, and of an office that says where it can be reached. */
const SIGNED =
  /(?<![a-z])(?:nguoi (?:lap|tong hop|bao cao|ky|duyet|kiem tra)|lap bieu|chu tich|pho chu tich|bi thu|truong (?:thon|ap|ban|xom|khu|phong)|to truong|to pho|can bo|cong chuc|ke toan|van phong|uy ban|ubnd|tm|kt|tl|nhan|noi nhan|xac nhan|dien thoai|dt|sdt|tel|email|e mail|dia chi|hotline|lien he|website|fanpage|ky ten|da ky|dau)(?![a-z])/;
/** Words over a name and a signature: they begin a block of their own. */
const SIGNER =
  /(?<![a-z])(?:nguoi (?:lap|tong hop|bao cao|ky|duyet|kiem tra)|lap bieu|(?:pho )?chu tich|bi thu|truong (?:thon|ap|ban|xom|khu)|to truong|ke toan|thu truong|ky ten|da ky|noi nhan)(?![a-z])/;
/** Words of a note about residents, wherever it stands. */
const ABOUT =
  /(?<![a-z])(?:ghi chu|luu y|danh sach|chu ho|ho (?:ong|ba|anh|chi)|ho gia dinh|cccd|cmnd|can cuoc|dinh danh|ho chieu|bhyt|stk|so tk|tai khoan)(?![a-z])/;

/** Groups of questions in a survey are headed so as well, over counts of households. */
const COUNTED = /^(dien thoai|cccd|cmnd|can cuoc|email|thu dien tu|so tai khoan|dia chi)$/;

const FIX = 'Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.';

const NAMED = 'Ô này có tên người, là dữ liệu cá nhân, không được đưa lên trang.';
const NAMES = NAMED.replace('Ô', 'Cột');
const NOTE = 'Ghi chú gắn với ô này';

type Report = (cell: Cell, what: string) => void;

/** One Issue per column and kind; the value is never repeated. */
export function findPersonalData(
  file: string,
  rows: readonly Row[],
  layout: Layout | undefined,
  readers: Readers,
): Issue[] {
  const found = new Map<string, { cell: Cell; what: string; count: number }>();
  const report: Report = (cell, what) => {
    const key = `${sheetOf(cell)} ${cell.column} ${what}`;
    const earlier = found.get(key);
    if (earlier) earlier.count++;
    else found.set(key, { cell, what, count: 1 });
  };
  const places = placesOf(layout);
  const headed = reportHeadings(rows, layout, places, report);
  for (const row of rows)
    row.forEach((cell, index) => {
      if (!headed.has(columnOf(cell)))
        reportCell(cell, index, row, places.get(cell), layout, readers, report);
    });
  return [...found.values()].map(({ cell, what: one, count }) => {
    const what = one === NAMED && count > 1 ? NAMES : one;
    const others = count > 1 && what !== NAMES ? ` Cột này còn ${count - 1} ô như vậy.` : '';
    return issue(file, what + others, FIX, { line: cell.line, column: cell.column, cell: safeName(cell) });
  });
}

/** Where a cell stands: above the table, in its heading, among its figures, below them, beside who signs, or in no table of ours. */
type Place = 'above' | 'heading' | 'data' | 'below' | 'signed' | 'elsewhere';

function placesOf(layout: Layout | undefined): ReadonlyMap<Cell, Place> {
  const places = new Map<Cell, Place>();
  if (!layout) return places;
  const lay = (some: readonly Row[], place: Place) => {
    for (const cell of some.flat()) places.set(cell, place);
  };
  const last = layout.body.findLastIndex(
    (row) => row.filter(({ text }) => /^[\d.,]+%?$/.test(text)).length >= 2,
  );
  lay(layout.above, layout.transposed ? 'below' : 'above');
  lay(layout.headingRows, 'heading');
  lay(layout.body.slice(0, last + 1), 'data');
  const below = layout.body.slice(last + 1);
  lay(below, 'below');
  const signed = below.findIndex((row) => row.some(({ text }) => SIGNER.test(words(text))));
  if (signed >= 0) lay(below.slice(signed, signed + SIGNATURE_ROWS), 'signed');
  return places;
}

/** Rows of a signature: the office, "đã ký", the name, how to reach it. */
const SIGNATURE_ROWS = 10;

const words = (text: string) => fold(text).replace(/[^a-z0-9@]+/g, ' ');

const columnOf = (cell: Cell) => `${sheetOf(cell)} ${cell.column}`;
const sheetOf = ({ name }: Cell) => (name.includes('!') ? name.slice(0, name.lastIndexOf('!')) : '');

/** A sheet's title may hold a name too. */
function safeName({ name }: Cell): string {
  const sheet = name.includes('!') ? name.slice(0, name.lastIndexOf('!')) : '';
  return personalData(sheet) ? `(trang tính khác) ${name.slice(sheet.length + 1)}` : name;
}

/** Columns headed "Họ và tên", "Số điện thoại" with something in them that is no small count; returns those columns. */
function reportHeadings(
  rows: readonly Row[],
  layout: Layout | undefined,
  places: ReadonlyMap<Cell, Place>,
  report: Report,
): ReadonlySet<string> {
  const headed = new Set<string>();
  const indicators = new Set(
    layout?.columns.flatMap(({ heading, head }) => (heading.kind === 'indicator' ? [columnOf(head)] : [])),
  );
  rows.forEach((row, at) => {
    row.forEach((cell, index) => {
      const place = places.get(cell) ?? 'elsewhere';
      if (
        cell.comment ||
        !['heading', 'elsewhere'].includes(place) ||
        indicators.has(columnOf(cell)) ||
        !isHeading(cell)
      )
        return;
      const below = rows.slice(at + 1, at + 60).flatMap((lower) => {
        const under = lower[index];
        const text = under && columnOf(under) === columnOf(cell) ? under.text : '';
        return text === '' || ANONYMOUS.test(text) ? [] : [text];
      });
      const small = below.every((text) => /^\d{1,4}$/.test(text) || text === '-');
      if (below.length === 0 || (small && COUNTED.test(fold(cell.text)))) return;
      headed.add(columnOf(cell));
      const named = holdsName(cell.text) ? 'Cột này' : `Cột "${cell.text}"`;
      report(cell, `${named} là dữ liệu cá nhân, không được đưa lên trang.`);
    });
  });
  return headed;
}

/** A heading is words; a cell that also holds the number itself is never quoted. */
function isHeading({ text }: Cell): boolean {
  if (text.length > 80 || personalKind(text) || looksLikeName(text)) return false;
  return HEADING.test(
    fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
}

function reportCell(
  cell: Cell,
  index: number,
  row: Row,
  place: Place | undefined,
  layout: Layout | undefined,
  readers: Readers,
  report: Report,
): void {
  if (cell.text === '' || place === 'above') return;
  // A number of the spreadsheet's own with a fraction is computed; a whole one may be an account.
  if (cell.number !== undefined && !Number.isInteger(cell.number)) return;
  const heading = layout?.columns[index]?.heading.kind;
  if (place === 'heading' && heading !== 'unknown') return;
  // Moments and numbers of answers look like accounts; a name among them is a name.
  const stamped = place === 'data' && !layout?.transposed && /^(stamp|period|receipt)$/.test(heading ?? '');
  const kind = stamped ? undefined : personalKind(cell.text);
  const named = !kind && holdsName(cell.text) && !('index' in readers.village(cell.text));
  if (!kind && !named) return;
  const strict = place === 'data' || place === 'heading' || cell.comment;
  if (!strict && isSignature(cell, row, kind !== undefined, place)) return;
  const what = kind ? `Ô này có dữ liệu cá nhân (${kind}), không được đưa lên trang.` : NAMED;
  report(cell, cell.comment ? what.replace('Ô này', NOTE) : what);
}

/** A name alone, or contacts beside the words of those who sign; a row of a list and a note about residents are neither. */
function isSignature({ text }: Cell, row: Row, number: boolean, place: Place | undefined): boolean {
  const folded = fold(text);
  const filled = row.filter((one) => one.text !== '');
  if (ABOUT.test(folded) || filled.some((one) => /^\d{1,4}[.)]?$/.test(one.text))) return false;
  if (place === 'signed' || (!number && looksLikeName(text))) return true;
  return SIGNED.test(words(filled.map((one) => one.text).join(' '))) || (!number && text.length < 60);
}
