// A journey with one thing wrong → the whole message, with its file and line; and where a guide stands.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../../tests/kept-folder.ts';
import { formatIssue } from '../../files/issue.ts';
import { journeyMinutes, placesOf, type Journey } from './journey.ts';
import { loadLibrary } from '../load.ts';
import { checkPlain } from '../plain/plain.ts';

const JOURNEY = `title: Xem trời rồi ra đồng
summary: Ba bài để bác biết mưa nắng trước khi ra đồng mỗi sáng.
who: Người làm đồng
sessions: 2
order: 1
icon: sprout
aliases: [trời mưa, trời nắng, ra đồng]
zalo: "Bà con học ba bài này để biết mưa nắng trước khi ra đồng mỗi sáng."
steps:
  - guide: dien-thoai-co-ban
    why: Có máy mới xem được trời.
  - guide: smart-hai-phong
    why: Ứng dụng của thành phố mình.
  - guide: nhan-biet-lua-dao
    why: Xem trời cũng phải tránh tin giả.
quiz:
  - ask: Trời mưa thì mang gì?
    answers:
      - { text: Áo mưa, right: true, explain: Mang áo mưa thì không ướt. }
      - { text: Áo bông, explain: Áo bông thì ướt hết. }
      - { text: Không mang gì, idle: true, explain: Không mang gì là ướt. }
  - ask: Trời nắng thì mang gì?
    answers:
      - { text: Áo mưa, explain: Trời nắng không cần áo mưa. }
      - { text: Nón, right: true, explain: Nón che được nắng. }
      - { text: Tất dày, explain: Tất dày thì nóng chân. }
  - ask: Tin dự báo nào là thật?
    genuine: true
    answers:
      - { text: Tin sáng nay, right: true, explain: Tin sáng nay thì xem được. }
      - { text: Tin năm ngoái, explain: Tin năm ngoái thì cũ rồi. }
      - { text: Nửa đêm, explain: Nửa đêm thì nên đi ngủ. }
`;

const NAME = 'journeys/xem-troi.yaml';
const { folder, write, remove } = keptFolder('content', { [NAME]: JOURNEY });
for (const name of readdirSync(join(folder, 'journeys')))
  if (!NAME.endsWith(name)) rmSync(join(folder, 'journeys', name));
const file = join(folder, NAME);

/** What is said after one change, without the folder's name. */
function told(from = '', to = ''): string[] {
  expect(JOURNEY).toContain(from);
  write(
    NAME,
    JOURNEY.replace(from, () => to),
  );
  return messages();
}

const messages = () =>
  loadLibrary(folder, 'data/links.csv').issues.map((one) =>
    formatIssue(one).replace(`${folder}/journeys/`, ''),
  );

test('a journey in order is left alone', () => expect(told()).toEqual([]));

