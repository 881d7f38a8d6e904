// A .docx or .xlsx → its words as a reader meets them: paragraphs and table rows of a document, rows of a workbook's sheets.
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text = '\t']) => plain(text))
    .join('');

/** A paragraph is a line; a row of a table is a line with its cells between "|". */
export function documentLines(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return linesOf(strFromU8(parts['word/document.xml']!));
}

/** The same of what stands above the pages. */
export const headerLines = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .flatMap(([, part]) => linesOf(strFromU8(part)));

const linesOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:tr(?: [^<>]*)?>(.*?)<\/w:tr>|<w:p(?: [^<>]*)?>(.*?)<\/w:p>/gs)].map(
    ([, row, paragraph]) => (row === undefined ? textOf(paragraph ?? '') : cellsOf(row).join(' | ')),
  );

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
    linesOf(cell).filter(Boolean).join(' / '),
  );

export interface SheetRows {
  name: string;
  /** A number stays one; an empty cell is null. */
  rows: (string | number | null)[][];
}

export function workbookSheets(bytes: Uint8Array): SheetRows[] {
  const parts = unzipSync(bytes);
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t(?: [^<>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text)).join(''),
  );
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^<>]*name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  );
  return names.map((name, index) => ({
    name,
    rows: [...xml(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row [^<>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(
      ([, row = '']) => sheetCells(row, shared),
    ),
  }));
}

function sheetCells(row: string, shared: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const [, attributes = '', value = ''] of row.matchAll(/<c ([^<>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < at) cells.push(null);
    const raw = /<v>([^<]*)<\/v>/.exec(value)?.[1];
    const inline = /<t(?: [^<>]*)?>([^<]*)<\/t>/.exec(value)?.[1];
    const isText = attributes.includes('t="s"');
    cells.push(
      raw === undefined
        ? inline === undefined
          ? null
          : plain(inline)
        : isText
          ? (shared[Number(raw)] ?? null)
          : Number(raw),
    );
  }
  return cells;
}
