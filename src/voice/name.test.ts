// Names of recordings: written by the page, typed by people, changed by programs; and what each wrong one is told.
import { describe, expect, test } from 'vitest';
import { parseDay } from '../text/date.ts';
import { readRecordingName, recordingName } from './name.ts';

const KNOWN = { guides: ['vneid', 'vneid-muc-2', 'can-cuoc'], villages: ['o-me', 'xuan-neo'] };
const DAY = parseDay('2026-11-28')!;
const NAMED = { reading: 'loa', guide: 'vneid-muc-2', speaker: 'o-me', day: DAY, words: 'kfapbc' } as const;
const read = (name: string) => readRecordingName(name, KNOWN);

describe('a name', () => {
  test('says what was read, by whom, when, and that the speaker agreed; it comes back as it was', () => {
    const name = recordingName(NAMED, 'webm');
    expect(name).toBe('loa-vneid-muc-2-o-me-2026-11-28-dong-y-kfapbc.webm');
    expect(read(name)).toEqual(NAMED);
  });

  test.each([
    'loa_vneid-muc-2_o-me_2026-11-28_dong-y_kfapbc.webm',
    'Loa vneid-muc-2 o-me 2026-11-28 dong-y kfapbc.M4A',
    'loa-vneid-muc-2-o-me-2026-11-28-đồng ý-kfapbc (1).mp3',
    'loa.vneid-muc-2.o-me.2026-11-28.dong-y.kfapbc.m4a',
  ])('is known again as "%s"', (name) => expect(read(name)).toEqual(NAMED));

  test('that a person typed has no mark of the words', () => {
    const typed = 'lam-theo-can-cuoc-can-bo-2026-11-28-dong-y.m4a';
    expect(read(typed)).toEqual({
      ...{ reading: 'lam-theo', guide: 'can-cuoc', speaker: 'can-bo', day: DAY, words: undefined },
    });
  });
});

const EXAMPLE = 'loa-vneid-muc-2-can-bo-2026-11-28-dong-y.m4a';
const TEMPLATE = `Hỏi người đọc; đồng ý thì đổi tên tệp theo mẫu ${EXAMPLE}: loại lời, mã bài, mã thôn (hay can-bo), ngày thu, dong-y.`;

test.each([
  ['AUD-20261128-WA0003.m4a', 'Tên tệp không nói đây là bản thu của bài nào.', TEMPLATE],
  ['loa-vneid-muc-2-o-me-2026-11-28.m4a', 'Tên tệp chưa ghi người đọc đồng ý cho phát giọng mình.', TEMPLATE],
  [
    'loa-vneid-muc-2-o-me-2026-11-28-khong-dong-y.m4a',
    'Tên tệp ghi người đọc không đồng ý.',
    'Xóa tệp này khỏi hộp thư, báo lại cho người đọc.',
  ],
  [
    'loa-vneid-muc-2-o-me-2026-02-31-dong-y.m4a',
    'Tên tệp có "2026-02-31", không phải ngày có thật.',
    `Ghi ngày thu, ví dụ ${EXAMPLE}.`,
  ],
  [
    'loa-can-cuc-can-bo-2026-11-28-dong-y.m4a',
    'Không có bài nào mã là "can-cuc-can-bo".',
    'Ý là "can-cuoc"?',
  ],
  [
    'loa-can-cuoc-o-mee-2026-11-28-dong-y.m4a',
    'Không có mã thôn "o-mee".',
    'Sau mã bài ghi một trong: can-bo, o-me, xuan-neo.',
  ],
  [
    'loa-can-cuoc-2026-11-28-dong-y.m4a',
    'Tên tệp không ghi giọng của thôn nào.',
    'Sau mã bài ghi một trong: can-bo, o-me, xuan-neo.',
  ],
])('%s: %s', (name, what, fix) => expect(read(name)).toEqual([what, fix]));
