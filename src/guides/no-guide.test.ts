import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Issue } from '../files/issue.ts';
import { readTasks } from './no-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'no-guide-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a wrong site, an unknown guide, a name twice and a phrase twice are reported with their lines', () => {
  const file = join(folder, 'no-guide.yaml');
  writeFileSync(
    file,
    `general:
  where: 'Hỏi Trung tâm Phục vụ hành chính công xã.'
  bring: 'Thẻ căn cước và giấy tờ đang có.'
tasks:
  - id: ho-chieu
    task: Làm hộ chiếu
    ask: [hộ chiếu]
    site: https://dichvucong-gov.com
  - id: ho-chieu
    task: Gia hạn hộ chiếu
    ask: [ho chieu]
    where: 'Hỏi Công an ((commune)) trước.'
    guide: khai-sin
`,
  );
  const issues: Issue[] = [];
  const words = { commune: 'xã Mẫu Sơn' };
  const tasks = readTasks(file, ['khai-sinh'], ['dichvucong.gov.vn'], issues, words);
  expect(issues.map(({ line, what, fix }) => [line, what, fix])).toEqual([
    [
      8,
      'Địa chỉ "https://dichvucong-gov.com" không có trong danh sách trang tin cậy.',
      'Chỉ dẫn tới trang có trong data/links.csv; thêm trang vào đó sau khi đã kiểm tra đúng là trang thật.',
    ],
    [13, 'Không có bài "khai-sin".', 'Ý là "khai-sinh"?'],
    [
      9,
      'Mã "ho-chieu" có ở hai việc, nên trang không dẫn được tới việc sau.',
      'Đặt cho mỗi việc một mã riêng.',
    ],
    [11, 'Câu gõ "ho chieu" đã có ở việc "Làm hộ chiếu".', 'Xóa ở việc ấy hoặc ở "Gia hạn hộ chiếu".'],
  ]);
  expect(tasks.map(({ where, bring }) => [where, bring])).toEqual([
    ['Hỏi Trung tâm Phục vụ hành chính công xã.', 'Thẻ căn cước và giấy tờ đang có.'],
    ['Hỏi Công an xã Mẫu Sơn trước.', 'Thẻ căn cước và giấy tờ đang có.'],
  ]);
});
