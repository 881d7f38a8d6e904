// Infographics with one thing wrong → the whole message; a received poster with its papers in order → accepted.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../../tests/kept-folder.ts';
import { imageSize } from '../../files/image-size.ts';
import { formatIssue, sortIssues } from '../../files/issue.ts';
import { loadLibrary } from '../load.ts';
import { SPECIMEN } from '../placeholders.ts';

const NUMBERS = {
  ...SPECIMEN,
  commune: 'xã Mẫu',
  household_share: '80',
  people_per_month: '50',
  report_day: '20',
  team_members: '5',
  plan_month: 'tháng 5/2026',
  plan_year: '2026',
};
const SHEET = 'infographics/vneid-muc-2/index.mdx';
const POSTER = 'infographics/tranh-cua-bo/index.mdx';

const RECEIVED = `---
title: Tranh của Bộ Công an về lừa đảo qua mạng
summary: Tranh của Bộ Công an nhắc người dân không đọc mã, không bấm đường link lạ.
topic: an-toan
guide: nhan-biet-lua-dao
aliases:
  - tranh của bộ
zalo: "Tranh của Bộ Công an nhắc bà con không đọc mã, không bấm đường link lạ, không chuyển tiền trước."
picture: tranh.png
alt: Người đàn ông cầm điện thoại, bên cạnh là dấu cảnh báo màu đỏ.
transcript: |
  Không đọc mã trong tin nhắn cho bất cứ ai. Không bấm đường link lạ.
  Không chuyển tiền trước để nhận quà. Cúp máy và gọi Công an xã.
source: Bộ Công an, trang bocongan.gov.vn
date: 2026-09-01
licence: Bộ Công an cho đăng lại không sửa, công văn ngày 5/9/2026
---
`;

const PICTURE = 'infographics/tranh-cua-bo/tranh.png';
const { folder, read, write, remove } = keptFolder('content');

const messages = () =>
  sortIssues(loadLibrary(folder, 'data/links.csv', NUMBERS).issues).map((one) =>
    formatIssue(one).replaceAll(`${folder}/`, ''),
  );

function change(file: string, from: string | RegExp, to: string): string[] {
  const text = read(file);
  expect(text.replace(from, to)).not.toBe(text);
  write(file, text.replace(from, to));
  return messages();
}

async function receive(width = 800, format: 'png' | 'jpeg' = 'png'): Promise<void> {
  write(POSTER, RECEIVED);
  const blank = sharp({ create: { width, height: 1000, channels: 3, background: '#ffffff' } });
  write(PICTURE, await blank.toFormat(format).toBuffer());
}

describe('a drawn infographic', () => {
  test('of the repository has nothing wrong', () => {
    expect(messages()).toEqual([]);
  });

  test('is refused when a sheet has too many words', () => {
    expect(change(SHEET, 'làm một lần"', 'làm một lần thôi, một hai ba bốn năm sáu bảy tám"')).toEqual([
      expect.stringMatching(
        /^infographics\/vneid-muc-2\/index\.mdx:\d+:\d+ {2}Mục "sheets\.0": có 7\d chữ, nhiều nhất 65\. Bớt chữ hoặc tách thành hai tấm\.$/,
      ),
    ]);
  });

  test.each([
    [
      'press: "Kích hoạt"',
      'press: "Kich hoat"',
      'Mục "sheets.1.screen.press": màn hình không có chỗ nào tên "Kich hoat". Chép đúng tên một ô, dòng, nút hoặc mục ở trên.',
    ],
    [
      'icon: landmark',
      'icon: nha-nuoc',
      'Mục "sheets.0.items.1.icon": không có hình này trong bộ lucide. Tìm tên ở lucide.dev/icons.',
    ],
  ])('is refused with %s → %s', (from, to, message) => {
    expect(change(SHEET, from, to).map((one) => one.split('  ')[1])).toEqual([message]);
  });

  test('names only numbers the commune has', () => {
    expect(
      change('infographics/ke-hoach-cua-xa/index.mdx', '((household_share)) %"', '((houshold_share)) %"'),
    ).toEqual([
      expect.stringMatching(
        /^infographics\/ke-hoach-cua-xa\/index\.mdx:\d+:\d+ {2}Không có số hay ngày nào tên "houshold_share"\. Ý là "\(\(household_share\)\)"\?$/,
      ),
    ]);
  });
});

describe('a received poster', () => {
  test('with picture, words, source, day and licence is taken in with the size of its picture', async () => {
    await receive();
    expect(messages()).toEqual([]);
    const found = loadLibrary(folder, 'data/links.csv', NUMBERS).library?.infographics.find(
      ({ slug }) => slug === 'tranh-cua-bo',
    );
    expect(found).toMatchObject({ kind: 'received', size: { width: 800, height: 1000 }, date: '2026-09-01' });
  });

  test.each([
    [
      'transcript',
      /transcript: \|\n.*\n.*\n/,
      'Mục "transcript": chưa có. Chép lại mọi chữ trong tranh: ô tìm và người không nhìn được tranh cần phần này.',
    ],
    ['source', /source: .*\n/, 'Mục "source": chưa có. Ghi cơ quan làm tranh và nơi đăng.'],
    ['date', /date: .*\n/, 'Mục "date": chưa có. Thêm mục này, giá trị là chữ.'],
    [
      'licence',
      /licence: .*\n/,
      'Mục "licence": chưa có. Ghi giấy phép, hoặc ai cho đăng lại và ngày cho. Không rõ thì không đăng.',
    ],
    ['alt', /alt: .*\n/, 'Mục "alt": chưa có. Tả tranh trong một câu cho người không nhìn được.'],
    [
      'picture',
      /picture: .*\n/,
      'Mục "picture": chưa có. Đặt tệp tranh .png hoặc .jpg cạnh bài và ghi tên tệp.',
    ],
  ])('is refused without %s', async (_, field, message) => {
    await receive();
    expect(change(POSTER, field, '')).toEqual([`${POSTER}:2:1  ${message}`]);
  });

  test('is refused when its words are too few', async () => {
    await receive();
    expect(change(POSTER, /transcript: \|\n.*\n.*\n/, 'transcript: Không đọc mã.\n')).toEqual([
      `${POSTER}:11:13  Mục "transcript": ngắn quá, ít nhất 20 chữ. Chép đủ mọi chữ trong tranh.`,
    ]);
  });

  test('is refused when its picture is not there, not a picture, or too small', async () => {
    await receive(400);
    expect(messages()).toEqual([
      `${POSTER}:9:10  Tranh "tranh.png" chỉ rộng 400 điểm, chữ trong tranh sẽ mờ. Xin bản rộng từ 720 điểm.`,
    ]);
    write(PICTURE, '<html>');
    expect(messages()).toEqual([
      `${POSTER}:9:10  Tệp "tranh.png" không phải ảnh PNG hay JPEG đọc được. Mở tranh rồi lưu lại thành PNG hoặc JPEG.`,
    ]);
    remove(PICTURE);
    expect(messages()).toEqual([
      `${POSTER}:9:10  Không có tệp tranh "tranh.png" cạnh bài. Đặt tệp vào cùng thư mục, hoặc sửa tên cho đúng.`,
    ]);
  });

  test('has its size read from PNG and from JPEG', async () => {
    for (const format of ['png', 'jpeg'] as const) {
      const picture = sharp({ create: { width: 731, height: 402, channels: 3, background: '#336699' } });
      expect(imageSize(await picture.toFormat(format).toBuffer())).toEqual({ width: 731, height: 402 });
    }
    expect(imageSize(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});
