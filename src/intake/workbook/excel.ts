// An Office package → the sheets of its workbook, hidden ones too.
import { SAVE_AS_XLSX } from '../open/save-as.ts';
import { BlankCells } from './blank-cells.ts';
import { readComments } from './comments.ts';
import { broken, WorkbookError } from './error.ts';
import type { Budget, Grid } from './grid.ts';
import { mainPart, partBeside, relationshipsOf } from './package.ts';
import { readArea } from './reference.ts';
import { SheetReader, type Shared } from './sheet-cells.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import type { WorkbookSheet } from './workbook.ts';
import { readElements, XmlReader } from './xml.ts';
import type { Archive } from './zip.ts';

/** The sheets, or undefined when the zip is no Office file. */
export function readExcel(archive: Archive): WorkbookSheet[] | undefined {
  const main = mainPart(archive);
  if (main === undefined) return undefined;
  if (main.endsWith('.bin'))
    throw new WorkbookError('Đây là tệp Excel nhị phân (.xlsb), chưa đọc được.', SAVE_AS_XLSX);
  const text = archive.text(main);
  if (text === undefined) throw broken();
  const elements = readElements(text);
  if (elements[0]?.name !== 'workbook') return undefined;
  const relationships = relationshipsOf(archive, main);
  const strings = partBeside(archive, relationships, 'sharedStrings');
  const styles = partBeside(archive, relationships, 'styles');
  const date1904 = elements.find(({ name }) => name === 'workbookPr')?.attributes['date1904'];
  const shared: Shared = {
    strings: strings === undefined ? [] : readStrings(archive, strings),
    styles: styles === undefined ? [] : readStyles(archive.text(styles) ?? ''),
    from1904: /^(1|true|on)$/.test(date1904 ?? ''),
  };
  const budget: Budget = { cells: 0, letters: 0 };
  return elements.flatMap(({ name, attributes }) => {
    if (name !== 'sheet') return [];
    const target = relationships.find(({ id }) => id === attributes['id']);
    if (!target) throw broken();
    // A chart or a macro may be a sheet of its own; it has no cells.
    if (target.type !== 'worksheet') return [];
    const reader = new SheetReader(shared, budget);
    const xml = new XmlReader(reader);
    const blanks = new BlankCells();
    if (!archive.read(target.part, (piece) => xml.write(blanks.drop(piece)))) throw broken();
    xml.end();
    nameTotals(archive, target.part, reader.grid);
    const hidden = /hidden/i.test(attributes['state'] ?? '');
    const comments = readComments(archive, target.part);
    return [{ name: attributes['name'] ?? '', hidden, rows: reader.grid.rows(), comments }];
  });
}

/** The last row of an Excel table may be one of totals, labelled "Total" or not at all. */
function nameTotals(archive: Archive, sheet: string, grid: Grid): void {
  for (const { type, part } of relationshipsOf(archive, sheet)) {
    if (type !== 'table') continue;
    const [table] = readElements(archive.text(part) ?? '<none/>');
    if (table?.name !== 'table' || !(Number(table.attributes['totalsRowCount'] ?? 0) > 0)) continue;
    const { bottom, left } = readArea(table.attributes['ref'] ?? '');
    grid.nameTotals(bottom, left);
  }
}
