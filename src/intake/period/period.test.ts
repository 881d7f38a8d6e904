// Titles and file names as offices write them → the month reported, or the question they leave.
import { describe, expect, test } from 'vitest';
import type { Month } from '../../text/date.ts';
import { settleMonth } from './period.ts';
import type { Row } from '../table/sheet.ts';
import { workedSince } from '../../../tests/processor-time.ts';

/** "a | b" is a row of two cells, "/ /" begins the next. */
const rows = (text: string): Row[] =>
  text
    .split(' // ')
    .map((line, row) =>
      line
        .split(' | ')
        .map((cell, i) => ({ text: cell, line: row + 1, column: i + 1, name: `${'ABCDEF'[i]}${row + 1}` })),
    );

const settle = (titles: string, asked?: string, fileName = 'x.csv', headings = '') =>
  settleMonth(
    { file: 'x', titles: rows(titles), headings: headings ? rows(headings) : [], fileName },
    asked as Month | undefined,
  );

describe('a title says what is reported', () => {
  test.each([
    ['KẾT QUẢ THÁNG 10, PHƯƠNG HƯỚNG NHIỆM VỤ THÁNG 11 NĂM 2026', '2026-10'],
    ['BÁO CÁO KẾT QUẢ THÁNG 12, NHIỆM VỤ TRỌNG TÂM THÁNG 1 NĂM 2027', '2026-12'],
    ['Sơ kết tình hình thực hiện nhiệm vụ tháng 10/2026, nhiệm vụ tháng 11/2026', '2026-10'],
    ['BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ THÁNG 10/2026', '2026-10'],
    ['BÁO CÁO KẾT QUẢ THÁNG MƯỜI NĂM 2026', '2026-10'],
    ['THÁNG MƯỜI MỘT NĂM 2026', '2026-11'],
    ['tháng năm năm 2026', '2026-05'],
    ['BÁO CÁO THÁNG 10, NĂM 2026', '2026-10'],
    ['BÁO CÁO THÁNG 10 (2026)', '2026-10'],
    ['BÁO CÁO NĂM 2026 - THÁNG 10', '2026-10'],
    ['BÁO CÁO THÁNG 10\\2026', '2026-10'],
    ['BÁO CÁO THÁNG 10/ 2026', '2026-10'],
    ['THÁNG 10.2026 (so với tháng 9)', '2026-10'],
    ['T10/2026', '2026-10'],
    ['T.10-2026', '2026-10'],
    ['Kỳ báo cáo: 12-2026', '2026-12'],
    ['Tháng 10/26', '2026-10'],
    ['10 – 2026', '2026-10'],
    ['BÁO CÁO THÔN TÂN LẬP THÁNG 10/2026', '2026-10'],
    ['Hạn nộp: 20/11/2026. Tháng 10/2026', '2026-10'],
    ['Tháng | 10 | Năm | 2026', '2026-10'],
    ['UBND | Ngày lập biểu: | 11/2026 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['UBND | 11/2026 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Mẫu Sơn, ngày tháng 11 năm 2026 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Thông tư số 06/2025/TT-BKHCN // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Nghị quyết số 12/2026/NQ-HĐND // BÁO CÁO THÁNG 10 // NĂM 2026', '2026-10'],
    ['Xuất lúc 2026-11-20 08:30 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['GIAI ĐOẠN 2026-2030 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Hải Phòng, ngày ..... / 11 / 2026 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Thực hiện Đề án 06/2022 // BÁO CÁO THÁNG 10/2026', '2026-10'],
    ['Tổng hợp kết quả thực hiện Kế hoạch 05/2026 // THÁNG 10/2026', '2026-10'],
    ['BÁO CÁO THÁNG ...10... NĂM …2026', '2026-10'],
    ['BÁO CÁO THÁNG __10__/2026', '2026-10'],
    ['BÁO CÁO THÁNG [10] NĂM [2026]', '2026-10'],
    ['Tháng báo cáo | 10 | Năm | 2026', '2026-10'],
    ['Năm báo cáo: 2026 // Tháng: 10', '2026-10'],
    ['Tháng mười / 2026', '2026-10'],
    ['Kỳ báo cáo: tháng 10/2026. Gửi xã trước ngày 20/10/2026. // Kỳ trước (tháng 9/2026) | 870', '2026-10'],
  ])('%j: %s', (title, month) => expect(settle(title)).toEqual({ period: month, issues: [] }));
});

describe('a title that leaves a doubt is asked about', () => {
  test.each([
    [
      'BÁO CÁO THÁNG 10 // Mẫu Sơn, ngày 3 tháng 11 năm 2026',
      'Tiêu đề ghi tháng 10 mà không ghi năm. Ghi năm vào tiêu đề, hoặc thêm vào lệnh, ví dụ: --month 2026-10.',
    ],
    ['tháng năm 2026', 'Không biết đây là số liệu tháng nào. Thêm vào lệnh, ví dụ: --month 2026-09.'],
    [
      'Mẫu Sơn, ngày 18 tháng 7 năm 2026',
      'Không biết đây là số liệu tháng nào. Thêm vào lệnh, ví dụ: --month 2026-09.',
    ],
    [
      'BÁO CÁO 10 THÁNG ĐẦU NĂM 2026',
      'Tiêu đề ghi "10 THÁNG ĐẦU NĂM 2026", không phải số liệu của một tháng. Nhập bảng của riêng từng tháng; nếu đây là bảng của một tháng, thêm --month vào lệnh.',
    ],
    [
      'QUÝ III/2026',
      'Tiêu đề ghi "QUÝ III", không phải số liệu của một tháng. Nhập bảng của riêng từng tháng; nếu đây là bảng của một tháng, thêm --month vào lệnh.',
    ],
    [
      'NHIỆM VỤ THÁNG 11/2026',
      'Tiêu đề chỉ ghi việc phải làm của tháng 11, không ghi đây là số liệu tháng nào. Thêm vào lệnh, ví dụ: --month 2026-09.',
    ],
    [
      'Tháng 5/2026 và tháng 6/2026',
      'Tiêu đề ghi hai tháng: tháng 5/2026 và tháng 6/2026. Thêm vào lệnh tháng của số liệu, ví dụ: --month 2026-05.',
    ],
    [
      'THÁNG 9 // THÁNG 10/2026',
      'Tiêu đề ghi hai tháng: tháng 10/2026 và tháng 9. Thêm vào lệnh tháng của số liệu, ví dụ: --month 2026-10.',
    ],
  ])('%j', (title, asked) => {
    const { period, issues } = settle(title);
    expect(period).toBeUndefined();
    expect(issues.map(({ what, fix }) => `${what} ${fix}`)).toEqual([asked]);
  });

  test.each([
    [
      'THÁNG 10/2026, LŨY KẾ TỪ THÁNG 5/2026',
      'Tiêu đề có "LŨY KẾ TỪ THÁNG 5", mà bảng này sẽ được nhập là số liệu riêng của tháng 10/2026.',
    ],
    [
      'KẾT QUẢ TUẦN 2 THÁNG 10/2026',
      'Tiêu đề có "TUẦN 2", mà bảng này sẽ được nhập là số liệu riêng của tháng 10/2026.',
    ],
  ])('%j is taken once confirmed', (title, what) => {
    const { period, issues } = settle(title);
    expect(period).toBe('2026-10');
    expect(issues).toMatchObject([{ severity: 'warning', what }]);
  });
});

describe('the person’s word', () => {
  test.each([
    ['BÁO CÁO THÁNG 10 // Mẫu Sơn, ngày 3 tháng 11 năm 2026'],
    ['Tháng 9/2026 // Tháng 10/2026'],
    ['NHIỆM VỤ THÁNG 11/2026'],
    ['UBND xã'],
  ])('settles %j', (title) => expect(settle(title, '2026-10')).toEqual({ period: '2026-10', issues: [] }));

  test.each([
    [
      'KẾT QUẢ THÁNG 9, NHIỆM VỤ THÁNG 10 NĂM 2026',
      'Tiêu đề ghi tháng 9/2026, nhưng lệnh ghi --month 2026-10.',
    ],
    ['BÁO CÁO THÁNG 9', 'Tiêu đề ghi tháng 9, nhưng lệnh ghi --month 2026-10.'],
  ])('against %j is refused', (title, what) => {
    const { period, issues } = settle(title, '2026-10');
    expect(period).toBeUndefined();
    expect(issues).toMatchObject([
      { severity: 'error', what, fix: 'Kiểm tra xem có chọn nhầm tệp hoặc nhầm tháng không.' },
    ]);
  });
});

test('columns of two months are refused by name, whatever is asked for', () => {
  const { issues } = settle('BÁO CÁO', '2026-10', 'x.csv', 'VNeID tháng 9/2026 | VNeID tháng 10/2026');
  expect(issues).toMatchObject([
    {
      what: 'Bảng có cột của nhiều tháng: tháng 9/2026 (ô A1), tháng 10/2026 (ô B1).',
      fix: 'Mỗi tệp chỉ chứa số liệu của một tháng; tách ra rồi nhập từng tệp.',
    },
  ]);
  expect(settle('THÁNG 10/2026', undefined, 'x.csv', 'VNeID | So với tháng 9/2026').period).toBe('2026-10');
});

test('a title of a hundred thousand characters is read in a moment', () => {
  for (const part of [
    '1',
    'thang ',
    'ngay ',
    'thang 1 ',
    '2026-',
    'ket qua ',
    'thuc hien a ',
    '. ',
    '10/2026 ',
    'nam 2026 ',
    't.',
  ]) {
    const start = process.cpuUsage();
    settle(part.repeat(100_000 / part.length));
    expect(workedSince(start), part).toBeLessThan(2000);
  }
});
