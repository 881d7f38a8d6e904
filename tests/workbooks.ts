// A small description of a workbook → the bytes of an .xlsx or .ods, written as the many programs write them.
import { crc32 } from 'node:zlib';
import { zipOf } from './hostile/zip.ts';

export type Parts = Record<string, string | Uint8Array>;

export type Value = string | number | null;

/** The month's table of the golden data folder; every workbook here is a way to write it. */
export const TABLE: readonly (readonly Value[])[] = [
  [
    'Thôn',
    'Số hộ được hướng dẫn (lũy kế)',
    'Số người được hướng dẫn thành thạo trong tháng',
    'Số người tích hợp BHYT, GPLX, an sinh xã hội',
  ],
  ['Xuân Nẻo', 398, 89, 12],
  ['Ô Mễ', 310, 73, 69],
  ['Liêu Xá', 327, 84, 74],
];

export const FIGURES = TABLE.slice(1).map((row) => row.slice(1));

/** TABLE with some cells replaced, by their names: {C3: '1O2'}. */
export function tableWith(cells: Readonly<Record<string, Value>>): Value[][] {
  return TABLE.map((row, r) => row.map((value, c) => cells[`${'ABCD'[c]}${r + 1}`] ?? value));
}

export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One cell as XlsxWriter writes it without a table of strings. */
export const inlineCell = (name: string, value: Value, attributes = '') =>
  value === null
    ? ''
    : typeof value === 'number'
      ? `<c r="${name}"${attributes}><v>${value}</v></c>`
      : `<c r="${name}"${attributes} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;

/** Rows of a sheet; `cells` writes single cells otherwise, `rows` adds attributes to a row. */
export function sheetData(
  table: readonly (readonly Value[])[] = TABLE,
  { cells = {}, rows = {}, top = 1 }: SheetChanges = {},
): string {
  return table
    .map((row, r) => {
      const line = top + r;
      const written = row.map((value, c) => {
        const name = `${'ABCDEFGHIJ'[c]}${line}`;
        return cells[name] ?? inlineCell(name, value);
      });
      return `<row r="${line}"${rows[line] ?? ''}>${written.join('')}</row>`;
    })
    .join('');
}

interface SheetChanges {
  cells?: Readonly<Record<string, string>>;
  rows?: Readonly<Record<number, string>>;
  top?: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const worksheet = (data: string, before = '', after = '') =>
  `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

export const relationships = (targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export interface SheetPart {
  name?: string;
  /** ' state="hidden"' */
  attributes?: string;
  /** The whole part; `worksheet(sheetData())` when left out. */
  xml?: string;
}

/** Parts of a workbook; `strings` and `styles` are the inside of `<sst>` and `<styleSheet>`. */
export function excelParts(
  sheets: readonly SheetPart[] = [{}],
  { strings, styles, properties = '' }: { strings?: string; styles?: string; properties?: string } = {},
): Parts {
  const list = sheets.map(
    ({ name = `Sheet${1}`, attributes = '' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${attributes}/>`,
  );
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ...(strings === undefined ? [] : [['rIdT', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['rIdS', 'styles', 'styles.xml'] as const]),
    ]),
    ...Object.fromEntries(
      sheets.map(({ xml = worksheet(sheetData()) }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && {
      'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    }),
  };
}

/** Number formats as styles: cell style 1 is the first format, 2 the second. */
export function formatStyles(...codes: readonly string[]): string {
  const formats = codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`);
  const styles = codes.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0"/>`);
  return `<numFmts>${formats.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${styles.join('')}<xf numFmtId="0" fontId="1"/></cellXfs>`;
}

export const zipped = (parts: Parts, { packed = true } = {}): Uint8Array =>
  zipOf(
    Object.entries(parts).map(([name, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return { name, content: bytes, crc: crc32(bytes), ...(!packed && { method: 0 }) };
    }),
  );

/** One sheet with these rows. */
export const excel = (data: string, before = '', after = '', styles?: string) =>
  zipped(excelParts([{ xml: worksheet(data, before, after) }], styles === undefined ? {} : { styles }));

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

/** An OpenDocument spreadsheet of these tables; `styles` are its automatic styles. */
export function openDocument(tables: string, styles = ''): Uint8Array {
  const names = ['office', 'table', 'text', 'style', 'fo']
    .map((name) => `xmlns:${name}="${OFFICE}:${name}:1.0"`)
    .join(' ');
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${XML}<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export const documentCell = (value: Value, attributes = '') =>
  value === null
    ? `<table:table-cell${attributes}/>`
    : typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"${attributes}><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"${attributes}><text:p>${escape(value)}</text:p></table:table-cell>`;

export const documentRow = (cells: readonly string[], attributes = '') =>
  `<table:table-row${attributes}>${cells.join('')}</table:table-row>`;

/** `cells` writes single cells otherwise, by their spreadsheet names. */
export function documentTable(
  table: readonly (readonly Value[])[] = TABLE,
  { cells = {}, rows = {}, attributes = ' table:name="Sheet1"', before = '', after = '' } = {} as {
    cells?: Readonly<Record<string, string>>;
    rows?: Readonly<Record<number, string>>;
    attributes?: string;
    before?: string;
    after?: string;
  },
): string {
  const body = table.map((row, r) =>
    documentRow(
      row.map((value, c) => cells[`${'ABCDEFGHIJ'[c]}${r + 1}`] ?? documentCell(value)),
      rows[r + 1] ?? '',
    ),
  );
  return `<table:table${attributes}>${before}${body.join('')}${after}</table:table>`;
}
