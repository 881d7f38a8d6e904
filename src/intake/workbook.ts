// Bytes of an .xlsx → its sheets as rows of cells. Read here and not by a whole spreadsheet library, because what the
// import must refuse is what those leave out: formulas behind values, cells nobody sees, and files that unpack to gigabytes.
import { strFromU8, unzipSync } from 'fflate';
import { cellName } from '../files/issue.ts';
import { MAX_ROWS } from './decode.ts';
import { clean, type Cell, type Row } from './sheet.ts';
import { readXml, type XmlElement } from './xml.ts';

export interface WorkbookSheet {
  name: string;
  rows: Row[];
}

/** Why a workbook cannot be read, in words for the clerk. */
export class WorkbookError extends Error {}

/** Unpacked, a month's table is some 100 KB of XML; a hundred times that is an attack or a mistake. */
const MAX_UNPACKED = 16 * 1024 * 1024;
const MAX_COLUMNS = 500;

const NEEDED =
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

function unpack(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!NEEDED.test(name)) return false;
    total += originalSize;
    if (total > MAX_UNPACKED)
      throw new WorkbookError('Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng.');
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('Tệp Excel bị hỏng, không mở được.');
  }
}

/** True for a zip that holds a spreadsheet, by the name of its first parts. */
export function isWorkbook(bytes: Uint8Array): boolean {
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/** Reads every sheet, hidden ones too. Throws WorkbookError. */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const files = unpack(bytes);
  try {
    return readSheets(files);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('Tệp Excel bị hỏng ở bên trong.');
  }
}

function readSheets(files: ReadonlyMap<string, string>): WorkbookSheet[] {
  const xml = (name: string) => readXml(files.get(name) ?? '');
  const targets = new Map(
    xml('xl/_rels/workbook.xml.rels')
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attributes['Id'] ?? '', sheetPath(attributes['Target'] ?? '')]),
  );
  const strings = readStrings(xml('xl/sharedStrings.xml'));
  const formats = readFormats(xml('xl/styles.xml'));
  const workbook = xml('xl/workbook.xml');
  const from1904 = workbook.some(
    ({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? ''),
  );
  return workbook
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => {
      const path = targets.get(attributes['r:id'] ?? '') ?? '';
      return { name: attributes['name'] ?? '', rows: readRows(xml(path), strings, formats, from1904) };
    });
}

const sheetPath = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The texts cells refer to by number; the reading aids of East Asian text are left out. */
function readStrings(elements: readonly XmlElement[]): string[] {
  return elements.filter(({ name }) => name === 'si').map((item) => textOf(item));
}

function textOf(item: XmlElement): string {
  return item.children
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? textOf(child) : ''))
    .join('');
}

type Format = 'date' | 'percent' | 'plain';

/** What each cell style makes of a number. */
function readFormats(elements: readonly XmlElement[]): Format[] {
  const codes = new Map(
    elements
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']),
  );
  const styles = elements.find(({ name }) => name === 'cellXfs')?.children ?? [];
  return styles.map(({ attributes }) => {
    const id = Number(attributes['numFmtId']);
    const code = (codes.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || /[dmyh]/i.test(code))
      return 'date';
    return id === 9 || id === 10 || code.includes('%') ? 'percent' : 'plain';
  });
}

function readRows(
  elements: readonly XmlElement[],
  strings: string[],
  formats: Format[],
  from1904: boolean,
): Row[] {
  const rows = elements.filter(({ name }) => name === 'row');
  if (rows.length > MAX_ROWS)
    throw new WorkbookError('Trang tính có hơn 20.000 dòng, không phải bảng kết quả một tháng.');
  const filled = rows.map((row, index) => {
    const line = Number(row.attributes['r'] ?? index + 1);
    const cells: Cell[] = [];
    row.children.forEach((element, position) => {
      const column = columnOf(element.attributes['r'], position);
      const content = readContent(element, strings, formats, from1904);
      if (content.text !== '' && column <= MAX_COLUMNS)
        cells[column - 1] = { ...content, line, column, name: cellName(line, column) };
    });
    return { line, cells };
  });
  // Cells nobody wrote in are not stored; in the table they are blank, not missing.
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const blank = (line: number, column: number): Cell => ({
    text: '',
    line,
    column,
    name: cellName(line, column),
  });
  return filled.map(({ line, cells }) =>
    Array.from({ length: width }, (_, i) => cells[i] ?? blank(line, i + 1)),
  );
}

/** "AB7" → 28; a cell without a name stands after the one before it. */
function columnOf(reference: string | undefined, position: number): number {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  return letters
    ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    : position + 1;
}

type Content = Pick<Cell, 'text' | 'number' | 'formula'>;

function readContent(element: XmlElement, strings: string[], formats: Format[], from1904: boolean): Content {
  const child = (name: string) => element.children.find((one) => one.name === name);
  const value = child('v')?.text ?? '';
  const formula = child('f') ? ({ formula: true } as const) : {};
  switch (element.attributes['t']) {
    case 's':
      return { text: clean(strings[Number(value)] ?? ''), ...formula };
    case 'inlineStr':
      return { text: clean(textOf(child('is') ?? element)), ...formula };
    case 'str':
    case 'e':
      return { text: clean(value), ...formula };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', ...formula };
    default:
      return value === ''
        ? { text: '', ...formula }
        : { ...readNumber(value, formats[Number(element.attributes['s'] ?? 0)], from1904), ...formula };
  }
}

function readNumber(value: string, format: Format | undefined, from1904: boolean): Content {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: clean(value) };
  if (format === 'date') return { text: dateText(number + (from1904 ? 1462 : 0)) };
  // What a person typed as 12.3 is stored as 12.300000000000001.
  const rounded = Number(number.toPrecision(15));
  const shown = (part: number) => String(Number(part.toPrecision(15))).replace('.', ',');
  return format === 'percent'
    ? { text: `${shown(rounded * 100)}%` }
    : { text: shown(rounded), number: rounded };
}

/** A day of Excel's calendar as "1/6/2026"; the first of a month as "6/2026", which is how months are typed. */
function dateText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime())) return String(serial);
  const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  return date === 1 ? `${month}/${year}` : `${date}/${month}/${year}`;
}
