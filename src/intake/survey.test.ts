// Filled survey forms in, exact rows out; and everything a survey is refused for, in its whole words.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes, readText } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { formatDataset } from '../reports/dataset.ts';
import type { Quarter } from '../text/quarter.ts';
import { formCsv, surveyForm } from './form/form.ts';
import { formWorkbook } from './form/form-workbook.ts';
import { findSurvey, takeInSurvey } from './survey.ts';

const FORMS = join('tests', 'surveys');
/** The lists without any survey: each form stands alone. */
const reports: Reports = { ...loadReports('tests/sample').reports!, surveys: [], surveyJournal: [] };

function take(file: string, bytes: Uint8Array, of = reports, asked?: string) {
  const source = findSurvey(file, bytes, of, asked as Quarter | undefined);
  expect(source, `${file} is seen as a survey`).toBeDefined();
  return takeInSurvey(file, source!, of, asked as Quarter | undefined);
}

describe('a filled form', () => {
  test.each([
    ['2026-q3-excel-vi.csv', '2026-q3', 'chữ UTF-8, phân cách ";"'],
    ['2026-q4-excel-vi.csv', '2026-q4', 'chữ UTF-8, phân cách ";"'],
    ['2026-q4-unicode-text.txt', '2026-q4', 'chữ UTF-16, phân cách "tab"'],
    ['2026-q4-windows-1258.csv', '2026-q4', 'chữ Windows-1258, phân cách ","'],
    ['2026-q4-form.xlsx', '2026-q4', 'Excel, trang tính "Quý 4"'],
  ])('%s is read exactly', (name, quarter, reading) => {
    const { survey, issues, understanding } = take(name, readBytes(join(FORMS, name)));
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(survey?.period).toBe(quarter);
    expect(understanding?.reading).toBe(reading);
    expect(formatDataset(survey!)).toBe(readText(join(FORMS, `${quarter}.expected.csv`)));
  });

  test('is told from a monthly report, and a monthly report from it', () => {
    const report = join('tests', 'exports', '2026-06-excel-vi.csv');
    expect(findSurvey(report, readBytes(report), reports)).toBeUndefined();
  });

  test('that is still empty is refused, as CSV and as a workbook', async () => {
    const form = surveyForm(reports, '2027-q1' as Quarter);
    for (const [name, bytes] of [
      ['x.csv', Buffer.from(formCsv(reports, form))],
      ['x.xlsx', await formWorkbook(reports, form)],
    ] as const)
      expect(take(name, bytes).issues.map(formatIssue)).toEqual([
        `${name}  Bảng chưa có số nào. Điền số rồi nhập lại; có thể đây là mẫu còn trống.`,
      ]);
  });
});

const FILLED = readText(join(FORMS, '2026-q4-excel-vi.csv'))!;
/** Without the row of totals, which every missing village would make wrong. */
const NO_TOTAL = FILLED.replace(/;Tổng[^]*/, '');

/** What is told of the form after one change. */
function told(form: string, from: string | RegExp, to: string): string[] {
  const changed = form.replace(from, to);
  expect(changed).not.toBe(form);
  const { survey, issues } = take('x.csv', Buffer.from(changed));
  expect(survey).toBeUndefined();
  return issues.map(formatIssue);
}

