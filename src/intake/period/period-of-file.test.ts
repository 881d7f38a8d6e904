// File names as offices write them → the month they tell, where the title tells none.
import { describe, expect, test } from 'vitest';
import { settleMonth } from './period.ts';

const settle = (title: string, fileName: string) =>
  settleMonth({
    file: 'x',
    titles: [[{ text: title, line: 1, column: 1, name: 'A1' }]],
    headings: [],
    fileName,
  });

describe('a file name', () => {
  test.each([
    ['T10.2026.csv', '2026-10'],
    ['10-2026.csv', '2026-10'],
    ['Kết quả T10 2026 (bản cuối 2026-11-04).csv', '2026-10'],
    ['03.11.2026 bao cao thang 10.2026.xlsx', '2026-10'],
    ['BC_10_2026.csv', '2026-10'],
    ['202610.csv', '2026-10'],
    ['2026-05-google-sheets.csv', '2026-05'],
    ['BC thang 5-2026.csv', '2026-05'],
    ['bao cao T10-26.csv', undefined],
    ['tong-hop-20261103.csv', undefined],
    ['labels - 2026-11-03-08-15-22.csv', undefined],
    ['2026-10-18.csv', undefined],
    ['bao-cao-10-thang-2026-10.csv', undefined],
    ['2026-09 va 2026-10.csv', undefined],
    ['T9-T10-2026.csv', undefined],
    ['thang 9 den thang 10.2026.csv', undefined],
    ['mau-bao-cao-2026-10-thon-12.xlsx', '2026-10'],
    ['ket-qua.csv', undefined],
  ])('%s is of %s', (name, month) => expect(settle('UBND', name).period).toBe(month));

  test('never beats the title, and a difference is asked about', () => {
    expect(settle('BÁO CÁO 10 THÁNG ĐẦU NĂM 2026', 'T10-2026.csv').period).toBeUndefined();
    const { period, issues } = settle('THÁNG 9/2026', 'bao cao thang 10-2026.csv');
    expect(period).toBe('2026-09');
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        what: 'Tiêu đề ghi tháng 9/2026, tên tệp ghi tháng 10/2026.',
        fix: 'Sửa chỗ ghi sai, hoặc thêm vào lệnh tháng đúng, ví dụ: --month 2026-09.',
      },
    ]);
  });
});
