// Scripts of every length and a recording that is not there → the whole message.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { breaths, checkLoudspeaker, readingSeconds, recordingOf } from './loudspeaker.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const locate = (path: readonly PropertyKey[]) => ({ line: path[0] === 'audio' ? 24 : 23, column: 3 });
const words = (count: number) => Array.from({ length: count }, () => 'loa').join(' ');

function told(script: string, audio?: string): string[] {
  const guide = { file: join(folder, 'index.mdx'), loudspeaker: script, audio };
  return checkLoudspeaker(guide, locate).map((one) => formatIssue(one).replace(`${folder}/`, ''));
}

describe('a script', () => {
  const fix = 'Viết từ 120 đến 240 tiếng, đọc trong 30 đến 60 giây.';
  test.each([
    [119, [`index.mdx:23:3  Lưu ý: Lời đọc loa có 119 tiếng, đọc khoảng 30 giây. ${fix}`]],
    [120, []],
    [240, []],
    [241, [`index.mdx:23:3  Lời đọc loa có 241 tiếng, đọc khoảng 60 giây. ${fix}`]],
  ])('of %i syllables', (count, messages) => expect(told(words(count))).toEqual(messages));

  test.each([
    ['Bà con gõ dichvucong.gov.vn nhé.', 'dichvucong.gov.vn'],
    ['Trang có đuôi .gov.vn mới tin.', '.gov.vn'],
    ['Tra ở csgt.bocongan.gov.vn.', 'csgt.bocongan.gov.vn'],
  ])('"%s" has an address nobody can write down as heard', (sentence, address) => {
    expect(told(`${words(120)} ${sentence}`)).toEqual([
      `index.mdx:23:3  Lời đọc loa có địa chỉ "${address}", đọc lên không ai chép kịp. Viết như nói, ví dụ "chấm gov, chấm vn", hoặc nói địa chỉ có trong nhóm Zalo của ((village)).`,
    ]);
  });

  test('may say an address, and a number with its points', () => {
    expect(told(`${words(120)} Đuôi là chấm gov, chấm vn. Có 30.616 người. Hết.`)).toEqual([]);
  });

  test('is read in breaths, four syllables a second', () => {
    const script = 'Kính thưa bà con. Ai gọi điện đòi mã là lừa đảo, bà con cúp máy ngay!';
    expect(breaths(script)).toEqual([
      'Kính thưa bà con.',
      'Ai gọi điện đòi mã là lừa đảo, bà con cúp máy ngay!',
    ]);
    expect(readingSeconds(script)).toBe(4);
  });
});

describe('a recording', () => {
  test('that is not beside the guide is reported, with the file that may be meant', () => {
    expect(told(words(120), 'loa.mp3')).toEqual([
      'index.mdx:24:3  Cạnh bài không có tệp tiếng "loa.mp3". Chép tệp vào thư mục của bài, hoặc xóa mục audio.',
    ]);
    writeFileSync(join(folder, 'loa.m4a'), 'x');
    expect(told(words(120), 'loa.mp3')).toEqual([
      'index.mdx:24:3  Cạnh bài không có tệp tiếng "loa.mp3". Ý là "loa.m4a"?',
    ]);
  });

  test('is known by its kind and size', () => {
    writeFileSync(join(folder, 'loa.m4a'), 'abc');
    const guide = { file: join(folder, 'index.mdx'), loudspeaker: '', audio: 'loa.m4a' };
    expect(recordingOf(guide)).toEqual({ path: join(folder, 'loa.m4a'), type: 'm4a', bytes: 3 });
    expect(told(words(120), 'loa.m4a')).toEqual([]);
    expect(recordingOf({ ...guide, audio: undefined })).toBeUndefined();
  });
});
