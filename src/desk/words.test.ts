// What the import tells people at a command line → the desk names its own buttons, and no option of a command.
import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, type Choice } from '../files/choice.ts';
import { issue, type Issue } from '../files/issue.ts';
import { submit } from '../intake/submit.ts';
import { loadReports } from '../reports/load.ts';
import type { Day, Month } from '../text/date.ts';
import { judge, NO_ANSWERS } from './judged.ts';
import { deskWords } from './words.ts';
import { HEADING, ROWS } from '../../tests/small-tables.ts';
import { goldenReports } from '../../tests/taken.ts';

const XA = { kind: 'xã', village_word: 'Thôn' };
const PHUONG = { kind: 'phường', village_word: 'Tổ dân phố' };

const fixOf = (choice: Choice) => deskWords(issue('a.csv', 'Sai.', { fix: 'Thêm --x.', choice }), XA).fix;
const month = { kind: 'period', of: 'month' } as const;

test.each<[string, string]>([
  [fixOf(confirm('Hỏi lại thôn').choice), 'Hỏi lại thôn; đúng thì đánh dấu “Đã hỏi lại, đúng vậy”.'],
  [
    fixOf(confirm('Thêm vào bảng', 'kỳ này không hỏi', ', mọi thôn sẽ ghi là chưa báo cáo').choice),
    'Thêm vào bảng; kỳ này không hỏi thì đánh dấu “Đã hỏi lại, đúng vậy”, mọi thôn sẽ ghi là chưa báo cáo.',
  ],
  [fixOf({ ...month, first: '' }), 'Chọn kỳ ở ngay dưới đây.'],
  [fixOf({ ...month, first: 'Ghi năm vào tiêu đề' }), 'Ghi năm vào tiêu đề, hoặc chọn kỳ ở ngay dưới đây.'],
  [
    fixOf({ ...month, first: 'Nhập bảng của riêng từng tháng', when: 'đây là bảng của một tháng' }),
    'Nhập bảng của riêng từng tháng; đây là bảng của một tháng thì chọn kỳ ở ngay dưới đây.',
  ],
  [
    fixOf({ kind: 'taken-as', first: 'Sửa chỗ ghi sai', period: 'tháng 9/2026' }),
    'Sửa chỗ ghi sai rồi đưa tệp vào lại; đúng là tháng 9/2026 thì đánh dấu “Đã hỏi lại, đúng vậy”.',
  ],
  [
    fixOf({ kind: 'day', first: 'Xem lại tiêu đề bảng' }),
    'Xem lại tiêu đề bảng (sai thì sửa); đúng kỳ rồi thì ghi đúng ngày nhận ở tệp ấy.',
  ],
  [
    fixOf({ kind: 'keep', first: 'Hỏi lại thôn', drop: true }),
    'Hỏi lại thôn, rồi chọn bản đúng ở ngay dưới đây.',
  ],
  [deskWords(issue('a.csv', 'Sai.', 'Sửa thành chữ số, ví dụ 102.'), XA).fix, 'Sửa thành chữ số, ví dụ 102.'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

test('a month that was chosen against the title is not called an option of the command', () => {
  const bytes = new TextEncoder().encode(['Báo cáo tháng 10', HEADING, ...ROWS].join('\n'));
  const { issues } = submit('a.csv', bytes, goldenReports, { month: '2026-09' as Month });
  expect(issues.map((one) => deskWords(one, XA))).toEqual([
    {
      what: 'Tiêu đề ghi tháng 10, nhưng ở đây chọn tháng 9/2026.',
      fix: 'Kiểm tra xem có chọn nhầm tệp hoặc nhầm tháng không.',
    },
  ]);
});

const GOLDEN = join('src', 'intake', 'golden');

test('of no golden export does it ask for an option of the command, or say “thôn” where they are called otherwise', () => {
  const reports = loadReports(join(GOLDEN, 'data')).reports!;
  const days = ['2026-09-18', '2026-01-02'] as Day[];
  const files = ['accepted', 'refused', 'programs'].flatMap((folder) =>
    readdirSync(join(GOLDEN, folder)).map((name) => join(GOLDEN, folder, name)),
  );
  const found = files.flatMap((file): readonly Issue[] => {
    const submission = submit(file, new Uint8Array(readFileSync(file)), reports);
    if (!submission.period) return submission.issues;
    return days.flatMap((received) => {
      const source = { submission, way: 'file' as const, received, above: '' };
      const { questions } = judge([source], NO_ANSWERS, reports, submission.period!, received);
      return questions.map(({ issue: one }) => one);
    });
  });
  expect(found.filter(({ fix }) => fix.includes('--')).length).toBeGreaterThan(5);
  const words = found.map((one) => deskWords(one, PHUONG)).flatMap(({ what, fix }) => [what, fix]);
  expect([...new Set(words.filter((text) => text.includes('--') || text.includes('lệnh')))]).toEqual([]);
  const ours = /(?<!\p{L}|nông |thị )(?:thôn|xã)(?!\p{L}| hội)/u;
  expect(found.filter(({ what, fix }) => ours.test(what + fix)).length).toBeGreaterThan(15);
  const unquoted = words.map((text) => text.replace(/"[^"]*"|“[^”]*”/g, ''));
  expect([...new Set(unquoted.filter((text) => ours.test(text)))]).toEqual([]);
});
