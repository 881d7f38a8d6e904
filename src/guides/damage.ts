// A guide as it was read → the Issue for a file whose letters were lost when it was saved, or which has no front matter.
import { issue, type Issue } from '../files/issue.ts';

/** As many marks within words are no slip of the pen. */
const LOST = 5;

const SAVE =
  'Lấy lại bản cũ, hoặc mở bản gốc rồi chọn Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8.';

export function damage(file: string, text: string): Issue | undefined {
  const lineAt = (offset: number) => ({ line: text.slice(0, offset).split('\n').length });
  if (text.includes('\0'))
    return issue(file, 'Tệp này lưu bằng Unicode hai byte (UTF-16), máy dựng trang không đọc được.', SAVE);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0)
    return issue(file, 'Từ dòng này có chữ hỏng: tệp không lưu bằng UTF-8.', SAVE, lineAt(broken));
  const marks = [...text.matchAll(/\p{L}\?{1,2}\p{L}|\?{2}\p{L}/gu)].filter(
    ({ index }) => !inAddress(text, index),
  );
  if (marks.length < LOST) return undefined;
  const what = 'Chữ có dấu trong tệp đã thành dấu hỏi: tệp không lưu bằng UTF-8.';
  return issue(file, what, SAVE, lineAt(marks[0]!.index));
}

/** The question mark of "https://…/?id=1". */
const inAddress = (text: string, offset: number) =>
  /https?:\/\/\S*$/.test(text.slice(Math.max(offset - 200, 0), offset + 1));

export function noFront(file: string, text: string): Issue {
  const [first = ''] = text.split('\n', 1);
  const at = { line: 1 };
  if (first.trim() === '---' && first !== '---')
    return issue(
      file,
      'Dòng --- đầu tiên có dấu cách thừa.',
      'Để đúng ba gạch ---, không có gì trước và sau.',
      at,
    );
  if (first === '---')
    return issue(file, 'Phần đầu của bài không có dòng --- kết thúc.', 'Thêm một dòng --- sau mục cuối.', at);
  const fix = 'Chép phần đầu từ một bài khác rồi sửa.';
  return issue(file, 'Bài không có phần đầu giữa hai dòng ---.', fix, at);
}
