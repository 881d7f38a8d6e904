// What the import tells people at a command line → the desk names its own buttons, and no option of a command.
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submit } from '../intake/submit.ts';
import { loadReports } from '../reports/load.ts';
import type { Day } from '../text/date.ts';
import { judge, NO_ANSWERS } from './judged.ts';
import { deskFix } from './words.ts';

test.each([
  [
    'Hỏi lại thôn; nếu đúng, chạy lại lệnh với --accept-warnings.',
    'Hỏi lại thôn; đúng thì đánh dấu “Đã hỏi lại, đúng vậy”.',
  ],
  [
    'Thêm vào bảng; nếu kỳ này không hỏi, chạy lại lệnh với --accept-warnings, mọi thôn sẽ ghi là chưa báo cáo.',
    'Thêm vào bảng; nếu kỳ này không hỏi thì đánh dấu “Đã hỏi lại, đúng vậy”, mọi thôn sẽ ghi là chưa báo cáo.',
  ],
  ['Thêm vào lệnh, ví dụ: --month 2026-09.', 'Chọn kỳ ở ngay dưới đây.'],
  ['Thêm vào lệnh quý của số liệu, ví dụ: --quarter 2026-q4.', 'Chọn kỳ ở ngay dưới đây.'],
  [
    'Ghi năm vào tiêu đề, hoặc thêm vào lệnh, ví dụ: --month 2026-10.',
    'Ghi năm vào tiêu đề, hoặc chọn kỳ ở ngay dưới đây.',
  ],
  [
    'Hỏi lại thôn rồi bỏ tệp có số cũ ra; hoặc thêm --keep "b.csv" để lấy số của tệp này (--accept-warnings không chọn thay được).',
    'Hỏi lại thôn, rồi chọn bản đúng ở ngay dưới đây.',
  ],
  [
    'Nhập bảng của riêng từng tháng; nếu đây là bảng của một tháng, thêm --month vào lệnh.',
    'Nhập bảng của riêng từng tháng; nếu đây là bảng của một tháng, chọn tháng ở ngay dưới đây.',
  ],
  [
    'Hỏi lại tổ số nào đúng; đúng như dòng máy đọc thì chạy lại lệnh với --accept-warnings.',
    'Hỏi lại tổ số nào đúng; đúng như dòng máy đọc thì đánh dấu “Đã hỏi lại, đúng vậy”.',
  ],
  [
    'Xem lại tiêu đề bảng (sai thì sửa, hoặc thêm --month); đúng kỳ rồi thì ghi đúng ngày nhận vào --received.',
    'Xem lại tiêu đề bảng (sai thì sửa); đúng kỳ rồi thì ghi đúng ngày nhận ở tệp ấy.',
  ],
  ['Sửa thành chữ số, ví dụ 102.', 'Sửa thành chữ số, ví dụ 102.'],
])('%s', (told, here) => {
  expect(deskFix(told)).toBe(here);
});

const GOLDEN = join('src', 'intake', 'golden');

test('of no golden export does it ask for an option of the command', () => {
  const reports = loadReports(join(GOLDEN, 'data')).reports!;
  const day = '2026-09-18' as Day;
  const files = ['accepted', 'refused', 'programs'].flatMap((folder) =>
    readdirSync(join(GOLDEN, folder)).map((name) => join(GOLDEN, folder, name)),
  );
  const fixes = files.flatMap((file) => {
    const submission = submit(file, new Uint8Array(readFileSync(file)), reports);
    const source = { submission, way: 'file' as const, received: day, above: '' };
    const found = submission.period
      ? judge([source], NO_ANSWERS, reports, submission.period, day).questions.map(({ issue }) => issue)
      : submission.issues;
    return found.map(({ fix }) => fix);
  });
  expect(fixes.filter((fix) => fix.includes('--')).length).toBeGreaterThan(5);
  expect([...new Set(fixes.map(deskFix).filter((fix) => fix.includes('--')))]).toEqual([]);
});
