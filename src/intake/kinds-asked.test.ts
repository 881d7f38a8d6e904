// Tables that leave a doubt → the question or the refusal, by name; nobody's data is repeated.
import { describe, expect, test } from 'vitest';
import { GUIDED, HEADING, LINKED, PEOPLE, ROWS, take } from '../../tests/small-tables.ts';

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
      'another month below a name',
      [HEADING, ',,Tháng 7,', ...ROWS],
      'x.csv:2:3 (ô C2)  Cột "Tháng 7" là số của tháng 7, mà bảng này được nhập là số liệu tháng 8/2026. Chỉ giữ cột của tháng cần nhập, hoặc sửa tháng ghi ở cột.',
    ],
    [
      'two months without their year',
      [`Thôn,${GUIDED},${PEOPLE},,${LINKED}`, ',,Tháng 8,Tháng 7,', 'Thôn Xuân Nẻo,398,89,52,12'],
      'x.csv:2:4 (ô D2)  Cột "Tháng 7" là số của tháng 7,',
    ],
    [
      'households below a name that counts people',
      [HEADING, ',,Hộ,', ...ROWS],
      'x.csv:2:3 (ô C2)  Lưu ý: Dưới "Số người được hướng dẫn thành thạo trong tháng" ghi "Hộ", mà chỉ tiêu này đếm người. Kiểm tra lại; nếu đúng, chạy lại lệnh với --accept-warnings.',
    ],
    [
      'a share below a name',
      [HEADING, ',,%,', ...ROWS],
      'x.csv:2:3 (ô C2)  Cột "%" (ô C2) không phải số mà chỉ tiêu',
    ],
    [
      'the sum of ten months below a name',
      [HEADING, ',,10 tháng năm 2026,', ...ROWS],
      'x.csv:2:3 (ô C2)  Cột "10 tháng năm 2026" (ô C2) không phải số mà chỉ tiêu',
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
      'a table of one indicator below',
      [
        `Thôn,${GUIDED},${PEOPLE}`,
        ...ROWS.map((row) => row.replace(/,\d+$/, '')),
        `Thôn,${LINKED}`,
        'Thôn Ô Mễ,69',
      ],
      'x.csv:5:1 (ô A5)  Trang này có hai bảng chồng lên nhau: tiêu đề ở dòng 1 và ở dòng 5.',
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
      'two answers of one village',
      [
        `Dấu thời gian,Thôn,${GUIDED},${PEOPLE},${LINKED}`,
        `18/08/2026 8:30:22,${ROWS[1]}`,
        `18/08/2026 8:31:22,${ROWS[0]}`,
        '19/08/2026 9:00:01,Ô Mễ,310,74,70',
      ],
      'x.csv:4:4 (ô D4)  Thôn "Ô Mễ" trả lời hai lần, dòng 2 gửi "18/08/2026 8:30:22" và dòng 4 gửi "19/08/2026 9:00:01", với số khác nhau ở cột "Số người được hướng dẫn thành thạo trong tháng" (ô D2 và ô D4) và 1 cột khác. Hỏi lại thôn lần nào đúng, xóa dòng kia trong bảng trả lời rồi nhập lại.',
    ],
    [
      'two answers in parts, the third against one of them',
      [
        `Thôn,${GUIDED},${PEOPLE},${LINKED},_submission_time`,
        'Ô Mễ,310,,,2026-08-18T08:36:00',
        'Ô Mễ,,73,,2026-08-18T08:37:00',
        'Ô Mễ,,74,69,2026-08-19T08:37:00',
      ],
      'x.csv:4:3 (ô C4)  Thôn "Ô Mễ" trả lời hai lần, dòng 3 gửi "2026-08-18T08:37:00" và dòng 4 gửi "2026-08-19T08:37:00", với số khác nhau ở cột "Số người được hướng dẫn thành thạo trong tháng" (ô C3 và ô C4). Hỏi',
    ],
    [
      'a village twice in a table that no form filled',
      [`${HEADING},Mã`, `${ROWS[0]},1`, `${ROWS[1]},2`, 'Ô Mễ,310,73,69,3'],
      'x.csv:4:1 (ô A4)  Thôn "Ô Mễ" có hai dòng (dòng 3 và dòng 4). Giữ một dòng đúng, xóa dòng kia.',
    ],
    [
      'the telephone of who answered',
      [`Thôn,phonenumber,${GUIDED},${PEOPLE},${LINKED}`, 'Ô Mễ,0912345678,310,73,69'],
      'x.csv:1:2 (ô B1)  Cột "phonenumber" là dữ liệu cá nhân, không được đưa lên trang.',
    ],
    [
      'more people than the village can have',
      [HEADING, ROWS[0]!, 'Thôn Ô Mễ,310,84.148,69', ROWS[2]!],
      'x.csv:3:3 (ô C3)  Lưu ý: Ô Mễ, "Số người được hướng dẫn thành thạo trong tháng": đọc là 84.148, mà cả thôn có 1.180 hộ. Kiểm tra dấu chấm, dấu phẩy trong ô; nếu đúng, chạy lại lệnh với --accept-warnings.',
    ],
    [
      'three decimals in one column, beside a figure too large in another',
      [HEADING, 'Thôn Xuân Nẻo,398,89.000,12', 'Thôn Ô Mễ,310,73.000,69.420', 'Thôn Liêu Xá,327,84.000,74'],
      'x.csv:3:4 (ô D3)  Lưu ý: Ô Mễ, "Số người tích hợp BHYT, GPLX, an sinh xã hội": đọc là 69.420,',
    ],
    [
      'a person beside the moment of an answer',
      [
        `Dấu thời gian,Submitted by,Thôn,${GUIDED},${PEOPLE},${LINKED}`,
        ...ROWS.map((row) => `18/08/2026 8:30:22,Nguyễn Thị Hoa,${row}`),
      ],
      'x.csv:2:2 (ô B2)  Cột này có tên người',
    ],
    [
      'figures in a row without a village, though they count up like numbers of columns',
      [HEADING, '(1),(2),(3),(4)', ROWS[0]!, ',5,6,7', ...ROWS.slice(1)],
      'x.csv:4:1 (ô A4)  Dòng này có số nhưng không có tên thôn.',
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
    expect(take([HEADING, 'TỔNG SỐ,1035,247,155', ...ROWS]).told).toEqual([
      'x.csv:2:3 (ô C2)  Dòng tổng, "Số người được hướng dẫn thành thạo trong tháng": ghi 247, nhưng tổng các thôn là 246. Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.',
    ]));
});
