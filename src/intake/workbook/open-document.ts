// An OpenDocument package (.ods) → the sheets of its spreadsheet, hidden ones too.
import { TAKE_OFF_PASSWORD } from '../open/save-as.ts';
import { WorkbookError } from './error.ts';
import { DocumentReader } from './document-reader.ts';
import type { WorkbookSheet } from './workbook.ts';
import { XmlReader } from './xml.ts';
import type { Archive } from './zip.ts';

/** The sheets, or undefined when the zip is no OpenDocument spreadsheet. */
export function readOpenDocument(archive: Archive): WorkbookSheet[] | undefined {
  const sealed = archive.text('META-INF/manifest.xml')?.includes('encryption-data');
  if (sealed || archive.has('encrypted-package'))
    throw new WorkbookError('Tệp đang đặt mật khẩu, không mở được.', TAKE_OFF_PASSWORD);
  if (!archive.has('content.xml')) return undefined;
  const reader = new DocumentReader({ cells: 0, letters: 0 });
  const xml = new XmlReader(reader);
  archive.read('content.xml', (piece) => xml.write(piece));
  xml.end();
  return reader.isSpreadsheet ? reader.sheets() : undefined;
}
