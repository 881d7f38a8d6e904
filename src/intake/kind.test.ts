// Files that are no table we read → what is said they are, and the way to one.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { taken } from '../../tests/taken.ts';
import { excelParts, zipped } from '../../tests/workbooks.ts';
import { openFile } from './open.ts';

const take = (text: string | Uint8Array, name = 'x.csv') =>
  taken(typeof text === 'string' ? strToU8(text) : text, name);

describe('what is no table', () => {
  const login =
    '<html><body><form><input type="password"></form><table><tr><td>Tài khoản</td></tr></table></body></html>';
  const SAVE = 'Mở tệp rồi lưu thành .xlsx.';
  test.each([
    [
      'a page to log in',
      login,
      'x.csv  Đây là một trang web (HTML), có thể là trang đăng nhập, không phải bảng. Đăng nhập lại',
    ],
    [
      'a page with a table',
      '<table><tr><td>Thôn</td></tr></table>',
      `x.csv  Đây là trang web (HTML) có bảng, dù tên có thể là .xls, chưa đọc được. ${SAVE}`,
    ],
    [
      'a page in one file',
      'MIME-Version: 1.0\nContent-Type: multipart/related',
      `x.csv  Đây là trang web lưu thành một tệp (MHTML), dù tên là .xls, chưa đọc được. ${SAVE}`,
    ],
    [
      'columns of spaces',
      [
        'Thôn      Hộ        Người     Thẻ',
        'Xuân      398       89        12',
        'Ô Mễ      310       73        69',
      ].join('\n'),
      `x.csv  Đây là bảng chia cột bằng dấu cách (.prn), chữ dài đã bị cắt mất, chưa đọc được. ${SAVE}`,
    ],
  ])('%s', (_, text, words) => expect(take(text).said[0]).toContain(words));

  test('the lock file of an open workbook', () =>
    expect(take('\x06Hoa', 'inbox/~$bao-cao.xlsx').said).toEqual([
      'inbox/~$bao-cao.xlsx  Đây là tệp tạm Excel tạo khi đang mở bảng, không phải bảng. Đóng Excel lại, rồi chọn tệp cùng tên không có "~$" ở đầu.',
    ]));

  test.each([
    [
      'Numbers',
      { 'Index/Document.iwa': 'x' },
      'Đây là tệp Numbers của Apple, chưa đọc được. Mở tệp rồi lưu thành .xlsx.',
    ],
    [
      'Word',
      { 'word/document.xml': '<w/>' },
      'Đây là tệp Word, không phải bảng tính. Xin người làm ra tệp này gửi bảng gốc',
    ],
    ['slides', { 'ppt/presentation.xml': '<p/>' }, 'Đây là tệp trình chiếu, không phải bảng tính.'],
    [
      'a packed workbook',
      { 'bao-cao.xlsx': zipped(excelParts()) },
      'Đây là tệp nén (zip), không phải bảng. Giải nén',
    ],
  ])('a file of %s', (_, parts, words) => expect(take(zipped(parts), 'x.xlsx').said[0]).toContain(words));
});

test('a table with a delimiter is not one of spaces, however it is padded', () => {
  const line = ' a   ; b   ; c   ; d   ';
  expect(take([line, line, line].join('\n')).said).toEqual([
    'x.csv  Không tìm thấy dòng tiêu đề có tên các chỉ tiêu. Dùng đúng mẫu bảng của xã: một cột "Thôn", mỗi chỉ tiêu một cột.',
  ]);
});

test('the bytes of a file are opened once', () => {
  const bytes = zipped(excelParts());
  expect(openFile('x.xlsx', bytes)).toBe(openFile('x.xlsx', bytes));
});
