// Counts of a survey in the report of the inbox: those that the pages hide stand nowhere, and nothing gives them back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changed, SampleInbox, WINTER, WINTER_ROWS } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = SampleInbox.withSurvey();
});
afterEach(() => inbox.remove());

const MO_DOAN = 'Mỗ Đoạn;84;66;15;3;';

describe('a count that the pages hide', () => {
  test('makes no difference to the report', () => {
    const [text, other] = ['Mỗ Đoạn;84;66;14;4;', 'Mỗ Đoạn;84;66;16;2;'].map(
      (row) => inbox.takeAfterWinter(changed(WINTER_ROWS, MO_DOAN, row)).text,
    );
    expect(text).toContain('Chỉ thay những số mà trang không nêu. 9/9 nơi đã khảo sát.');
    expect(text).toContain('Không trang nào đổi.');
    expect(other).toBe(text);
  });

  test('is not given back by its question not being among those that changed', () => {
    // 70 of 84 know how to call; of 72 asked it would be 2 who do not, which is hidden.
    const row = WINTER_ROWS.match(/^7;Thôn Mỗ Đoạn;.*$/m)?.[0] ?? '';
    const fewer = changed(row, `${MO_DOAN}49;23;12;55;22;7;`, 'Mỗ Đoạn;72;54;15;3;37;23;12;43;22;7;');
    const { text } = inbox.takeAfterWinter(changed(WINTER_ROWS, row, fewer));
    expect(text).toContain('| Mỗ Đoạn | Hộ biết gọi điện, gửi ảnh qua Zalo | 70 | không nêu |');
  });
});

describe('a bad survey stays, with its cells and no count', () => {
  const label = (name: string) => `Mỗ Đoạn, "${name}"`;
  test.each([
    [
      'what is no number',
      MO_DOAN,
      'Mỗ Đoạn;84;66;15;O3;',
      'F11',
      `${label('Hộ không có điện thoại')}: "…" không phải số nguyên.`,
    ],
    [
      'a number in letters',
      MO_DOAN,
      'Mỗ Đoạn;84;66;15;ba;',
      'F11',
      `${label('Hộ không có điện thoại')}: "…" không phải số nguyên.`,
    ],
    [
      'another unit',
      MO_DOAN,
      'Mỗ Đoạn;84;66;15;3 người;',
      'F11',
      `${label('Hộ không có điện thoại')}: "…" ghi đơn vị "người", cột này đếm "hộ".`,
    ],
    [
      'answers that do not add up',
      MO_DOAN,
      'Mỗ Đoạn;84;66;15;2;',
      'D11',
      `${label('Hộ có điện thoại thông minh')} và 2 cột sau cộng lại là …, số hộ được khảo sát là ….`,
    ],
    [
      'a part greater than the whole',
      MO_DOAN,
      'Mỗ Đoạn;84;86;15;3;',
      'D11',
      `${label('Hộ có điện thoại thông minh')}: … lớn hơn số hộ được khảo sát (…).`,
    ],
    [
      'more asked than there are',
      MO_DOAN,
      'Mỗ Đoạn;884;66;15;3;',
      'C11',
      `${label('Số hộ được khảo sát')}: … lớn hơn tổng số hộ của thôn (…).`,
    ],
    [
      'a village that stands twice',
      'Thôn Ô Mễ',
      'Thôn Xuân Nẻo',
      'B6',
      'Thôn "Xuân Nẻo" có hai dòng (dòng 5 và dòng 6).',
    ],
    ['a count in the place of a village', 'Thôn Mỗ Đoạn', '3 hộ', 'B11', 'Không có thôn tên "…".'],
    [
      'two quarters',
      'QUÝ IV NĂM 2026',
      'QUÝ IV NĂM 2026 VÀ QUÝ 3/2026',
      'A2',
      'Tiêu đề ghi hai quý: quý 4/2026 và quý 3/2026.',
    ],
  ])('%s', (_, from, to, cell, what) => {
    inbox.put('quy-4.csv', changed(WINTER_ROWS, from, to));
    const { text, pages } = inbox.take();
    expect([inbox.waiting(), pages]).toEqual([['quy-4.csv'], []]);
    expect(text).toContain('# 1 tệp phải sửa\n\n## ✗ Chưa nhận quy-4.csv\n');
    expect(text).toContain(`| ${cell} | ${what} |`);
  });

  test('a wrong total: the sum over all would give back what one village hides', () => {
    inbox.put('quy-4.csv', changed(WINTER, 'Tổng cộng;980', 'Tổng cộng;981'));
    const { text } = inbox.take();
    expect(text).toContain('| C14 | Dòng tổng, "Số hộ được khảo sát": ghi …, nhưng tổng các thôn là …. |');
    expect(text).toContain('Số nào không được nhắc lại thì ở đây ghi "…": xem ô ấy trong tệp.');
  });

  test('personal data: its place and what to do are reported, the value is not', () => {
    inbox.put('quy-4.csv', changed(WINTER_ROWS, 'Thôn Mỗ Đoạn', 'Thôn Mỗ Đoạn 0912345678'));
    const { text } = inbox.take();
    expect(text).toContain('| B11 | Ô này có dữ liệu cá nhân (số điện thoại), không được đưa lên trang. |');
    expect(text).toContain('**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay');
    expect(text).not.toContain('0912345678');
  });

  test('no quarter: who only uploads files is told where to write it', () => {
    inbox.put('khao-sat.csv', changed(WINTER, ', QUÝ IV NĂM 2026', ''));
    expect(inbox.take().text).toContain(
      '| cả tệp | Không biết đây là khảo sát quý nào. | Ghi quý vào tiêu đề bảng (QUÝ 4/2026) hoặc tên tệp (2026-q4). |',
    );
  });

  test('one that is published already and was changed by hand', () => {
    inbox.put('quy-4.csv', WINTER);
    const file = join(inbox.data, 'surveys', '2026-q3.csv');
    writeFileSync(file, changed(readFileSync(file, 'utf8'), 'xuan-neo,159,129', 'xuan-neo,159,131'));
    const { text } = inbox.take();
    expect(inbox.waiting()).toEqual(['quy-4.csv']);
    expect(text).toContain('# Thư mục data có lỗi, chưa nhận gì\n');
    expect(text).toContain('cộng lại là …, số hộ được khảo sát là ….');
  });
});
