// The empty form of a month → what it prints and guards, and the figures that come back when it is filled in.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filledForm, FORM_SHEET } from '../../../tests/filled-form.ts';
import { goldenReports } from '../../../tests/taken.ts';
import { formatIssue } from '../../files/issue.ts';
import { loadReports } from '../../reports/load.ts';
import { listsIn } from '../../reports/lists/lists.ts';
import type { Month } from '../../text/date.ts';
import { formCsv, formRows, monthForm, perVillage } from './form.ts';
import { formWorkbook } from './form-workbook.ts';
import { takeIn } from '../intake.ts';

const MONTH = '2026-08' as Month;
const form = monthForm(goldenReports, MONTH);
const FIGURES = [
  [398, 89, 12],
  [310, null, 69],
  [327, 84, 0],
];

const take = (bytes: Uint8Array, reports = goldenReports, name = 'x.xlsx') => {
  const { edition, issues } = takeIn(name, bytes, reports);
  return { month: edition?.period, figures: edition?.counts.rows, told: issues.map(formatIssue) };
};

test('its rows', () =>
  expect(formRows(goldenReports, form)).toEqual({
    titles: [
      'XÃ MẪU SƠN',
      'BÁO CÁO KẾT QUẢ HOẠT ĐỘNG TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG THÁNG 8/2026',
      'Chỉ ghi số tổng của thôn, không ghi tên người. Chưa có số thì để trống, không có thì ghi 0.',
      'Kỳ báo cáo: tháng 8/2026. Gửi xã trước ngày 20/8/2026.',
    ],
    before: ['Kỳ trước (tháng 7/2026, số liệu minh hoạ)', '870', '126', '51'],
    heading: [
      'Thôn',
      'Số hộ được hướng dẫn (lũy kế)',
      'Số người được hướng dẫn thành thạo trong tháng',
      'Số người tích hợp BHYT, GPLX, an sinh xã hội',
    ],
    villages: [
      ['Thôn Xuân Nẻo', '', '', ''],
      ['Thôn Ô Mễ', '', '', ''],
      ['Thôn Liêu Xá', '', '', ''],
    ],
  }));

test('a sum before says of how many villages it is, and there is none before the first month', () => {
  const sample = loadReports('tests/sample').reports!;
  const before = (month: string) => formRows(sample, monthForm(sample, month as Month)).before;
  expect(before('2026-10')?.[1]).toBe('4.136 (8/9 thôn)');
  expect(before('2026-05')).toBeUndefined();
});

test('it is one landscape page, its figures alone are unlocked and only whole numbers are taken', async () => {
  const parts = unzipSync(await formWorkbook(goldenReports, form));
  const [sheet, styles, workbook] = [FORM_SHEET, 'xl/styles.xml', 'xl/workbook.xml'].map((name) =>
    strFromU8(parts[name]!),
  ) as [string, string, string];
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
  );
  expect(sheet).toContain('<sheetProtection sheet="1"');
  expect(sheet).not.toMatch(/password|hashValue/);
  expect(workbook).toContain(`'Tháng 8'!$A$1:$D$14</definedName>`);
  const open = [...styles.matchAll(/<xf [^>]*>.*?<\/xf>/g)].findIndex(([xf]) => xf.includes('locked="0"'));
  const unlocked = [...sheet.matchAll(/<c r="(\w+)" s="(\d+)"/g)].filter(
    ([, , style]) => Number(style) === open,
  );
  expect(unlocked.map(([, name]) => name).join()).toBe('B7,C7,D7,B8,C8,D8,B9,C9,D9');
  const checked = [
    ...sheet.matchAll(/<dataValidation type="whole" operator="greaterThanOrEqual"[^>]*sqref="([^"]*)"/g),
  ];
  expect(checked.map(([, cells]) => cells)).toEqual(['C7:C9 D7:D9', 'B7', 'B8', 'B9']);
  expect(sheet).toContain('prompt="Kỳ trước: 300. Số lũy kế không nhỏ hơn số này."');
  expect(sheet).toContain('error="Chỉ ghi số nguyên từ 0 trở lên, ví dụ 102. Chưa có số thì để trống."');
});

test('filled in, it gives exactly its figures; the figures before are none of them', async () => {
  expect(take(filledForm(await formWorkbook(goldenReports, form), FIGURES))).toEqual({
    month: MONTH,
    figures: FIGURES,
    told: [],
  });
  const lines = formCsv(goldenReports, form)
    .split('\r\n')
    .map((line) => line.replace(/^(Thôn .*?);;;$/, '$1;7;8;9'));
  expect(take(Buffer.from(lines.join('\r\n')), { ...goldenReports, editions: [] }, 'x.csv').figures).toEqual([
    [7, 8, 9],
    [7, 8, 9],
    [7, 8, 9],
  ]);
});

test('empty, it is refused', async () => {
  const bytes: [string, Uint8Array][] = [
    ['x.xlsx', await formWorkbook(goldenReports, form)],
    ['x.csv', Buffer.from(formCsv(goldenReports, form))],
  ];
  for (const [name, one] of bytes)
    expect(take(one, goldenReports, name).told).toEqual([
      `${name}  Bảng chưa có số nào. Điền số rồi nhập lại; có thể đây là mẫu còn trống.`,
    ]);
});

test.each(['tests/sample', 'data'])(
  'a form for each village of %s comes back with its own row',
  async (folder) => {
    const reports = { ...loadReports(folder).reports!, journal: [] };
    const month = '2026-10' as Month;
    const { villages, indicators } = listsIn(reports.lists, month);
    const fewest = Math.min(...villages.map(({ households }) => households));
    for (const [index, one] of perVillage(monthForm(reports, month)).entries()) {
      const row = indicators.map((_, i) => (i === 0 ? fewest : 10 * i + index));
      const bytes = filledForm(await formWorkbook(reports, one), [row]);
      const { month: read, figures, told } = take(bytes, { ...reports, editions: [] });
      expect(told.filter((said) => !said.includes('Ghi chú: Chưa có số của thôn'))).toEqual([]);
      expect(read).toBe(month);
      expect(figures).toEqual(villages.map((_, v) => (v === index ? row : indicators.map(() => null))));
    }
  },
);
