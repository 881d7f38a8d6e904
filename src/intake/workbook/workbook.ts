// Bytes of a workbook (.xlsx, .xlsm, .ods) → its sheets as rows of cells. Read here and not by a whole spreadsheet
// library, because what the import must refuse is what those leave out: formulas behind values, what is hidden or struck
// out, and files that unpack to gigabytes.
import { ASK_FOR_TABLE, SAVE_AS_XLSX } from '../open/save-as.ts';
import type { Cell, Row } from '../table/sheet.ts';
import { broken, WorkbookError } from './error.ts';
import { readExcel } from './excel.ts';
import { readOpenDocument } from './open-document.ts';
import { looksLikeZip } from './zip-directory.ts';
import { Archive } from './zip.ts';

export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  rows: Row[];
  /** What people noted beside cells. */
  comments: Cell[];
}

export interface Workbook {
  program: 'Excel' | 'LibreOffice';
  sheets: WorkbookSheet[];
}

/** True for bytes that `readWorkbook` has an answer to: every kind of zip. */
export const isWorkbook = looksLikeZip;

/** Reads every sheet. Throws WorkbookError. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  try {
    return readArchive(new Archive(bytes));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    // Whatever the XML reader or the unpacker stumbled over.
    throw broken();
  }
}

function readArchive(archive: Archive): Workbook {
  const documents = readOpenDocument(archive);
  if (documents) return { program: 'LibreOffice', sheets: documents };
  const sheets = readExcel(archive);
  if (sheets) return { program: 'Excel', sheets };
  throw otherZip(archive);
}

/** What a zip is when it is no workbook, by the names of its parts. */
function otherZip(archive: Archive): WorkbookError {
  const has = (pattern: RegExp) => archive.names.some((name) => pattern.test(name));
  if (has(/\.iwa$|^index\.zip$/))
    return new WorkbookError('Đây là tệp Numbers của Apple, chưa đọc được.', SAVE_AS_XLSX);
  if (has(/^word\//)) return new WorkbookError('Đây là tệp Word, không phải bảng tính.', ASK_FOR_TABLE);
  if (has(/^ppt\//)) return new WorkbookError('Đây là tệp trình chiếu, không phải bảng tính.', ASK_FOR_TABLE);
  if (archive.has('content.xml'))
    return new WorkbookError('Đây là tệp LibreOffice không phải bảng tính.', ASK_FOR_TABLE);
  const fix = 'Giải nén (bấm chuột phải → Giải nén, Extract All) rồi nhập từng tệp bảng ở bên trong.';
  return new WorkbookError('Đây là tệp nén (zip), không phải bảng.', fix);
}
