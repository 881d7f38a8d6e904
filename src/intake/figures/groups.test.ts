// Rows of figures between the villages → a sum that is reported, a question, or a row to mend.
import { describe, expect, test } from 'vitest';
import { FIGURES, GUIDED, HEADING, LINKED, PEOPLE, ROWS, take } from '../../../tests/small-tables.ts';

const told = (at: number, name: string, same: string, kind: 'Ghi chú' | 'Lưu ý') =>
  `x.csv:${at}:1 (ô A${at})  ${kind}: Dòng "${name}" có số ${same}, hiểu là dòng cộng, không phải số của một thôn. Nếu đó là một thôn thì sửa tên cho đúng danh sách data/villages.csv${kind === 'Lưu ý' ? '; nếu đúng, chạy lại lệnh với --accept-warnings' : ''}.`;

describe('a row that is named after no village', () => {
  test.each<[string, string[], string[]]>([
    [
      'above its villages',
      [HEADING, 'Khu Đông,708,162,81', ...ROWS.slice(0, 2), 'Khu Tây,327,84,74', ...ROWS.slice(2)],
      [
        told(2, 'Khu Đông', 'bằng tổng 2 thôn ở cạnh', 'Ghi chú'),
        told(5, 'Khu Tây', 'giống hệt thôn ở cạnh', 'Lưu ý'),
      ],
    ],
    [
      'below its villages, before a total',
      [HEADING, ...ROWS, '"Cụm I, II",1035,246,155', 'Tổng cộng,1035,246,155'],
      [told(5, 'Cụm I, II', 'bằng tổng 3 thôn ở cạnh', 'Ghi chú')],
    ],
    [
      'across, beside its villages',
      [
        'Chỉ tiêu,Khu Đông,Xuân Nẻo,Ô Mễ,Liêu Xá',
        `${GUIDED},708,398,310,327`,
        `${PEOPLE},162,89,73,84`,
        `${LINKED},81,12,69,74`,
      ],
      [expect.stringContaining('Dòng "Khu Đông" có số bằng tổng 2 thôn ở cạnh')],
    ],
    [
      'with blanks where it was not added up',
      [HEADING, 'Khu Đông,708,,81', ...ROWS.slice(0, 2), ROWS[2]!],
      [told(2, 'Khu Đông', 'bằng tổng 2 thôn ở cạnh', 'Ghi chú')],
    ],
  ])('%s', (_, lines, expected) => {
    const { figures, told: said } = take(lines);
    expect(figures).toEqual(FIGURES);
    expect(said).toEqual(expected);
  });

  test.each([
    ['that adds up to other figures', 'Khu Đông,708,163,81'],
    ['that shares one figure with the sum', 'Khu Đông,708,,'],
    ['without a name', ',708,162,81'],
    ['of a village that is misspelled', 'Thôn Xuân Nẹp,398,89,12'],
  ])('%s is refused', (_, row) => {
    const { figures, told: said } = take([HEADING, row, ...ROWS]);
    expect(figures).toBeUndefined();
    expect(said.join()).toMatch(/^x\.csv:2:1 \(ô A2\) {2}(Không có thôn tên|Dòng này có số)/);
  });
});
