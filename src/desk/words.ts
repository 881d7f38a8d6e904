// What the command line would be told → the button or the field of the desk that says the same.

const FOR_DESK: readonly [RegExp, string][] = [
  [/nếu đúng, chạy lại lệnh với --accept-warnings\.$/, 'đúng thì đánh dấu “Đã hỏi lại, đúng vậy”.'],
  [/nếu không, chạy lại lệnh với --accept-warnings\.$/, 'không thì đánh dấu “Đã hỏi lại, đúng vậy”.'],
  [/thì chạy lại lệnh với --accept-warnings\.$/, 'thì đánh dấu “Đã hỏi lại, đúng vậy”.'],
  [
    /nếu kỳ này không hỏi, chạy lại lệnh với --accept-warnings, /,
    'nếu kỳ này không hỏi thì đánh dấu “Đã hỏi lại, đúng vậy”, ',
  ],
  [/^Thêm vào lệnh.{0,60}ví dụ: --(month|quarter) .{0,20}$/, 'Chọn kỳ ở ngay dưới đây.'],
  [/, hoặc thêm vào lệnh.{0,40}, ví dụ: --(month|quarter) .{0,20}$/, ', hoặc chọn kỳ ở ngay dưới đây.'],
  [/, hoặc ghi tháng trong tiêu đề và thêm --month vào lệnh\.$/, ', hoặc chọn kỳ ở ngay dưới đây.'],
  [/thêm --month vào lệnh\.$/, 'chọn tháng ở ngay dưới đây.'],
  [
    /\(sai thì sửa, hoặc thêm --(month|quarter)\); (.{0,40}) vào --received\.$/,
    '(sai thì sửa); $2 ở tệp ấy.',
  ],
  [/Bỏ tệp cũ ra; hoặc thêm --keep .{0,300}$/, 'Chọn một bản ở ngay dưới đây.'],
  [/ rồi bỏ tệp có số cũ ra; hoặc thêm --keep .{0,300}$/, ', rồi chọn bản đúng ở ngay dưới đây.'],
  [/; hoặc thêm --keep .{0,300}$/, ', hoặc chọn bản đúng ở ngay dưới đây.'],
  [/Thôn rút số thì .{0,80} vào lệnh\.$/, 'Rút số thì nhờ người quản kho.'],
];

export const deskFix = (fix: string): string =>
  FOR_DESK.reduce((text, [from, to]) => text.replace(from, to), fix);
