// What is said of a team, for everything the commune may have filled in or left out.
import { describe, expect, test } from 'vitest';
import { teamSentence } from './team.ts';

const commune = { village_word: 'Thôn', kind: 'xã' } as const;
const team = { name: '', members: 7, place: 'Nhà văn hóa thôn', hours: 'tối thứ ba, 19 giờ 30' };

describe('a team', () => {
  test.each([
    [team, 'Tổ có 7 người. Gặp tổ ở Nhà văn hóa thôn, tối thứ ba, 19 giờ 30.'],
    [{ ...team, hours: null }, 'Tổ có 7 người. Gặp tổ ở Nhà văn hóa thôn; giờ nào thì hỏi ở đó.'],
    [
      { ...team, place: null },
      'Tổ có 7 người. Tổ có mặt tối thứ ba, 19 giờ 30; chỗ gặp thì hỏi trưởng thôn.',
    ],
    [{ ...team, place: null, hours: null }, 'Tổ có 7 người. Gặp ở đâu, lúc nào: bác hỏi trưởng thôn.'],
    [{ ...team, members: null }, 'Gặp tổ ở Nhà văn hóa thôn, tối thứ ba, 19 giờ 30.'],
    [{ ...team, members: 0 }, 'Danh sách của xã chưa có tổ ở đây. Bác hỏi trưởng thôn.'],
    [undefined, 'Danh sách của xã chưa có tổ ở đây. Bác hỏi trưởng thôn.'],
  ])('%j', (one, sentence) => expect(teamSentence(one ? [one] : [], commune)).toBe(sentence));

  test('of a village with several is named each, and one of nobody is left out', () => {
    const second = { ...team, name: 'Tổ 2', members: 5, place: null, hours: null };
    expect(teamSentence([team, { ...team, members: 0 }, second], commune)).toBe(
      'Có 2 tổ. Tổ 1 có 7 người. Gặp Tổ 1 ở Nhà văn hóa thôn, tối thứ ba, 19 giờ 30. Tổ 2 có 5 người. Gặp Tổ 2 ở đâu, lúc nào: bác hỏi trưởng thôn.',
    );
  });
});