describe('is refused', () => {
  test.each<[string, string | RegExp, string, string[]]>([
    [
      'an unknown village',
      'Thôn Mỗ Đoạn',
      'Thôn Mỗ Đoàn Kết',
      [
        'x.csv:11:2 (ô B11)  Không có thôn tên "Thôn Mỗ Đoàn Kết". Sửa tên thôn cho đúng danh sách data/villages.csv. Dòng không phải của một thôn thì xóa đi.',
      ],
    ],
    [
      'what is not a number',
      'Mỗ Đoạn;84;66',
      'Mỗ Đoạn;84;6O6',
      [
        'x.csv:11:4 (ô D11)  Mỗ Đoạn, "Hộ có điện thoại thông minh": "6O6" không phải số nguyên. Sửa thành chữ số, ví dụ 102.',
      ],
    ],
    [
      'a phone number',
      'Mỗ Đoạn;84;66',
      'Mỗ Đoạn (0912 345 678);84;66',
      [
        'x.csv:11:2 (ô B11)  Ô này có dữ liệu cá nhân (số điện thoại), không được đưa lên trang. Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.',
      ],
    ],
    [
      'a village that stands twice',
      'Thôn Ô Mễ',
      'Thôn Xuân Nẻo',
      ['x.csv:6:2 (ô B6)  Thôn "Xuân Nẻo" có hai dòng (dòng 5 và dòng 6). Giữ một dòng đúng, xóa dòng kia.'],
    ],
    [
      'a question that stands twice',
      'Hộ không có mạng',
      'Hộ không có điện thoại',
      [
        'x.csv:4  Lưu ý: Thiếu cột "Hộ không có mạng". Thêm vào bảng; nếu kỳ này không hỏi, chạy lại lệnh với --accept-warnings, mọi thôn sẽ ghi là chưa báo cáo.',
        'x.csv:4:9 (ô I4)  Hai cột cùng là "Hộ không có điện thoại": ô F4 và ô I4. Giữ một cột, xóa cột kia.',
      ],
    ],
    [
      'two quarters',
      'QUÝ IV NĂM 2026',
      'QUÝ IV NĂM 2026 VÀ QUÝ 3/2026',
      [
        'x.csv:2:1 (ô A2)  Tiêu đề ghi hai quý: quý 4/2026 và quý 3/2026. Thêm vào lệnh quý của số liệu, ví dụ: --quarter 2026-q4.',
      ],
    ],
    [
      'no quarter',
      ', QUÝ IV NĂM 2026',
      '',
      ['x.csv  Không biết đây là khảo sát quý nào. Thêm vào lệnh, ví dụ: --quarter 2026-q4.'],
    ],
  ])('%s', (_, from, to, messages) => expect(told(NO_TOTAL, from, to)).toEqual(messages));

  test('a total that is not the sum', () => {
    expect(told(FILLED, 'Tổng cộng;980', 'Tổng cộng;981')).toEqual([
      'x.csv:14:3 (ô C14)  Dòng tổng, "Số hộ được khảo sát": ghi 981, nhưng tổng các thôn là 980. Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.',
    ]);
  });

  test.each([
    [
      'answers that do not add up to the households asked',
      'Mỗ Đoạn;84;66;15;3;',
      'Mỗ Đoạn;84;66;15;2;',
      'x.csv:11:4 (ô D11)  Mỗ Đoạn, "Hộ có điện thoại thông minh" và 2 cột sau cộng lại là 83, số hộ được khảo sát là 84. Mỗi hộ chỉ tính vào một trong các cột này: đếm lại các phiếu.',
    ],
    [
      'a part greater than the whole',
      'Mỗ Đoạn;84;66;15;3;',
      'Mỗ Đoạn;84;86;15;3;',
      'x.csv:11:4 (ô D11)  Mỗ Đoạn, "Hộ có điện thoại thông minh": 86 lớn hơn số hộ được khảo sát (84). Hỏi lại thôn rồi sửa ô này.',
    ],
    [
      'more households asked than there are',
      'Mỗ Đoạn;84;',
      'Mỗ Đoạn;884;',
      'x.csv:11:3 (ô C11)  Mỗ Đoạn, "Số hộ được khảo sát": 884 lớn hơn tổng số hộ của thôn (590). Hỏi lại thôn rồi sửa ô này; hộ đã tăng thì thêm dòng đếm mới vào data/households.csv.',
    ],
    [
      'a blank among counts',
      'Mỗ Đoạn;84;66;15;3;',
      'Mỗ Đoạn;84;66;15;;',
      'x.csv:11:6 (ô F11)  Mỗ Đoạn, "Hộ không có điện thoại": để trống, trong khi các ô khác của thôn đã có số. Không có hộ nào thì ghi 0; thôn chưa khảo sát thì để trống cả dòng.',
    ],
    [
      'nobody asked, but counted',
      'Mỗ Đoạn;84;66;15;3;',
      'Mỗ Đoạn;0;66;15;3;',
      'x.csv:11:3 (ô C11)  Mỗ Đoạn, "Số hộ được khảo sát": 0 hộ. Thôn chưa khảo sát thì để trống cả dòng.',
    ],
  ])('%s', (_, from, to, message) => expect(told(NO_TOTAL, from, to)).toEqual([message]));

  test('names of people, wherever a column holds them', () => {
    const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Phạm Văn Chung'];
    let line = 0;
    const text = NO_TOTAL.replace('STT;Thôn', 'STT;Thôn;Ghi chú').replace(
      /^(\d;Thôn [^;]+);/gm,
      (_, start: string) => `${start};${people[line++] ?? ''};`,
    );
    expect(take('x.csv', Buffer.from(text)).issues.map(formatIssue)).toEqual([
      'x.csv:5:3 (ô C5)  Cột này có tên người, là dữ liệu cá nhân, không được đưa lên trang. Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.',
    ]);
    const headed = NO_TOTAL.replace('STT;Thôn', 'Chủ hộ;Thôn');
    expect(take('x.csv', Buffer.from(headed)).issues.map(formatIssue)).toEqual([
      'x.csv:4:1 (ô A4)  Cột "Chủ hộ" là dữ liệu cá nhân, không được đưa lên trang. Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.',
    ]);
  });

  test('a quarter other than asked', () => {
    const { issues } = take('x.csv', Buffer.from(FILLED), reports, '2026-q3');
    expect(issues.map(formatIssue)).toEqual([
      'x.csv:2:1 (ô A2)  Tiêu đề ghi quý 4/2026, nhưng lệnh ghi --quarter 2026-q3. Kiểm tra xem có chọn nhầm tệp hoặc nhầm quý không.',
    ]);
  });

  test('until confirmed: a village whose counts are those of the survey before', () => {
    const of = { ...reports, surveys: loadReports('tests/sample').reports!.surveys.slice(0, 1) };
    const before = readText(join(FORMS, '2026-q3.expected.csv'))!.split('\n')[1]!.split(',').slice(1);
    const text = NO_TOTAL.replace(/(Thôn Xuân Nẻo;).*/, `$1${before.join(';')}`);
    const { survey, issues } = take('x.csv', Buffer.from(text), of);
    expect(survey).toBeDefined();
    expect(issues.map(formatIssue)).toEqual([
      'x.csv:5:3 (ô C5)  Lưu ý: Xuân Nẻo: mọi số giống hệt quý 3/2026. Hỏi lại thôn; nếu đúng, chạy lại lệnh với --accept-warnings.',
    ]);
  });
});
