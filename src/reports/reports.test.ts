// A data folder with one thing wrong → the whole message, with its file, line and cell.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue, sortIssues } from '../files/issue.ts';
import { countOf, countsOf } from './counts.ts';
import { loadReports } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('tests/sample', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Messages after replacing `from` by `to` in one file; errors and warnings, paths without the folder. */
function messagesAfter(file: string, from: string | RegExp, to: string): string[] {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const issues = loadReports(folder).issues.filter((one) => one.severity !== 'note');
  return sortIssues(issues).map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));
}

describe('the data folder', () => {
  test('of the repository has no errors and no warnings', () => {
    const { reports, issues } = loadReports('tests/sample');
    expect(issues.filter((one) => one.severity !== 'note')).toEqual([]);
    expect(reports?.editions.map(({ period, received }) => [period, received])).toContainEqual([
      '2026-09',
      '2026-09-18',
    ]);
  });

  test('keeps a silent village apart from a zero', () => {
    const { reports } = loadReports('tests/sample');
    const september = reports?.editions.at(-1);
    expect(countsOf(september?.counts, 'mo-doan')).toEqual(Array(12).fill(null));
    expect(countOf(september?.counts, 'xuan-neo', 'shops_online')).toBe(0);
  });
});

describe('a wrong', () => {
  test.each([
    [
      'figure',
      'results/2026-09.csv',
      '536,64,0',
      '536,1O2,0',
      'results/2026-09.csv:5:3 (ô C5)  Liêu Xá, "Số người được hướng dẫn thành thạo trong tháng": "1O2" không phải số nguyên. Sửa thành chữ số, ví dụ 102; để trống nếu chưa báo cáo.',
    ],
    [
      'village written twice',
      'results/2026-09.csv',
      'o-me,',
      'mo-doan,',
      'results/2026-09.csv:8:1 (ô A8)  Thôn "mo-doan" có hai dòng. Giữ một dòng đúng, xóa dòng kia.',
    ],
    [
      'missing village',
      'results/2026-09.csv',
      /binh-di.*\n/,
      '',
      'results/2026-09.csv  Thiếu dòng của thôn "binh-di". Thêm dòng; ô trống nếu thôn chưa báo cáo. Thôn lập sau đó thì ghi tháng đầu vào cột from của villages.csv, thôn không còn thì ghi tháng cuối vào cột until.',
    ],
    [
      'column',
      'results/2026-09.csv',
      'sessions',
      'session',
      'results/2026-09.csv:1:13 (ô M1)  Không có cột tên "session". Ý là "sessions"?',
    ],
    [
      'fall',
      'results/2026-09.csv',
      'xuan-neo,814',
      'xuan-neo,14',
      'results/2026-09.csv:2:2 (ô B2)  Xuân Nẻo, "Số hộ được hướng dẫn (lũy kế)": số lũy kế 14 nhỏ hơn 566 của tháng 8/2026. Số lũy kế không giảm: hỏi lại thôn, sửa tháng này hoặc đính chính tháng trước.',
    ],
    [
      'number of households',
      'results/2026-09.csv',
      'xuan-neo,814',
      'xuan-neo,1400',
      'results/2026-09.csv:2:2 (ô B2)  Xuân Nẻo, "Số hộ được hướng dẫn (lũy kế)": 1.400 lớn hơn tổng số hộ của thôn (1.310). Hỏi lại thôn rồi sửa ô này; hộ đã tăng thì thêm dòng đếm mới vào data/households.csv.',
    ],
    [
      'hand on a published figure',
      'results/2026-09.csv',
      'xuan-neo,814',
      'xuan-neo,815',
      'results/2026-09.csv  Lưu ý: Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong editions.csv. Nhập lại từ bảng của xã: npm run import -- TỆP --replace.',
    ],
    [
      'village id',
      'villages.csv',
      'o-me,',
      'Ô-mễ,',
      'villages.csv:3:1 (ô A3)  Mã thôn "Ô-mễ" không hợp lệ. Chỉ dùng chữ thường không dấu và gạch nối, ví dụ xuan-neo.',
    ],
    [
      'alias',
      'villages.csv',
      ',Mũ',
      ',Nẹo',
      'villages.csv:3:2 (ô B3)  Tên "Nẹo" trùng với tên của "xuan-neo" khi bỏ dấu. Đặt tên hoặc tên khác cho rõ.',
    ],
    [
      'day',
      'villages.csv',
      '2026-05-01',
      '31/4/2026',
      'villages.csv:2:4 (ô D2)  "31/4/2026" không phải ngày có thật. Viết dạng 2026-05-31.',
    ],
    [
      'period',
      'indicators.csv',
      ',cumulative,',
      ',luy-ke,',
      'indicators.csv:2:5 (ô E2)  Cột "period": "luy-ke" không dùng được. Chọn một trong: cumulative, monthly.',
    ],
    [
      'target',
      'commune.yaml',
      'household_share: 80',
      'household_share: 180',
      'commune.yaml:29:20  Mục "targets.household_share": lớn quá, nhiều nhất 100. Sửa lại số này.',
    ],
    [
      'field',
      'commune.yaml',
      'sample: true',
      'sampel: true',
      'commune.yaml:5:1  Không có mục con tên "sampel". Ý là "sample"?',
    ],
    [
      'a city that would end the text it is put into',
      'commune.yaml',
      'city: thành phố Hải Phòng',
      'city: thành phố <b>Hải Phòng',
      `commune.yaml:10:7  Mục "city": phải có chữ, và không được có dấu < > { } " ' \` \\ vì các bài chép nguyên văn. Bỏ dấu ấy; cần ngoặc kép thì dùng “ ”.`,
    ],
    [
      'minimum beside a target',
      'indicators.csv',
      'Số hộ đã được hướng dẫn,',
      'Số hộ đã được hướng dẫn,5',
      'indicators.csv:2:11 (ô K2)  Chỉ tiêu có mục tiêu thì không giấu số nhỏ được: trạng thái đạt hay chưa sẽ làm lộ số. Để trống min_count hoặc target.',
    ],
    [
      'month of the journal',
      'editions.csv',
      '2026-05,',
      '2026-13,',
      'editions.csv:2:1 (ô A2)  "2026-13" không phải tháng. Viết dạng 2026-09.',
    ],
  ])('%s is told', (_, file, from, to, message) =>
    expect(messagesAfter(file, from, to).join('\n')).toContain(message),
  );
});
