// Days around a guide's review and its warning's end → who is told.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import { findStale } from './stale.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-'));
  const guide = readFileSync('content/guides/vneid-muc-2/index.mdx', 'utf8');
  const dated = guide
    .replace('<Warning>', '<Warning expires="2027-02-28">')
    .replace(/review_by: .*/, 'review_by: 2027-05-22');
  writeWhole(join(folder, 'guides', 'x', 'index.mdx'), dated);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const REVIEW =
  ':11:12  Lưu ý: Bài đã tới ngày xem lại (22/5/2027). So lại từng bước với nguồn, sửa chỗ đã khác, rồi ghi ngày mới vào checked và review_by.';
const warningLine = readFileSync('content/guides/vneid-muc-2/index.mdx', 'utf8')
  .split('<Warning>')[0]!
  .split('\n').length;
const EXPIRED = `:${warningLine}  Lưu ý: Lời cảnh báo đã hết hạn (28/2/2027), trang không hiện nữa. Xóa đi, hoặc ghi ngày mới nếu vẫn còn đúng.`;

test.each([
  ['2027-02-27', []],
  ['2027-02-28', [EXPIRED]],
  ['2027-05-21', [EXPIRED]],
  ['2027-05-22', [REVIEW, EXPIRED]],
])('on %s', (today, messages) => {
  const told = findStale(folder, 'data', today as Day).map(formatIssue);
  expect(told).toEqual(messages.map((one) => join(folder, 'guides', 'x', 'index.mdx') + one));
});
