// A file we do not read → the clicks that make one of it that we do, program by program.

export const SAVE_AS_XLSX = [
  'Mở tệp rồi lưu thành .xlsx.',
  'Excel: Tệp (File) → Lưu Như (Save As) → chọn kiểu "Excel Workbook (*.xlsx)".',
  'WPS: Menu → Save As → chọn "Microsoft Excel (*.xlsx)".',
  'LibreOffice: Tập tin (File) → Lưu dạng (Save As) → chọn "Excel 2007-365 (.xlsx)".',
  'Google Trang tính: Tệp (File) → Tải xuống (Download) → Microsoft Excel (.xlsx).',
  'Numbers: Tệp (File) → Xuất sang (Export To) → Excel, mục nâng cao chọn .xlsx.',
  'Điện thoại: mở bằng ứng dụng Google Trang tính → dấu ba chấm → Chia sẻ và xuất (Share & export) → Lưu dưới dạng Excel (.xlsx).',
].join(' ');

export const TAKE_OFF_PASSWORD = [
  'Mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi gửi tệp mới.',
  'Excel: Tệp (File) → Thông tin (Info) → Bảo vệ Sổ làm việc (Protect Workbook) → Mã hóa bằng Mật khẩu (Encrypt with Password) → xóa trắng ô mật khẩu → OK → Lưu.',
  'WPS: Menu → Document Encryption → Password Encryption → xóa trắng các ô mật khẩu → Apply → Lưu.',
  'LibreOffice: Tập tin (File) → Lưu dạng (Save As) → bỏ dấu ở ô "Lưu với mật khẩu" (Save with password).',
  'Numbers: Tệp (File) → Đổi mật khẩu (Change Password) → Gỡ mật khẩu (Remove Password).',
  'Google Trang tính và điện thoại không bỏ được mật khẩu này: nhờ người có máy tính.',
].join(' ');

/** The table alone in a new workbook: what helps when a workbook is broken, or full of what nobody sees. */
export const COPY_TO_NEW =
  'Mở tệp, bôi đen riêng phần bảng, chép (Ctrl+C) sang một tệp Excel mới, lưu lại dạng .xlsx rồi gửi tệp mới.';

export const ASK_FOR_TABLE = 'Xin người làm ra tệp này gửi bảng gốc dạng Excel (.xlsx), rồi nhập tệp đó.';
