// Files that are no table we read → what is said they are, and the way to one.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import { excelParts, zipped } from '../../../tests/workbooks.ts';
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
      'a page behind a comment',
      '<!-- x --><table><tr><th>Thôn</th></tr></table>',
      `x.csv  Đây là trang web (HTML) có bảng, dù tên có thể là .xls, chưa đọc được. ${SAVE}`,
    ],
    [
      'a page in one file, its kind first',
      'Content-Type: multipart/related; boundary=x\n\n--x',
      `x.csv  Đây là trang web lưu thành một tệp (MHTML), dù tên là .xls, chưa đọc được. ${SAVE}`,
    ],
    [
      'a table of EtherCalc',
      'socialcalc:version:1.5\nMIME-Version: 1.0',
      `x.csv  Đây là tệp của EtherCalc, chưa đọc được. ${SAVE}`,
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
    'x.csv  Không tìm thấy dòng tiêu đề có tên các chỉ tiêu. Dùng đúng mẫu bảng của xã: một cột tên thôn, mỗi chỉ tiêu một cột.',
  ]);
});

test('the bytes of a file are opened once', () => {
  const bytes = zipped(excelParts());
  expect(openFile('x.xlsx', bytes)).toBe(openFile('x.xlsx', bytes));
});

/** An old container with a directory of one name and a stream of records. */
function compound(name: string, ...records: number[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 640 + 2 * i));
  bytes[640 + 64] = 2 * name.length + 2;
  bytes.set(records, 1024);
  return bytes;
}

test.each([
  [
    'a workbook with a password',
    compound('EncryptedPackage'),
    'Tệp đang đặt mật khẩu, không mở được. Mở tệp bằng mật khẩu',
  ],
  [
    'an old workbook',
    compound('Workbook', 9, 8, 2, 0, 0, 6, 0x42, 0, 2, 0),
    'Đây là tệp Excel cũ (.xls), chưa đọc được.',
  ],
  ['an older one', compound('Book'), 'Đây là tệp Excel cũ (.xls), chưa đọc được.'],
  [
    'an old workbook with a password',
    compound('Workbook', 9, 8, 2, 0, 0, 6, 0x2f, 0, 2, 0),
    'Tệp Excel cũ (.xls) đang đặt mật khẩu, không mở được.',
  ],
  ['an old text', compound('WordDocument'), 'Đây là tệp Word cũ (.doc), không phải bảng.'],
  ['anything else', compound('Contents'), 'Đây là tệp Office cũ (.xls hoặc .doc), chưa đọc được.'],
])('%s in an old container', (_, bytes, words) =>
  expect(take(bytes, 'x.xls').said[0]).toContain(`x.xls  ${words}`),
);
