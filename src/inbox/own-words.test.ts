// What the import tells people at a command line → the report says how it is answered there, and names no option of a command.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confirm, type Choice } from '../files/choice.ts';
import { issue } from '../files/issue.ts';
import { submit } from '../intake/submit.ts';
import { takeFiles } from '../intake/take.ts';
import { loadReports } from '../reports/load.ts';
import { targetsIn } from '../reports/paths.ts';
import type { Day } from '../text/date.ts';
import { inboxFix } from './own-words.ts';

const fixOf = (choice: Choice) => inboxFix(issue('a.csv', 'Sai.', { fix: 'Thêm --x.', choice }));

test.each<[string, string]>([
  [fixOf(confirm('Hỏi lại thôn').choice), 'Hỏi lại thôn; đúng thì đánh dấu vào đây.'],
  [
    fixOf(confirm('Thêm vào bảng', 'kỳ này không hỏi', ', mọi thôn sẽ ghi là chưa báo cáo').choice),
    'Thêm vào bảng; kỳ này không hỏi thì đánh dấu vào đây, mọi thôn sẽ ghi là chưa báo cáo.',
  ],
  [
    fixOf({ kind: 'period', of: 'month', first: '' }),
    'Ghi tháng vào tiêu đề bảng (THÁNG 9/2026) hoặc tên tệp (2026-09).',
  ],
  [fixOf({ kind: 'period', of: 'quarter', first: 'Ghi năm vào tiêu đề' }), 'Ghi năm vào tiêu đề.'],
  [
    fixOf({ kind: 'period', of: 'month', first: 'Tách từng tháng', when: 'đây là bảng của một tháng' }),
    'Tách từng tháng; đây là bảng của một tháng thì ghi tháng vào tiêu đề bảng (THÁNG 9/2026).',
  ],
  [
    fixOf({ kind: 'taken-as', first: 'Sửa chỗ ghi sai', period: 'tháng 9/2026' }),
    'Sửa chỗ ghi sai; đúng là tháng 9/2026 thì đánh dấu vào đây.',
  ],
  [
    fixOf({ kind: 'day', first: 'Xem lại tiêu đề bảng' }),
    'Xem lại tiêu đề bảng (sai thì sửa); đúng kỳ rồi thì đợi kỳ ấy bắt đầu hãy gửi.',
  ],
  [
    fixOf({ kind: 'keep', first: 'Hỏi lại thôn', drop: true }),
    'Hỏi lại thôn rồi xóa tệp có số cũ khỏi hộp thư; còn lại một tệp thì tệp ấy được nhận.',
  ],
  [
    fixOf({ kind: 'keep', first: 'Hỏi lại thôn rồi sửa số sai', drop: false }),
    'Hỏi lại thôn rồi sửa số sai.',
  ],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

const GOLDEN = join('src', 'intake', 'golden');

test('of no golden export does it ask for an option of the command', () => {
  const reports = loadReports(join(GOLDEN, 'data')).reports!;
  const files = ['accepted', 'refused', 'programs'].flatMap((folder) =>
    readdirSync(join(GOLDEN, folder)).map((name) => join(GOLDEN, folder, name)),
  );
  const found = files.flatMap((file) => {
    const submission = submit(file, new Uint8Array(readFileSync(file)), reports);
    const asked = { received: '2026-09-18' as Day, source: 'inbox' as const, target: targetsIn('data') };
    return takeFiles([submission], asked, reports).issues;
  });
  expect(found.filter(({ fix }) => fix.includes('--')).length).toBeGreaterThan(5);
  const fixes = found.map(inboxFix);
  expect([...new Set(fixes.filter((fix) => fix.includes('--') || fix.includes('lệnh')))]).toEqual([]);
});
