// Text as chats give it when several messages are copied → each message with who the chat says sent it, and when.
import { expect, test } from 'vitest';
import { splitPaste } from './paste.ts';

const message = (village: string) =>
  `Thôn ${village}: báo cáo tháng 10/2026\n1. Hộ: 12 hộ\n#BC1;2026-10;x;;1;12;ABCDEF01`;

test('messages with a chat around them', () => {
  const text = [
    'Nguyễn A, 17/10/2026 08:12',
    'chào cả nhóm',
    'Trần B, 18-10-2026 21:05',
    message('Xuân Nẻo'),
    'ok cảm ơn',
    `[19/10/2026] Lê C: ${message('Ô Mễ')}`,
    'cuộc gọi nhỡ',
  ].join('\r\n');
  expect(splitPaste(text).map(({ above, title, day }) => [above, title, day])).toEqual([
    ['Trần B, 18-10-2026 21:05', 'Thôn Xuân Nẻo: báo cáo tháng 10/2026', '2026-10-18'],
    ['ok cảm ơn', '[19/10/2026] Lê C: Thôn Ô Mễ: báo cáo tháng 10/2026', '2026-10-19'],
  ]);
});

test('a day that is none, and a message with nothing above', () => {
  expect(splitPaste(`31/2/2026\n${message('A')}`)[0]?.day).toBeUndefined();
  expect(splitPaste(message('A'))[0]).toMatchObject({ above: '', day: undefined });
  expect(splitPaste('chào cả nhóm')).toEqual([]);
});
