// data/recordings.csv and its files → voices that may be heard, and a sentence for every one that may not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import type { Guide } from '../guides/library.ts';
import { currentVoices } from './current.ts';
import { formatRecordings, readRecordings, speakerWords } from './list.ts';
import { textsOf } from './words.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'giong-'));
  mkdirSync(join(data, 'recordings'));
});
afterEach(() => rmSync(data, { recursive: true }));

const GUIDE = {
  ...{
    slug: 'can-cuoc',
    title: 'Làm căn cước',
    file: 'khong-co/index.mdx',
    loudspeaker: 'Bà con nghe đây. Hết.',
  },
  body: { steps: [{ title: 'Mở máy', text: 'Bấm nút. Chờ một lát.', way: null }] },
} as unknown as Guide;
const { words } = textsOf(GUIDE).loa;
const FILE = 'loa-can-cuoc-0123456789.mp3';
const HEAD = 'guide,reading,file,recorded,speaker,consent,words,seconds,source,withdrawn\n';
const LINE = `can-cuoc,loa,${FILE},2026-11-28,o-me,yes,${words},31,abcdefghij,\n`;

function told(text: string, ...files: string[]): string[] {
  writeFileSync(join(data, 'recordings.csv'), text);
  for (const file of files) writeFileSync(join(data, 'recordings', file), 'x');
  const { recordings, issues } = readRecordings(data);
  const { issues: later } = currentVoices(data, recordings, [GUIDE]);
  return [...issues, ...later].map((one) => formatIssue(one).replaceAll(`${data}/`, ''));
}

const voices = () => currentVoices(data, readRecordings(data).recordings, [GUIDE]).voices;

describe('the list', () => {
  test('may be missing', () => expect(readRecordings(data)).toEqual({ recordings: [], issues: [] }));

  test('names voices with a yes, which are heard; it is written as it was read', () => {
    expect(told(HEAD + LINE, FILE)).toEqual([]);
    expect(voices()).toEqual([
      {
        ...{ guide: 'can-cuoc', reading: 'loa', file: join(data, 'recordings', FILE), type: 'mp3', bytes: 1 },
        taken: { seconds: 31, recorded: '2026-11-28', speaker: 'o-me' },
      },
    ]);
    expect(formatRecordings(readRecordings(data).recordings)).toBe(HEAD + LINE);
  });

  test('without a yes is refused', () => {
    expect(told(HEAD + LINE.replace('yes', ''), FILE)).toContain(
      'recordings.csv:2:6 (ô F2)  Bản thu này chưa ghi người đọc đồng ý cho phát giọng mình. Hỏi người đọc; đồng ý thì ghi yes, không thì xóa dòng này và tệp của nó.',
    );
    expect(voices()).toEqual([]);
  });

  test('with the day a voice was taken back: not heard, and the file is to go', () => {
    expect(told(HEAD + LINE.replace(/,\n$/, ',2026-12-01\n'), FILE)).toEqual([
      'recordings.csv:2  Lưu ý: Người đọc đã rút giọng này ngày 1/12/2026; trang không phát nữa, tệp thì còn. Xóa recordings/loa-can-cuoc-0123456789.mp3, rồi nhờ người quản kho xóa cả bản cũ trong lịch sử.',
    ]);
    expect(voices()).toEqual([]);
    rmSync(join(data, 'recordings', FILE));
    expect(readRecordings(data).issues).toEqual([]);
  });

  test('of other words than today’s: not heard, and whoever checks is told what to do', () => {
    expect(told(HEAD + LINE.replace(words, 'aaaaaa'), FILE)).toEqual([
      'recordings.csv:2  Lưu ý: Lời đọc loa của bài "Làm căn cước" đã khác lúc thu (28/11/2026), nên trang không phát bản thu này. Thu lại ở trang /to/thu-loa/ rồi gửi qua hộp thư.',
    ]);
    expect(voices()).toEqual([]);
  });

  test.each([
    [
      'a file that is not there',
      LINE,
      'recordings.csv:2  Không có tệp recordings/loa-can-cuoc-0123456789.mp3. Gửi lại bản thu, hoặc xóa dòng này.',
    ],
    [
      'a file nobody’s consent stands for',
      '',
      'recordings/x.mp3  Lưu ý: Tệp này không có dòng nào trong recordings.csv, trang không phát. Xóa tệp, rồi gửi bản thu qua hộp thư để có ghi lời đồng ý.',
    ],
    [
      'a name that leads elsewhere',
      LINE.replace(FILE, '../loa.mp3'),
      'recordings.csv:2:3 (ô C2)  "../loa.mp3" không phải tên tệp mà hộp thư đặt. Đừng sửa tay; gửi lại bản thu qua hộp thư.',
    ],
    [
      'another thing to read',
      LINE.replace(',loa,', ',tho,'),
      'recordings.csv:2:2 (ô B2)  "tho" không phải loại lời đọc. Ghi loa hoặc lam-theo.',
    ],
    [
      'no seconds',
      LINE.replace(',31,', ',nửa phút,'),
      'recordings.csv:2:8 (ô H2)  "nửa phút" không phải số giây. Ghi số nguyên.',
    ],
    [
      'a guide that is gone',
      LINE.replace('can-cuoc,', 'bai-cu,'),
      'recordings.csv:2  Lưu ý: Bản thu này của bài "bai-cu", bài ấy không còn. Xóa dòng này và tệp của nó.',
    ],
  ])('with %s', (what, line, message) => {
    const files = what.startsWith('a file that') ? [] : what.startsWith('a file nobody') ? ['x.mp3'] : [FILE];
    expect(told(HEAD + line, ...files)).toContain(message);
  });

  test('with two voices for one text', () => {
    const other = LINE.replace(FILE, 'loa-can-cuoc-abcdef0123.mp3');
    expect(told(HEAD + LINE + other, FILE, 'loa-can-cuoc-abcdef0123.mp3')).toEqual([
      'recordings.csv:3  Bài "can-cuoc" có hai bản thu (dòng 2 nữa). Giữ một dòng, xóa dòng kia và tệp của nó.',
    ]);
  });
});

test('the words of a guide are read in breaths, step by step, and their mark is theirs', () => {
  const { loa, 'lam-theo': steps } = textsOf(GUIDE);
  expect(loa.breaths).toEqual(['Bà con nghe đây.', 'Hết.']);
  expect(steps.breaths).toEqual(['Làm căn cước.', 'Bước 1: Mở máy.', 'Bấm nút.', 'Chờ một lát.']);
  expect([loa.words, steps.words].map((one) => /^[a-p]{6}$/.test(one))).toEqual([true, true]);
  expect(textsOf({ ...GUIDE, loudspeaker: 'Bà con nghe đây. Hết!' }).loa.words).not.toBe(loa.words);
});

test('a speaker is a role', () => {
  const commune = { kind: 'phường', village_word: 'Tổ dân phố' };
  const say = (id: string) => speakerWords(id, [{ id: 'o-me', name: 'Ô Mễ' }], commune);
  expect(['o-me', 'can-bo'].map(say)).toEqual([
    'thành viên tổ công nghệ số tổ dân phố Ô Mễ',
    'cán bộ phường',
  ]);
});
