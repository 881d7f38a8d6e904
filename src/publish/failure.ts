// What went wrong while releasing → one Vietnamese sentence: what happened, and what to do.

/** A release that cannot go on, in words for the person at the terminal. Nothing has been put in place. */
export class ReleaseError extends Error {}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'Ổ đĩa của máy chủ đã đầy. Xóa bớt tệp không dùng (xem bằng: df -h), rồi chạy lại.',
  EDQUOT: 'Đã dùng hết dung lượng được cấp trên máy chủ. Xóa bớt tệp không dùng rồi chạy lại.',
  EROFS: 'Ổ đĩa đang ở chế độ chỉ đọc, thường là do ổ hỏng. Nhờ người quản máy chủ xem, rồi chạy lại.',
  EACCES:
    'Không có quyền ghi vào thư mục này. Chạy bằng tài khoản quản trang, hoặc nhờ người quản máy chủ cấp quyền.',
  EPERM:
    'Không có quyền ghi vào thư mục này. Chạy bằng tài khoản quản trang, hoặc nhờ người quản máy chủ cấp quyền.',
  ENOTDIR: 'Đường dẫn này đi qua một tệp, không phải thư mục. Kiểm tra lại đường dẫn.',
  EIO: 'Đọc, ghi ổ đĩa bị lỗi. Nhờ người quản máy chủ xem ổ đĩa, rồi chạy lại.',
};

/** The sentence for an error of this program or of the system; undefined for a mistake in the code. */
export function explain(error: unknown): string | undefined {
  if (error instanceof ReleaseError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  return code === undefined ? undefined : CAUSES[code];
}
