// Tables of every layout offices use → the right figures, or the question they leave; small ones, made here.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { takeIn } from './intake.ts';

const golden = loadReports(join('src', 'intake', 'golden', 'data')).reports!;
/** Three villages and three indicators, nothing published before. */
const reports: Reports = { ...golden, editions: [], journal: [] };

const GUIDED = 'Số hộ được hướng dẫn (lũy kế)';
const PEOPLE = 'Số người được hướng dẫn thành thạo trong tháng';
const LINKED = '"Số người tích hợp BHYT, GPLX, an sinh xã hội"';
const HEADING = `Thôn,${GUIDED},${PEOPLE},${LINKED}`;
const ROWS = ['Thôn Xuân Nẻo,398,89,12', 'Thôn Ô Mễ,310,73,69', 'Thôn Liêu Xá,327,84,74'];
const FIGURES = [
  [398, 89, 12],
  [310, 73, 69],
  [327, 84, 74],
];

function take(lines: readonly string[], asked: string | undefined = '2026-08', file = 'x.csv') {
  const { edition, issues } = takeIn(
    file,
    Buffer.from(lines.join('\n')),
    reports,
    asked as Month | undefined,
  );
  return { figures: edition?.figures, month: edition?.month, told: issues.map(formatIssue) };
}

const table = (...rows: string[]) => take([HEADING, ...rows]);

describe('is read as it is meant', () => {
  test.each<[string, string[]]>([
    ['a total in the first row', [HEADING, 'TỔNG SỐ,1035,246,155', ...ROWS]],
    [
      'a subtotal above its villages',
      [HEADING, 'Cộng khu Đông,708,162,81', ...ROWS.slice(0, 2), 'Cộng khu Tây,327,84,74', ...ROWS.slice(2)],
    ],
    [
      'a total named after the commune, with an average and ranks',
      [HEADING, ...ROWS, 'Xã Mẫu Sơn,1035,246,155', '"Bình quân",345,82,"51,7"', 'Xếp hạng,1,2,3'],
    ],
    ['numbers and formulas of columns', [HEADING, '(1),(2),(3),(4)=(2)+(3)', ...ROWS]],
    [
      'a month’s count beside a share of it',
      [
        `Thôn,${GUIDED},${PEOPLE},,${LINKED}`,
        ',,Số lượng,Tỷ lệ %,',
        'Thôn Xuân Nẻo,398,89,12%,12',
        'Thôn Ô Mễ,310,73,9%,69',
        'Thôn Liêu Xá,327,84,11%,74',
      ],
    ],
    [
      'ranks, plan and comparison in columns of their own',
      [`${HEADING},Xếp loại,Đạt (%),So với tháng trước`, ...ROWS.map((row) => `${row},A,"91,2345678901",+5`)],
    ],
    [
      'headings numbered before and behind',
      [`Tên thôn (xóm),a) ${GUIDED} (1),2. ${PEOPLE} (2),${LINKED}`, ...ROWS],
    ],
    ['a figure a row', ['Thôn,Chỉ tiêu,ĐVT,Số lượng', ...longRows(true)]],
    ['a figure a row, the village named once', ['STT,Đơn vị,Nội dung,Kết quả', ...longRows(false)]],
    [
      'answers to a form',
      [
        `Dấu thời gian,Thôn của bạn,Tháng,${GUIDED},${PEOPLE},${LINKED}`,
        ...ROWS.map((row) => `18/08/2026 8:30:22,${row.replace(',', ',8/2026,')}`),
      ],
    ],
    [
      'answers of Kobo',
      [
        `start,end,Thôn,${GUIDED},${PEOPLE},${LINKED},_id,_uuid,_submission_time`,
        ...ROWS.map(
          (row) =>
            `2026-08-18T08:30:22,2026-08-18T08:35:00,${row},312345678,4f3c2a10-1234-4abc-9def-123456789012,2026-08-18T08:36:00`,
        ),
      ],
    ],
    [
      'who signed, with a telephone',
      [
        'UBND XÃ MẪU SƠN,,,Điện thoại: 0225 3842 123',
        HEADING,
        ...ROWS,
        ',,,',
        'Người lập biểu,,Trần Thị Bình,0912 345 678',
      ],
    ],
  ])('%s', (_, lines) => {
    const { figures, told } = take(lines);
    expect(told).toEqual([]);
    expect(figures).toEqual(FIGURES);
  });

  test('the list of one village, named in the title', () => {
    const lines = [
      'BÁO CÁO THÔN Ô MỄ THÁNG 8/2026',
      'STT,Chỉ tiêu,Kết quả',
      `1,${GUIDED},310`,
      `2,${PEOPLE},73`,
      `3,${LINKED},69`,
    ];
    const { figures, month, told } = take(lines, undefined);
    expect(month).toBe('2026-08');
    expect(figures).toEqual([[null, null, null], FIGURES[1], [null, null, null]]);
    expect(told).toEqual([
      'x.csv  Xã điền: Chưa có số của thôn: Xuân Nẻo, Liêu Xá. Các thôn này để trống; có số thì nhập thêm sau.',
    ]);
  });

  /** @param each whether every row names its village */
  function longRows(each: boolean): string[] {
    return ROWS.flatMap((row, v) => {
      const [village = ''] = row.split(',');
      return [GUIDED, PEOPLE, LINKED].map((label, i) => {
        const figure = FIGURES[v]?.[i];
        return each
          ? `${village},${label},người,${figure}`
          : `${i + 1},${i === 0 ? village : ''},${label},${figure}`;
      });
    });
  }
});

