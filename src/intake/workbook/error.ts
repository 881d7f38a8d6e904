// Why a workbook cannot be read, and what to do about it, in words for the clerk.
import { COPY_TO_NEW } from '../open/save-as.ts';

export class WorkbookError extends Error {
  readonly fix: string;

  constructor(what: string, fix: string) {
    super(what);
    this.name = 'WorkbookError';
    this.fix = fix;
  }
}

export const broken = () =>
  new WorkbookError('Tệp bảng tính bị hỏng ở bên trong, không đọc được trọn bảng.', OPEN_OR_ASK);

const OPEN_OR_ASK =
  'Mở bằng Excel hoặc LibreOffice: mở được thì lưu lại dạng .xlsx rồi nhập tệp mới, không mở được thì xin người gửi gửi lại.';

export const tooLarge = () =>
  new WorkbookError('Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng.', COPY_TO_NEW);

export const tooManyCells = () =>
  new WorkbookError('Tệp có quá nhiều ô, không phải bảng kết quả một tháng.', COPY_TO_NEW);
