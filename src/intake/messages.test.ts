// Text copied from a group chat → the figures of its messages, or every reason why one of them is not taken.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { writeMessage, type MonthMessage } from '../message/month-message.ts';
import { countOf } from '../reports/counts.ts';
import { listsIn } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import type { Day, Month } from '../text/date.ts';
import { settle } from './merge/settle.ts';
import { submit } from './submit.ts';
import { takeFiles } from './take.ts';

const reports = loadReports('tests/sample').reports!;
const OCTOBER = '2026-10' as Month;
const { villages, indicators } = listsIn(reports.lists, OCTOBER);

function sent(village: number, change: Partial<MonthMessage> = {}): string {
  const { id, name, households } = villages[village]!;
  const figures = indicators.map(({ period }, at) => (period === 'cumulative' ? households - 9 : 20 + at));
  const message = { month: OCTOBER, village: id, team: '', version: 1, figures, ...change };
  return writeMessage(message, { village: `Thôn ${name}`, indicators });
}

const read = (text: string) => submit('tin-nhan.txt', new TextEncoder().encode(text), reports);
const messages = (text: string) => read(text).issues.map(formatIssue);
const CHAT = ['Hôm nay 19:02', 'Tổ trưởng', 'Em gửi ạ, thôn em 12 hộ mới', '👍'].join('\n');

describe('messages of a month', () => {
  test('are read in any order, with whatever was said around them', () => {
    const text = [CHAT, sent(4), CHAT, sent(0), 'Cảm ơn các tổ', sent(2)].join('\r\n');
    const { period, entries, issues } = read(text);
    expect([period, issues]).toEqual([OCTOBER, []]);
    expect(entries.map(({ village }) => village)).toEqual([4, 0, 2].map((at) => villages[at]!.id));
    expect(entries[1]!.figures.slice(1, 4)).toEqual([21, 22, 23]);
    expect(entries[1]!.receipt).toEqual({ kind: 'message', version: 1 });
  });

  test('are read where the chat joined their lines and put a time behind them', () => {
    const { entries, issues } = read(`${sent(1).replaceAll('\n', ' ')} 19:02 Đã xem`);
    expect([issues, entries.length]).toEqual([[], 1]);
  });

  test('bring what the team wrote, and say so when somebody changed it', () => {
    const notes = { difficulties: 'Loa thôn hỏng', proposals: '' };
    const good = sent(0, { notes });
    expect(read(`${CHAT}\n${good}\nĐề xuất của tổ: mai họp`).entries[0]!.receipt).toEqual({
      ...{ kind: 'message', version: 1, notes },
    });
    const asked = [
      'Lưu ý: Thôn Xuân Nẻo: lời của tổ (khó khăn, đề xuất) trong tin không còn như lúc tổ gửi: bị sửa, bị cắt hay bị mất.',
      'Hỏi lại tổ lời nào đúng; nếu dùng lời đang có trong tin, chạy lại lệnh với --accept-warnings.',
    ].join(' ');
    for (const bad of [good.replace('hỏng', 'tốt'), good.replace(/Khó khăn.*\n/, '')])
      expect(messages(bad)[0]).toContain(asked);
  });

  test('whose words name somebody bring no figure until that is put right', () => {
    const notes = { difficulties: 'Ông Nguyễn Văn Bình không cho mượn loa', proposals: '' };
    const one = read(sent(0, { notes }));
    const asked = { received: '2026-10-18' as Day, source: 'message', target: String } as const;
    const taken = takeFiles([one], asked, reports);
    expect(taken.found).toBeUndefined();
    expect(taken.issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([
      expect.stringContaining(
        'Xuân Nẻo: lời của tổ (khó khăn, đề xuất) có tên người, là dữ liệu cá nhân. Viết lại lời ấy không nhắc đến ai, hoặc bỏ lời ấy; các số giữ nguyên.',
      ),
    ]);
  });

  test('of a team twice: the newer version holds, whichever comes first', () => {
    const figures = indicators.map(({ period }) => (period === 'cumulative' ? 1300 : 33));
    const [old, newer] = [sent(0), sent(0, { version: 2, figures })];
    for (const text of [`${old}\n${newer}`, `${newer}\n${old}`]) {
      const { dataset } = settle([read(text)], OCTOBER, reports);
      expect(countOf(dataset?.counts, villages[0]!.id, 'people_guided')).toBe(33);
    }
  });

  test.each([
    [
      'one digit of the machine line changed',
      sent(0).replace(/,(\d)/, ',9$1'),
      'Tin này không khớp mã kiểm tra: có số bị sửa hay bị mất, hoặc tin làm theo danh sách chỉ tiêu cũ. Xin tổ mở lại trang báo cáo, gửi lại tin, rồi chép cả tin.',
    ],
    [
      'cut in the middle',
      sent(0).slice(0, -20),
      'Dòng máy đọc của tin này bị cắt hoặc bị sửa. Xin tổ mở lại trang báo cáo, gửi lại tin, rồi chép cả tin.',
    ],
    [
      'a figure that people read changed',
      sent(0).replace('2. Người làm được thành thạo: 21', '2. Người làm được thành thạo: 41'),
      'Lưu ý: Thôn Xuân Nẻo: trong tin không có dòng "2. Người làm được thành thạo: 21 người", mà dòng máy đọc ghi vậy. Hỏi lại tổ số nào đúng; đúng như dòng máy đọc thì chạy lại lệnh với --accept-warnings.',
    ],
    [
      'another month',
      `${sent(1)}\n${sent(0, { month: '2026-09' as Month })}`,
      'Tin này của tháng 9/2026, không phải tháng 10/2026. Để tin của mỗi tháng trong một tệp riêng, rồi nhập từng tệp.',
    ],
  ])('%s', (_, text, expected) => {
    const line = text.split('\n').length;
    expect(messages(text)).toEqual([`tin-nhan.txt:${line}  ${expected}`]);
  });

  test('more than any commune sends are refused before they are read', () => {
    expect(messages('#BC1 '.repeat(1001))).toEqual([
      'tin-nhan.txt  Tệp có hơn 1000 tin báo cáo. Chỉ chép các tin của tháng cần nhập.',
    ]);
  });

  test('another text is no message', () => {
    expect(messages(CHAT)).not.toEqual([]);
    expect(read(CHAT).entries).toEqual([]);
  });
});
