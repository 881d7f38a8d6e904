// An error of the system → what happened and what to do, in two sentences; nothing for a mistake in the code.

interface Fault {
  what: string;
  fix: string;
}

const AGAIN = 'Lần ghi dở, nếu có, sẽ được ghi nốt.';

const FAULTS: Readonly<Record<string, Fault>> = {
  ENOSPC: { what: 'Ổ đĩa đã đầy.', fix: `Xóa bớt tệp không dùng rồi chạy lại. ${AGAIN}` },
  EDQUOT: {
    what: 'Đã dùng hết dung lượng được cấp.',
    fix: `Xóa bớt tệp không dùng rồi chạy lại. ${AGAIN}`,
  },
  EROFS: {
    what: 'Ổ đĩa chỉ cho đọc, không ghi được.',
    fix: `Chép cả thư mục sang ổ ghi được, hoặc nhờ người quản máy xem ổ đĩa, rồi chạy lại. ${AGAIN}`,
  },
  EACCES: {
    what: 'Tài khoản này không có quyền đọc hoặc ghi ở đây.',
    fix: 'Nhờ người quản máy cấp quyền, hoặc chép ra thư mục của mình, rồi chạy lại.',
  },
  EPERM: {
    what: 'Máy không cho làm việc này với tệp.',
    fix: 'Đóng tệp nếu đang mở ở chương trình khác, kiểm tra quyền của thư mục, rồi chạy lại.',
  },
  EBUSY: {
    what: 'Tệp đang được một chương trình khác dùng.',
    fix: 'Đóng tệp ở chương trình kia (Excel, phần mềm đồng bộ), rồi chạy lại.',
  },
  ENOENT: {
    what: 'Tệp hoặc thư mục này không còn.',
    fix: 'Kiểm tra lại tên, và xem có ai vừa dời nó đi không, rồi chạy lại.',
  },
  ENOTDIR: {
    what: 'Đường dẫn này đi qua một tệp, không phải thư mục.',
    fix: 'Kiểm tra lại đường dẫn rồi chạy lại.',
  },
  EISDIR: {
    what: 'Đây là thư mục, cần một tệp.',
    fix: 'Ghi tên tệp ở trong thư mục, hoặc đổi tên thư mục, rồi chạy lại.',
  },
  EEXIST: { what: 'Ở đây đã có thứ cùng tên.', fix: 'Đổi tên nó rồi chạy lại.' },
  ELOOP: { what: 'Đường dẫn này chạy vòng tròn.', fix: 'Xóa liên kết (symlink) trong thư mục rồi chạy lại.' },
  ENAMETOOLONG: { what: 'Tên tệp quá dài.', fix: 'Đặt tên ngắn hơn rồi chạy lại.' },
  EMFILE: { what: 'Máy đang mở quá nhiều tệp.', fix: 'Đóng bớt chương trình rồi chạy lại.' },
  EIO: {
    what: 'Ổ đĩa đọc, ghi bị lỗi.',
    fix: 'Chép dữ liệu ra nơi khác ngay, nhờ người quản máy xem ổ đĩa.',
  },
};

/** Undefined for what is no error of the system, which is a mistake in the code. */
export function explainFault(error: unknown): (Fault & { path: string | undefined }) | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const fault = code === undefined ? undefined : FAULTS[code];
  return fault && { ...fault, path };
}