describe('a wrong', () => {
  test.each([
    [
      'guide',
      'guide: smart-hai-phong',
      'guide: smart-hai-fong',
      '12:12  Không có bài "smart-hai-fong". Ý là "smart-hai-phong"?',
    ],
    [
      'repetition',
      'guide: nhan-biet-lua-dao',
      'guide: dien-thoai-co-ban',
      '14:12  Bài "dien-thoai-co-ban" có hai lần trong lộ trình. Xóa một bước.',
    ],
    [
      'question without a right answer',
      'text: Nón, right: true,',
      'text: Nón,',
      '24:7  Mục "quiz.1.answers": chưa có câu trả lời đúng. Ghi right: true ở đúng một câu.',
    ],
    [
      'question with two right answers',
      'text: Áo bông,',
      'text: Áo bông, right: true,',
      '19:7  Mục "quiz.0.answers": có 2 câu trả lời đúng. Ghi right: true ở đúng một câu.',
    ],
    [
      'answer without a reason',
      ', explain: Nửa đêm thì nên đi ngủ. }',
      ' }',
      '32:9  Mục "quiz.2.answers.2.explain": chưa có. Thêm mục này, giá trị là chữ.',
    ],
    [
      'quiz too short',
      /  - ask: Tin[^]*/.exec(JOURNEY)![0],
      '',
      '17:3  Mục "quiz": ngắn quá, ít nhất 3 mục. Viết thêm cho đủ.',
    ],
    [
      'question with two answers only',
      '\n      - { text: Tất dày, explain: Tất dày thì nóng chân. }',
      '',
      '24:7  Mục "quiz.1.answers": ngắn quá, ít nhất 3 mục. Viết thêm cho đủ.',
    ],
    [
      'quiz that has only swindles',
      '    genuine: true\n',
      '',
      '17:3  Mục "quiz": chưa có câu nào về tin hay cuộc gọi thật. Thêm một câu, ghi genuine: true cạnh ask.',
    ],
    [
      'quiz in which doing nothing is never wrong',
      ' idle: true,',
      '',
      '17:3  Mục "quiz": chưa có câu nào mà không làm gì là sai. Thêm một câu trả lời sai như thế, ghi idle: true.',
    ],
    [
      'right answer that is to do nothing',
      'text: Tin sáng nay, right: true,',
      'text: Tin sáng nay, right: true, idle: true,',
      '30:7  Mục "quiz.2.answers": câu đúng không thể là câu “không làm gì”. Bỏ idle ở câu ấy.',
    ],
    ['field', 'sessions:', 'session:', '4:1  Không có mục con tên "session". Ý là "sessions"?'],
    [
      'icon',
      'icon: sprout',
      'icon: mam-cay',
      '6:7  Mục "icon": không có hình này trong bộ lucide. Tìm tên ở lucide.dev/icons.',
    ],
  ])('%s is told', (_, from, to, message) => expect(told(from, to)).toContain(`xem-troi.yaml:${message}`));

  test.each(['Xem trời.yaml', 'xem-troi.yml'])('file name %s is told', (name) => {
    remove(NAME);
    write(`journeys/${name}`, JOURNEY);
    expect(messages()).toEqual([
      `${name}  Tên tệp này không dùng làm lộ trình được. Đặt tên chữ thường không dấu, nối bằng gạch ngang, đuôi .yaml, như ban-nong-san.yaml.`,
    ]);
  });
});

test('plain language is asked of it too, its quiz included', () => {
  write(
    NAME,
    JOURNEY.replace('Có máy mới xem', 'Có máy, mở khoá xong mới xem').replace(
      'Áo bông thì',
      'Tuy nhiên áo bông',
    ),
  );
  const told = checkPlain(folder).filter((one) => one.file === file);
  expect(told.map((one) => formatIssue(one).replace(`${file}:`, ''))).toEqual([
    '20  Lưu ý: "Tuy nhiên" không phải lời nói hằng ngày. Viết: nhưng.',
    '11  "khoá" đặt dấu khác quy ước của trang. Viết "khóa".',
  ]);
});

describe('a library', () => {
  test('keeps journeys in the order their authors gave them', () => {
    write('journeys/a-sau.yaml', JOURNEY.replace('order: 1', 'order: 2'));
    const { library } = loadLibrary(folder, 'data/links.csv');
    expect(library?.journeys.map(({ slug }) => slug)).toEqual(['xem-troi', 'a-sau']);
  });
});

describe('a guide', () => {
  const journey = (slug: string, guides: string[]) =>
    ({ slug, steps: guides.map((guide) => ({ guide, why: '' })) }) as unknown as Journey;
  const journeys = [journey('mot', ['a', 'b', 'c']), journey('hai', ['c', 'a'])];

  test('stands in each journey that holds it, between its neighbours', () => {
    expect(placesOf('a', journeys)).toEqual([
      { journey: journeys[0], number: 1, before: undefined, after: 'b' },
      { journey: journeys[1], number: 2, before: 'c', after: undefined },
    ]);
    expect(placesOf('b', journeys)).toEqual([{ journey: journeys[0], number: 2, before: 'a', after: 'c' }]);
    expect(placesOf('d', journeys)).toEqual([]);
  });

  test('adds its minutes to the journey', () => {
    const guides = [
      { slug: 'a', minutes: 20 },
      { slug: 'b', minutes: 10 },
      { slug: 'c', minutes: 5 },
      { slug: 'd', minutes: 50 },
    ];
    expect(journeyMinutes(journeys[0]!.steps, guides)).toBe(35);
  });
});
