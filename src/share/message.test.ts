import { describe, expect, test } from 'vitest';
import { figureMessage, leadersMessage, messageOf, reminder, spoken } from './message.ts';

describe('a message for the group', () => {
  test('is the words, then the address alone on the last line', () => {
    expect(messageOf('Bà con xem bài này.', 'https://xa.vn/huong-dan/a/')).toBe(
      'Bà con xem bài này.\nhttps://xa.vn/huong-dan/a/',
    );
  });

  test('of a made-up figure says so before anything else, with spaces a phone can break', () => {
    const sentence = 'Thôn A đã hướng dẫn 814/1.310 hộ (62\u00A0%).';
    expect(figureMessage(sentence, 'https://xa.vn/', true)).toBe(
      '(Số liệu minh hoạ) Thôn A đã hướng dẫn 814/1.310 hộ (62 %).\nhttps://xa.vn/',
    );
    expect(figureMessage(sentence, 'https://xa.vn/', false)).toBe(
      'Thôn A đã hướng dẫn 814/1.310 hộ (62 %).\nhttps://xa.vn/',
    );
  });

  test('reminds of the day of the plan, of what to count and of what never to send', () => {
    expect(
      reminder(
        { day: 20, to: 'Ủy ban nhân dân xã, qua Phòng Văn hóa - Xã hội,', village: 'thôn' },
        ['Hộ được hướng dẫn', 'Buổi hướng dẫn'],
        'https://xa.vn/to/bao-cao/',
      ),
    ).toBe(
      `Nhắc các tổ công nghệ số: số liệu tháng này xin gửi Ủy ban nhân dân xã, qua Phòng Văn hóa - Xã hội, trước ngày 20. Mỗi thôn ghi:
- Hộ được hướng dẫn
- Buổi hướng dẫn
Chưa có số thì để trống, đừng ghi 0. Chỉ gửi số tổng của thôn. Không gửi tên, số điện thoại, số căn cước của ai.
Điền trên điện thoại rồi gửi:
https://xa.vn/to/bao-cao/`,
    );
  });
});

test('an address is said without its protocol', () => {
  expect(spoken('https://xa.vn/g/vneid/')).toBe('xa.vn/g/vneid/');
});

test('the month for the leaders’ group: made-up figures say so first, one line for each sentence, the address last', () => {
  expect(
    leadersMessage({ title: 'Kết quả tháng 9/2026', sample: true }, ['A.', 'B.'], 'https://xa.vn/'),
  ).toBe('(Số liệu minh hoạ) Kết quả tháng 9/2026.\n- A.\n- B.\nhttps://xa.vn/');
});
