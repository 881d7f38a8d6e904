// Sessions with one thing wrong → the whole message, with line and cell; and those without fault in their order.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { readSessions } from './sessions.ts';

const HEADER = 'date,village,place,topic,start,end';
const VILLAGES = ['xuan-neo', 'o-me'];
const TOPICS = ['vneid-giay-to', 'an-toan-tren-mang'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sessions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(...lines: string[]) {
  const file = join(folder, 'sessions.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { sessions, issues } = readSessions(file, VILLAGES, TOPICS);
  return { sessions, told: issues.map((one) => formatIssue(one).replace(`${folder}/`, '')) };
}

describe('a wrong', () => {
  test.each([
    [
      'day',
      '2026-02-30,xuan-neo,Nhà văn hóa,vneid-giay-to,19:30,21:00',
      'sessions.csv:2:1 (ô A2)  "2026-02-30" không phải ngày có thật. Viết dạng 2026-12-05.',
    ],
    [
      'village',
      '2026-12-05,xuan-nheo,Nhà văn hóa,vneid-giay-to,19:30,21:00',
      'sessions.csv:2:2 (ô B2)  Không có mã thôn "xuan-nheo". Ý là "xuan-neo"?',
    ],
    [
      'topic',
      '2026-12-05,xuan-neo,Nhà văn hóa,ban-rau,19:30,21:00',
      'sessions.csv:2:4 (ô D2)  Không có buổi học "ban-rau". Dùng một trong: vneid-giay-to, an-toan-tren-mang.',
    ],
    [
      'place',
      '2026-12-05,xuan-neo,,vneid-giay-to,19:30,21:00',
      'sessions.csv:2:3 (ô C2)  Chưa ghi nơi học. Ghi nơi học, ví dụ Nhà văn hóa thôn.',
    ],
    [
      'place with a number to call',
      '2026-12-05,xuan-neo,"Nhà ông trưởng thôn, 0912 345 678",vneid-giay-to,19:30,21:00',
      'sessions.csv:2:3 (ô C2)  Nơi học có một dãy số giống số điện thoại hoặc số giấy tờ. Xóa đi, chỉ ghi nơi: trang ai cũng xem được.',
    ],
    [
      'hour',
      '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to,7h30,',
      'sessions.csv:2:5 (ô E2)  "7h30" không phải giờ. Viết giờ và phút, đủ hai chữ số, ví dụ 19:30 hoặc 07:00.',
    ],
    [
      'end',
      '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to,19:30,19:00',
      'sessions.csv:2:6 (ô F2)  Giờ tan 19:00 không sau giờ bắt đầu 19:30. Sửa một trong hai giờ.',
    ],
    [
      'end without a beginning',
      '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to,,21:00',
      'sessions.csv:2:5 (ô E2)  Có giờ tan mà không có giờ bắt đầu. Ghi giờ bắt đầu.',
    ],
  ])('%s is told', (_, line, message) => expect(read(HEADER, line).told).toEqual([message]));

  test('line that says the same as another is reported', () => {
    const line = '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to';
    expect(read(HEADER, `${line},8:00,`, `${line},08:00,`).told).toEqual([
      'sessions.csv:3  Buổi này trùng ngày, giờ, thôn và nội dung với dòng 2. Xóa một dòng; hai buổi khác giờ thì ghi giờ của từng buổi.',
    ]);
  });

  test('column is reported', () => {
    expect(read('date,village,place,topik', 'x,y,z,t').told).toContain(
      'sessions.csv:1:4 (ô D1)  Không có cột tên "topik". Ý là "topic"?',
    );
  });
});

describe('sessions', () => {
  test('come in the order of their days and hours, for a village or for all, with hours or without', () => {
    const { sessions, told } = read(
      HEADER,
      '2026-12-12,,Hội trường xã,an-toan-tren-mang,,',
      '2026-12-05,o-me,Nhà văn hóa,vneid-giay-to,19:30,',
      '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to,08:00,09:30',
    );
    expect(told).toEqual([]);
    expect(sessions.map(({ day, village, start, end }) => [day, village, start, end])).toEqual([
      ['2026-12-05', 'xuan-neo', '08:00', '09:30'],
      ['2026-12-05', 'o-me', '19:30', null],
      ['2026-12-12', null, null, null],
    ]);
  });

  test('of one lesson twice on a day are two, for a morning and an evening group', () => {
    const line = '2026-12-05,xuan-neo,Nhà văn hóa,vneid-giay-to';
    const { sessions, told } = read(HEADER, `${line},19:30,21:00`, `${line},08:00,09:30`);
    expect(told).toEqual([]);
    expect(sessions.map(({ start, nth }) => [start, nth])).toEqual([
      ['08:00', undefined],
      ['19:30', 2],
    ]);
  });

  test('are read as Excel saves them', () => {
    const rows = [
      'date;village;place;topic;start;end',
      '05/12/2026;xuan-neo;Nhà văn hóa;vneid-giay-to;7:30;9:00:00',
      '6/12/2026;o-me;Nhà văn hóa;vneid-giay-to;7:30:00 PM;9:00 PM',
    ];
    const { sessions } = read(...rows);
    expect(sessions.map(({ day, start, end }) => [day, start, end])).toEqual([
      ['2026-12-05', '07:30', '09:00'],
      ['2026-12-06', '19:30', '21:00'],
    ]);
  });

  test('of a file with commas whose days may be two are asked', () => {
    const { told } = read(HEADER, '05/12/2026,xuan-neo,Nhà văn hóa,vneid-giay-to,19:30:00,21:00:00');
    expect(told).toEqual([
      'sessions.csv:2:1 (ô A2)  "05/12/2026" có thể là ngày 5 tháng 12 năm 2026, cũng có thể là ngày 12 tháng 5 năm 2026: không biết chương trình lưu tệp viết ngày trước hay tháng trước. Viết 2026-12-05 hoặc 2026-05-12; các ô khác của cột "date" cũng viết lại như thế.',
    ]);
  });

  test('need no hours and no file', () => {
    expect(read('date,village,place,topic', '2026-12-05,o-me,Nhà văn hóa,vneid-giay-to').told).toEqual([]);
    expect(readSessions(join(folder, 'khong-co.csv'), VILLAGES, TOPICS)).toEqual({
      sessions: [],
      issues: [],
    });
  });

  test('of the repository are none that somebody could take for real', () => {
    expect(readSessions('data/sessions.csv', VILLAGES, TOPICS)).toEqual({ sessions: [], issues: [] });
  });
});