describe('is asked about, or refused, by name', () => {
  test.each<[string, string[], string]>([
    [
      'month and sum under one heading',
      [
        `Thôn,${GUIDED},${PEOPLE},,${LINKED}`,
        ',,Lũy kế,Trong tháng,',
        'Thôn Xuân Nẻo,398,999,89,12',
        'Thôn Ô Mễ,310,999,73,69',
        'Thôn Liêu Xá,327,999,84,74',
      ],
      'x.csv:2:4 (ô D2)  Lưu ý: "Số người được hướng dẫn thành thạo trong tháng" có nhiều cột; chỉ lấy cột "Trong tháng" (ô D2), không lấy "Lũy kế" (ô C2). Kiểm tra lại; nếu đúng, chạy lại lệnh với --accept-warnings.',
    ],
    [
      'the sum since January alone',
      [HEADING, ',,Lũy kế từ đầu năm,', ...ROWS],
      'x.csv:2:3 (ô C2)  Cột "Lũy kế từ đầu năm" (ô C2) không phải số mà chỉ tiêu "Số người được hướng dẫn thành thạo trong tháng" đếm. Thêm cột số của chỉ tiêu này, đặt đúng tên như mẫu bảng của xã.',
    ],
    [
      'men and women',
      [`Thôn,${GUIDED},${PEOPLE},,${LINKED}`, ',,Nam,Nữ,', ',,,,', 'Thôn Xuân Nẻo,398,40,49,12'],
      'x.csv:2:3 (ô C2)  Cột "Nam" (ô C2), "Nữ" (ô D2) không phải số mà chỉ tiêu "Số người được hướng dẫn thành thạo trong tháng" đếm.',
    ],
    [
      'only women',
      [HEADING, ',,Nữ,', ...ROWS],
      'x.csv:2:3 (ô C2)  Lưu ý: Dưới "Số người được hướng dẫn thành thạo trong tháng" ghi "Nữ": có thể chỉ là một phần của số cần đếm. Kiểm tra lại; nếu đúng, chạy lại lệnh với --accept-warnings.',
    ],
    [
      'a column missing',
      [`Thôn,${GUIDED},${PEOPLE}`, ...ROWS.map((row) => row.replace(/,\d+$/, ''))],
      'x.csv:1  Lưu ý: Thiếu cột "Số người tích hợp BHYT, GPLX, an sinh xã hội". Thêm vào bảng; nếu kỳ này không hỏi, chạy lại lệnh với --accept-warnings, mọi thôn sẽ ghi là chưa báo cáo.',
    ],
    [
      'tables one above the other',
      [
        `Thôn,${GUIDED},${PEOPLE}`,
        ...ROWS.map((row) => row.replace(/,\d+$/, '')),
        `Thôn,${LINKED},${PEOPLE}`,
        'Thôn Ô Mễ,69,1',
      ],
      'x.csv:5:1 (ô A5)  Trang này có hai bảng chồng lên nhau: tiêu đề ở dòng 1 và ở dòng 5. Ghép các cột thành một bảng có đủ chỉ tiêu, mỗi thôn một dòng.',
    ],
    [
      'tables beside each other in another order',
      [
        `Thôn,${GUIDED},${PEOPLE},Thôn,${LINKED}`,
        'Thôn Xuân Nẻo,398,89,Thôn Ô Mễ,69',
        'Thôn Ô Mễ,310,73,Thôn Xuân Nẻo,12',
        'Thôn Liêu Xá,327,84,Thôn Liêu Xá,74',
      ],
      'x.csv:2:4 (ô D2)  Một dòng ghi hai thôn khác nhau: ô A2 và ô D2. Mỗi dòng chỉ ghi một thôn; tách thành hai bảng, hai tệp.',
    ],
    [
      'answers of several months',
      [
        `Thôn,Tháng,${GUIDED},${PEOPLE},${LINKED}`,
        'Thôn Xuân Nẻo,7/2026,398,89,12',
        'Thôn Ô Mễ,8/2026,310,73,69',
      ],
      'x.csv:3:2 (ô B3)  Cột "Tháng" ghi nhiều tháng: "7/2026" (ô B2) và "8/2026" (ô B3). Chỉ giữ các dòng của tháng cần nhập, xóa các dòng khác.',
    ],
    [
      'a unit that is no village',
      [HEADING, ...ROWS, 'Khối cơ quan,5,5,5'],
      'x.csv:5:1 (ô A5)  Không có thôn tên "Khối cơ quan". Sửa tên thôn cho đúng danh sách data/villages.csv. Dòng không phải của một thôn thì xóa đi.',
    ],
    [
      'a comparison in a row',
      [HEADING, ...ROWS, 'So với tháng trước,5,5,5'],
      'x.csv:5:1 (ô A5)  Không có thôn tên "So với tháng trước". Sửa tên thôn cho đúng danh sách data/villages.csv. Dòng không phải của một thôn thì xóa đi.',
    ],
    [
      'a resident named in a note',
      [`${HEADING},Ghi chú`, `${ROWS[0]},Bà Nguyễn Thị Hoa chưa có máy`, ...ROWS.slice(1)],
      'x.csv:2:5 (ô E2)  Ô này có tên người, là dữ liệu cá nhân, không được đưa lên trang. Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.',
    ],
    [
      'residents listed below the table',
      [HEADING, ...ROWS, ',,,', '1,Nguyễn Văn An,0912–345–678,'],
      'Ô này có dữ liệu cá nhân (số điện thoại)',
    ],
  ])('%s', (_, lines, message) => {
    const { told } = take(lines);
    expect(told.join('\n')).toContain(message);
    expect(told.join('\n')).not.toMatch(/Hoa|Văn An|345/);
  });

  test('a total that agrees with nothing, wherever it stands', () =>
    expect(table('TỔNG SỐ,1035,247,155', ...ROWS).told).toEqual([
      'x.csv:2:3 (ô C2)  Dòng tổng, "Số người được hướng dẫn thành thạo trong tháng": ghi 247, nhưng tổng các thôn là 246. Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.',
    ]));
});
