// Tables of every layout offices use → the right figures; small ones, made here.
import { describe, expect, test } from 'vitest';
import { FIGURES, GUIDED, HEADING, LINKED, PEOPLE, ROWS, take } from '../../tests/small-tables.ts';

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
    [
      'the day of signing below a column of figures',
      [HEADING, ...ROWS, ',,"Mẫu Sơn, ngày 18 tháng 8 năm 2026",', ',,NGƯỜI LẬP BIỂU,'],
    ],
    ['a total in English', [HEADING, ...ROWS, 'Total,1035,246,155', 'Max,398,89,74']],
    ['this month below a name', [HEADING, ',,TH tháng 8,(người)', ...ROWS]],
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
      'answers of Kobo, each question with its group',
      [
        `start,_submitted_by,thon/Thôn,ket_qua/${GUIDED},ket_qua/${PEOPLE},"ket_qua/${LINKED.slice(1)},_id`,
        ...ROWS.map((row) => `2026-08-18T08:30:22,,${row},312345678`),
      ],
    ],
    [
      'answers of ODK',
      [
        `SubmissionDate,Thôn,${GUIDED},${PEOPLE},${LINKED},meta-instanceID,KEY,SubmitterID,ReviewState,DeviceID,Edits,FormVersion`,
        ...ROWS.map(
          (row) =>
            `2026-08-18T08:30:22.123Z,${row},uuid:4f3c2a10-1234-4abc-9def-123456789012,uuid:4f3c2a10-1234-4abc-9def-123456789012,115,,collect:abc,0,20260801`,
        ),
      ],
    ],
    [
      'answers of Kobo with every column it has for itself',
      [
        `start,end,Thôn,${GUIDED},${PEOPLE},${LINKED},__version__,_version_,formhub/uuid,meta/instanceID,_xform_id_string,phonenumber,_geolocation,_attachments,_index`,
        ...ROWS.map(
          (row) => `2026-08-18T08:30:22,2026-08-18T08:35:00,${row},7,vQ7xkzL9,4f3c2a10123,uuid:4f3c,abc,,,,1`,
        ),
      ],
    ],
    [
      'answers of Microsoft Forms, which did not ask who answers',
      [
        `ID,Start time,Completion time,Email,Name,Thôn,${GUIDED},${PEOPLE},${LINKED}`,
        ...ROWS.map((row, at) => `${at + 1},8/18/26 8:30:22,8/18/26 8:35:00,anonymous,,${row}`),
      ],
    ],
    [
      'an answer sent twice, and one sent in two parts',
      [
        `Dấu thời gian,Thôn,${GUIDED},${PEOPLE},${LINKED}`,
        `18/08/2026 8:30:22,${ROWS[0]}`,
        '18/08/2026 8:31:22,Thôn Ô Mễ,310,,69',
        `18/08/2026 8:32:22,${ROWS[2]}`,
        `18/08/2026 8:33:22,${ROWS[0]}`,
        '18/08/2026 8:34:22,Ô Mễ,,73,',
        '18/08/2026 8:35:22,Ô Mễ,310,73,',
      ],
    ],
    [
      'answers to required questions, numbered',
      [
        `Timestamp,1. Thôn *,2. ${GUIDED} *,3. ${PEOPLE} *,"4. ${LINKED.slice(1, -1)} *"`,
        ...ROWS.map((row) => `8/18/2026 8:30:22,${row}`),
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

  test('plan and result under each name, in short words: asked about, then the result is taken', () => {
    const { figures, told } = take([
      `Thôn,${GUIDED},,${PEOPLE},,${LINKED},`,
      ',KH,TH,KH,TH,KH,TH',
      ...ROWS.map((row) => row.replace(/,/g, ',500,')),
    ]);
    expect(figures).toEqual(FIGURES);
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('chỉ lấy cột "TH" (ô C2), không lấy "KH" (ô B2).');
  });

  test('the list of one village, whose name heads its figures', () => {
    const { figures } = take([
      'STT,Chỉ tiêu,Thôn Ô Mễ',
      `1,${GUIDED},310`,
      `2,${PEOPLE},73`,
      `3,${LINKED},69`,
    ]);
    expect(figures?.[1]).toEqual(FIGURES[1]);
  });

  test('the list of one village, named in the title', () => {
    const lines = [
      'BÁO CÁO THÔN Ô MỄ THÁNG 8/2026',
      'STT,Chỉ tiêu,Kết quả',
      `1,${GUIDED},310`,
      `2,${PEOPLE},73`,
      `3,${LINKED},69`,
    ];
    const { figures, month, told } = take(lines, null);
    expect(month).toBe('2026-08');
    expect(figures).toEqual([[null, null, null], FIGURES[1], [null, null, null]]);
    expect(told).toEqual([
      'x.csv  Ghi chú: Chưa có số của thôn: Xuân Nẻo, Liêu Xá. Các thôn này để trống; có số thì nhập thêm sau.',
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
