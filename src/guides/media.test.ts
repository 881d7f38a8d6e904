// A guide with a video or a sound that lacks something → the whole message, with its line.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { readBody } from './body.ts';
import { mediaFiles, megabytes } from './media.ts';

const MB = 1024 * 1024;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'));
  cpSync('tests/fixtures/video', folder, { recursive: true });
  writeFileSync(join(folder, 'loi.mp3'), 'mp3');
  writeFileSync(join(folder, 'to.mp4'), Buffer.alloc(8 * MB + 1));
  writeFileSync(join(folder, 'vua.mp4'), Buffer.alloc(8 * MB));
  writeFileSync(join(folder, 'rong.vtt'), 'WEBVTT\n');
  writeFileSync(join(folder, 'nang.jpg'), Buffer.concat([jpeg(), Buffer.alloc(41 * 1024)]));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jpeg = () =>
  Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 0x11, 0, 0xff, 0xd9, 0, 0, 0, 0]);

const SAID = 'Bác mở ứng dụng màu đỏ. Bác bấm nút Đăng nhập.';
const VIDEO = `<Video title="Đăng nhập" length="0:02" poster="still.jpg" file="clip.mp4" captions="clip.vtt">

${SAID}

</Video>
`;
const AUDIO = `<Audio title="Đăng nhập" length="0:02" file="loi.mp3">\n\n${SAID}\n\n</Audio>\n`;

/** What is told of the media of a guide; that the rest of the guide is missing is not of interest. */
function told(text: string): string[] {
  const file = join(folder, 'index.mdx');
  return readBody(file, text)
    .issues.map((one) => formatIssue(one).replace(`${folder}/`, ''))
    .filter((line) => !/Bài thiếu phần/.test(line));
}

describe('a video', () => {
  test('with its captions and words is fine, and names its files', () => {
    expect(told(VIDEO)).toEqual([]);
    const { media } = readBody(join(folder, 'index.mdx'), VIDEO + AUDIO);
    expect(media.map(({ kind, transcript }) => [kind, transcript])).toEqual([
      ['Video', SAID],
      ['Audio', SAID],
    ]);
    expect(mediaFiles(media)).toEqual(['clip.mp4', 'clip.vtt', 'still.jpg', 'loi.mp3']);
  });

  test.each<[string, string | RegExp, string, string]>([
    [
      'no captions',
      ' captions="clip.vtt"',
      '',
      'Video thiếu phụ đề. Thêm captions="ten-phim.vtt"; người nghe kém và máy tắt tiếng cần đọc.',
    ],
    [
      'captions that are none',
      'clip.vtt',
      'rong.vtt',
      '"rong.vtt" không phải phụ đề WebVTT. Dòng đầu là WEBVTT, rồi tới từng đoạn có "-->".',
    ],
    [
      'captions that are not there',
      'clip.vtt',
      'clop.vtt',
      'Cạnh bài không có tệp "clop.vtt". Ý là "clip.vtt"?',
    ],
    [
      'no transcript',
      SAID,
      '',
      'Thẻ <Video> chưa có lời. Viết mọi lời trong video giữa <Video …> và </Video>.',
    ],
    [
      'more than 8 MB',
      'clip.mp4',
      'to.mp4',
      '"to.mp4" nặng 8,0\u00A0MB, máy yếu không mở nổi. Làm thêm bản nhỏ dưới 8 MB rồi ghi small="ten-tep-nho".',
    ],
    [
      'a smaller one that is as big',
      'file="clip.mp4"',
      'file="to.mp4" small="to.mp4"',
      'Bản nhỏ "to.mp4" vẫn nặng 8,0\u00A0MB. Nén lại cho dưới 8 MB.',
    ],
    [
      'no file that is there',
      'clip.mp4',
      'phim.mp4',
      'Cạnh bài không có tệp "phim.mp4". Chép tệp vào thư mục của bài.',
    ],
    [
      'a file of another kind',
      'clip.mp4',
      'clip.avi',
      '"clip.avi" không phải tên tệp dùng được. Đặt tên không dấu, ví dụ ten-phim.mp4.',
    ],
    [
      'neither a file nor a page',
      'file="clip.mp4"',
      '',
      'Thẻ <Video> cần đúng một trong hai: file hoặc href. Ghi tệp cạnh bài, hoặc trang chính thức.',
    ],
    [
      'a length in words',
      '0:02',
      'hai giây',
      'length="hai giây" không phải thời gian. Viết phút:giây, ví dụ 1:35.',
    ],
    [
      'a still too heavy',
      'still.jpg',
      'nang.jpg',
      'Ảnh "nang.jpg" nặng quá 40 KB. Thu ảnh còn rộng 640 điểm, lưu JPEG.',
    ],
    ['no still', ' poster="still.jpg"', '', 'Thẻ <Video> thiếu poster. Viết poster="…" trong thẻ.'],
    ['no length', ' length="0:02"', '', 'Thẻ <Video> thiếu length. Viết length="…" trong thẻ.'],
  ])('with %s is refused', (_, from, to, message) => {
    const text = `\n\n${VIDEO.replace(from, to)}`;
    expect(text).not.toBe(`\n\n${VIDEO}`);
    expect(told(text)).toEqual([`index.mdx:3:1  ${message}`]);
  });

  test('over 8 MB with a smaller one is fine, and so is one of just 8 MB', () => {
    expect(told(VIDEO.replace('clip.mp4', 'vua.mp4'))).toEqual([]);
    expect(told(VIDEO.replace('file="clip.mp4"', 'file="to.mp4" small="clip.mp4"'))).toEqual([]);
  });

  test('of an official site is checked against the list of sites', () => {
    const official = VIDEO.replace('file="clip.mp4" captions="clip.vtt"', 'href="https://example.vn/phim"');
    expect(told(official)).toEqual([]);
    expect(readBody('x', official).links).toMatchObject([
      { href: 'https://example.vn/phim', line: 1, official: true },
    ]);
  });
});

describe('a sound', () => {
  test.each([
    [
      'no transcript',
      SAID,
      '',
      'Thẻ <Audio> chưa có lời. Viết mọi lời trong tệp tiếng giữa <Audio …> và </Audio>.',
    ],
    ['no file', ' file="loi.mp3"', '', 'Thẻ <Audio> thiếu file. Viết file="…" trong thẻ.'],
    [
      'the name of the loudspeaker’s recording',
      'loi.mp3',
      'loa.mp3',
      '"loa.mp3" là tên dành cho bản thu lời đọc loa. Đặt tên khác cho tệp này.',
    ],
  ])('with %s is refused', (_, from, to, message) => {
    expect(told(AUDIO)).toEqual([]);
    expect(told(AUDIO.replace(from, to))).toEqual([`index.mdx:1:1  ${message}`]);
  });
});

test('sizes are given in the unit a reader knows', () => {
  expect([megabytes(6048), megabytes(3.25 * MB)]).toEqual(['6\u00A0KB', '3,3\u00A0MB']);
});
