// Number formats as offices use them → what is taken of the number behind them, or why it is refused.
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import { excel, formatStyles, sheetData, TABLE } from '../../../tests/workbooks.ts';
import { isoDate, serialDate } from './dates.ts';
import { showNumber } from './figure.ts';
import { parseFormat } from './number-format.ts';

/** The figure of Ô Mễ's second column, stored as `value` and shown by `code`. */
function through(code: string, value: number, view = '') {
  const data = sheetData(TABLE, { cells: { C3: `<c r="C3" s="1"><v>${value}</v></c>` } });
  const { figures, said } = taken(excel(data, view, '', formatStyles(code)));
  return {
    value: figures?.[1]?.[1],
    said: said.map((text) => text.replace(/^.*thành thạo trong tháng": /, '')),
  };
}

const ACCOUNTING = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)';

describe('a number is taken as it is', () => {
  test.each([
    ['General', 73, 73],
    ['0', 73, 73],
    ['#,##0', 73, 73],
    ['0.00', 73, 73],
    ['000', 73, 73],
    ['@', 73, 73],
    ['#,##0" người"', 73, 73],
    ['0 "người"', 73, 73],
    ['#,##0\\ \\n\\g\\ư\\ờ\\i', 73, 73],
    ['0 người', 73, 73],
    ['[Red]0;[Blue]-0', 73, 73],
    ['0_D_M', 73, 73],
    ['[$-42A]0', 73, 73],
    ['#,##0\\ [$₫-42A]', 73, 73],
    ['0*m', 73, 73],
    [ACCOUNTING, 73, 73],
    [ACCOUNTING, 0, 0],
    ['0;-0;"–"', 0, 0],
    ['#,##0;[Red]-#,##0;\\-', 0, 0],
    ['[=0]"-";0', 0, 0],
    ['[>=1000]#,##0;0', 73, 73],
  ])('%s of %d is %d', (code, stored, value) => expect(through(code, stored)).toEqual({ value, said: [] }));

  test.each([
    ['0;-0;"chưa báo cáo"', 0, null],
    ['0;-0;"x"', 0, null],
  ])('%s of %d says not reported', (code, stored, value) =>
    expect(through(code, stored)).toEqual({ value, said: [] }),
  );
});

describe('a number shown as another one is refused', () => {
  test.each([
    ['0%', 0.73, '"73%" là tỷ lệ, cột này cần số đếm. Ghi số người.'],
    ['0.0"%"', 73, '"73%" là tỷ lệ, cột này cần số đếm. Ghi số người.'],
    [
      '0 "lượt"',
      73,
      '"73 lượt" ghi đơn vị "lượt", cột này đếm "người". Hỏi lại thôn số người, chỉ ghi chữ số.',
    ],
    [
      '#,##0,',
      73000,
      'ô hiện "73" nhưng số lưu bên trong là 73000. Đặt ô về dạng số (Number) rồi gõ lại số đúng.',
    ],
    [
      '0.0,,"tr"',
      1_500_000,
      'ô hiện "1,5tr" nhưng số lưu bên trong là 1500000. Đặt ô về dạng số (Number) rồi gõ lại số đúng.',
    ],
    ['0"00"', 7, 'ô hiện "700" nhưng số lưu bên trong là 7. Đặt ô về dạng số (Number) rồi gõ lại số đúng.'],
    ['0', 72.4, '"72,4" là số lẻ, cột này cần số nguyên. Sửa thành chữ số, ví dụ 102.'],
    [
      'dd/mm/yyyy',
      46_000,
      '"9/12/2025" là ngày tháng, có thể Excel đã tự đổi. Đặt ô về dạng số (Number) rồi gõ lại.',
    ],
    [
      'mmm\\-yy',
      46_000,
      '"12/2025" là ngày tháng, có thể Excel đã tự đổi. Đặt ô về dạng số (Number) rồi gõ lại.',
    ],
    ['h:mm', 0.5, '"12:00" là ngày tháng, có thể Excel đã tự đổi. Đặt ô về dạng số (Number) rồi gõ lại.'],
    ['"khoảng "0', 73, '"khoảng 73" không phải số nguyên. Sửa thành chữ số, ví dụ 102.'],
  ])('%s of %d', (code, stored, words) =>
    expect(through(code, stored)).toEqual({ value: undefined, said: [words] }),
  );
});

describe('a number that is not shown is asked', () => {
  const asked = (value: number) => [
    `ô không hiện gì, nhưng bên trong có số "${value}". Xóa ô nếu thôn chưa báo cáo; nếu đúng, chạy lại lệnh với --accept-warnings.`,
  ];
  test.each([
    ['0;-0;', 0, ''],
    ['0;-0;;@', 0, ''],
    ['#,##0_);(#,##0);" "', 0, ''],
    [';;;', 73, ''],
    ['0', 0, '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'],
  ])('%s of %d', (code, value, view) =>
    expect(through(code, value, view)).toEqual({ value, said: asked(value) }),
  );
});

describe('days', () => {
  const DAY = { day: true, time: false };
  const MONTH = { day: false, time: false };
  test.each([
    [46_296, false, DAY, '1/10/2026'],
    [46_296, false, MONTH, '10/2026'],
    [46_310.5, false, MONTH, '10/2026'],
    [44_834, true, MONTH, '10/2026'],
    [44_834, true, DAY, '1/10/2026'],
    [0.354_166_666_7, false, { day: false, time: true }, '8:30'],
  ])('serial %d (1904: %s) is %s → %s', (serial, from1904, look, text) =>
    expect(serialDate(serial, from1904, look)).toBe(text),
  );

  test.each([
    ['2026-10-01T00:00:00', undefined, '10/2026'],
    ['2026-10-01', DAY, '1/10/2026'],
    ['2026-10-18', undefined, '18/10/2026'],
    ['2026-10-18', MONTH, '10/2026'],
    ['soon', undefined, 'soon'],
  ])('%s shown as %o is %s', (iso, look, text) => expect(isoDate(iso, look)).toBe(text));

  test.each([
    ['d/m/yyyy', true],
    ['[$-42A]dd mmmm yyyy', true],
    ['[h]:mm:ss', true],
    ['mm:ss.0', true],
    ['yyyy"年"m"月"', true],
    ['0 "m"', false],
    ['#,##0 hộ', false],
    ['0_D_M', false],
    ['General', false],
    ['0.00E+00', false],
  ])('%s is a date: %s', (code, expected) => expect(parseFormat(code).date !== undefined).toBe(expected));
});

test.each([
  [91.999_999_999_999_986, 92],
  [12.000_000_001, 12],
  [12.3, 12.3],
  [12.300_000_000_000_001, 12.3],
])('the noise of %d is %d', (stored, number) =>
  expect(showNumber(stored, parseFormat('General')).number).toBe(number),
);

test.each([
  ['0%', 0.773_282_442_748_092, '77%'],
  ['0.0%', 0.773_282_442_748_092, '77,3%'],
  ['0.0', 77.328_244_274_809_2, '77,3'],
  ['#,##0.00', 77.328_244_274_809_2, '77,33'],
  ['0', 77.4, '77,4'],
  ['0.00', 72.999, '72,999'],
])('%s shows %d as %s', (code, stored, text) =>
  expect(showNumber(stored, parseFormat(code)).text).toBe(text),
);
