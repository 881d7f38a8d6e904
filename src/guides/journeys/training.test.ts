// A session with one thing wrong → the whole message, with its file and line; and its minutes.
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../../tests/kept-folder.ts';
import { formatIssue } from '../../files/issue.ts';
import { TOPICS } from '../../text/topics.ts';
import { loadLibrary } from '../load.ts';
import { checkPlain } from '../plain/plain.ts';
import { guidesOf, timetable, trainingMinutes } from './training.ts';

const NAME = 'vneid-giay-to.yaml';

const { folder, read, write, remove } = keptFolder('content');

const messages = () =>
  loadLibrary(folder, 'data/links.csv').issues.map((one) =>
    formatIssue(one).replace(`${folder}/training/`, ''),
  );

function change(from: string, to: string): void {
  const text = read(`training/${NAME}`);
  expect(text).toContain(from);
  write(`training/${NAME}`, text.replace(from, to));
}

describe('a wrong', () => {
  test.each([
    [
      'length',
      'minutes: 20',
      'minutes: 30',
      `${NAME}:25:3  Mục "parts": các phần cộng lại 95 phút. Sửa số phút để cả buổi dài từ 60 đến 90 phút.`,
    ],
    [
      'guide of a part',
      'guide: nhan-biet-lua-dao',
      'guide: nhan-biet',
      `${NAME}:47:12  Chưa có bài "nhan-biet". Bài định viết thì tạo trước: npm run new-guide -- nhan-biet; không thì xóa hoặc sửa tên này.`,
    ],
    [
      'guide of an exercise',
      'exercises:\n  - guide: vneid-muc-2',
      'exercises:\n  - guide: vneid-muc-3',
      `${NAME}:49:12  Không có bài "vneid-muc-3". Ý là "vneid-muc-2"?`,
    ],
    [
      'number of subjects',
      "minutes: 10\n    title: 'Đổi máy",
      "minutes: 15\n    title: Gắn tài khoản\n    how: Làm từng việc trên máy của mình.\n    guide: vneid-an-sinh-xa-hoi\n  - minutes: 15\n    title: 'Đổi máy",
      `${NAME}:25:3  Mục "parts": một buổi tập 4 bài, người chậm không theo kịp. Giữ nhiều nhất 3 bài có phần từ 15 phút; bài còn lại để buổi khác.`,
    ],
    ['field', 'prepare:', 'prepared:', `${NAME}:18:1  Không có mục con tên "prepared". Ý là "prepare"?`],
    [
      'topic',
      'topic: chinh-quyen-so',
      'topic: giay-to',
      `${NAME}:4:8  Mục "topic": giá trị "giay-to" không dùng được. Chọn một trong: ${TOPICS.map(({ id }) => id).join(', ')}.`,
    ],
  ])('%s is told', (_, from, to, message) => {
    change(from, to);
    expect(messages()).toContain(message);
  });

  test('file name is reported', () => {
    write('training/VNeID.yaml', read(`training/${NAME}`));
    remove(`training/${NAME}`);
    expect(messages()).toEqual([
      'VNeID.yaml  Tên tệp này không dùng làm buổi học được. Đặt tên chữ thường không dấu, nối bằng gạch ngang, đuôi .yaml, như vneid-giay-to.yaml.',
    ]);
  });
});

test('plain language is asked of it too', () => {
  change('Giấy đã có thì thôi.', 'Giấy đã có thì không thực hiện.');
  const told = checkPlain(folder).filter(({ file }) => file.endsWith(NAME));
  expect(told.map((one) => formatIssue(one).replace(`${folder}/training/`, ''))).toEqual([
    `${NAME}:35  Lưu ý: "thực hiện" không phải lời nói hằng ngày. Viết: làm.`,
  ]);
});

describe('the sessions of the repository', () => {
  const { trainings } = loadLibrary('content', 'data/links.csv').library!;

  test('are enough for the plan, and touch every topic', () => {
    expect(trainings.length).toBeGreaterThanOrEqual(8);
    expect(new Set(trainings.map(({ topic }) => topic)).size).toBe(TOPICS.length);
  });

  test.each(trainings.map((one) => [one.slug, one] as const))(
    '%s runs from minute 0 to its end',
    (_, one) => {
      const rows = timetable(one);
      expect(rows[0]!.from).toBe(0);
      rows.slice(1).forEach(({ from }, index) => expect(from).toBe(rows[index]!.to));
      expect(rows.at(-1)!.to).toBe(trainingMinutes(one));
      expect(guidesOf(one).length).toBeGreaterThanOrEqual(2);
    },
  );
});
