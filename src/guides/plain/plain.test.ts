// One guide in plain language with one thing changed → the whole message, with its line; and what must stay silent.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue, sortIssues } from '../../files/issue.ts';
import { averageSentence, checkPlain } from './plain.ts';

const GUIDE = `---
title: Xem thời tiết trên điện thoại
summary: Bác xem trời mưa hay nắng ngay trên máy.
topic: xa-hoi-so
who: Người có điện thoại thông minh
minutes: 5
app: { name: Điện thoại, version: null }
checked: 2026-11-22
review_by: 2027-05-22
sources:
  - { title: "Hướng dẫn triển khai của HDND (12/2026/HD-HDND)", date: null }
related: [vneid-muc-2, smart-hai-phong]
aliases: [thoi tiet, nangg, "truy cập"]
zalo: "Bà con xem trời mưa hay nắng ngay trên máy, sáng nào cũng nên xem một lần."
loudspeaker: "Kính thưa bà con. LOA"
short: troi
poster: [Mở máy, Xem trời, Mang áo mưa]
---

<Prepare>

- Điện thoại có mạng.

</Prepare>

<Steps title="Trên máy">

<Step title="Mở ứng dụng thời tiết" helper="Để bác tự bấm.">

Bấm hình mặt trời.

<Screen app="Weather" title="Hôm nay" rows="Mưa | Next" press="Mưa" />

</Step>

</Steps>

<Done>

Bác thấy trời mưa hay nắng.

</Done>
`.replace('LOA', 'Xem thời tiết mỗi sáng là một việc hay. '.repeat(6).trim());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-'));
  cpSync('content/plain-words.yaml', join(folder, 'plain-words.yaml'));
  mkdirSync(join(folder, 'guides', 'troi'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of the guide after one change, without the name of its file. */
function told(from = '', to = ''): string[] {
  const file = join(folder, 'guides', 'troi', 'index.mdx');
  expect(GUIDE).toContain(from);
  writeFileSync(
    file,
    GUIDE.replace(from, () => to),
  );
  return sortIssues(checkPlain(folder)).map((one) => formatIssue(one).replace(file, ''));
}

const SENTENCE = 'Bấm hình mặt trời.';
const TITLE = 'Mở ứng dụng thời tiết';
const ZALO = ', sáng nào cũng nên xem một lần.';
const SCREEN = '\n<Screen app="Weather" title="Hôm nay" rows="Mưa | Next" press="Mưa" />\n';
const STEP = `<Step title="${TITLE}" helper="Để bác tự bấm.">\n\n${SENTENCE}\n${SCREEN}`;

const step = (title: string, text: string) => `<Step title="${title}">\n\n${text}\n`;

const SPLIT = 'Tách thành hai câu.';
const BRACKETS = 'Viết đủ chữ, hoặc giải thích ngay trong ngoặc.';
const TAP = 'Viết đủ chữ, hoặc giải thích ngay trong ngoặc, hoặc đặt trong <Term of="…">.';
const ONE_ACTION = 'Tách thành hai bước, hoặc chỉ nêu việc chính.';
const VERB = 'Đặt việc phải làm lên đầu; động từ mới thì thêm vào verbs trong content/plain-words.yaml.';
const CURLY = 'Mở bằng “ và đóng bằng ”.';
const NAME = 'Sửa lại; nếu là tên riêng thì thêm vào allow trong content/plain-words.yaml.';
const DRAW = 'Thêm <Screen app="…" title="…" press="…" /> vào bước.';

const short = (word: string) => `Chữ viết tắt "${word}" chưa được giải thích ở chỗ dùng đầu tiên.`;

test('a guide in plain language is left alone', () => expect(told()).toEqual([]));

describe('look again:', () => {
  const long = 'rất '.repeat(25);
  test.each([
    [
      SENTENCE,
      `Bấm.\nBác ${long}vui. Xong.`,
      31,
      'Câu dài 27 tiếng, nhiều nhất là 25: "Bác rất rất rất rất rất…".',
      SPLIT,
    ],
    [
      ZALO,
      `, ${'rất '.repeat(16)}hay.`,
      14,
      'Câu dài 27 tiếng, nhiều nhất là 25: "Bà con xem trời mưa hay…".',
      SPLIT,
    ],
    [SENTENCE, 'Ai hỏi mã OTP là lừa đảo.', 30, short('OTP'), TAP],
    [TITLE, 'Mở ứng dụng TMĐT', 28, short('TMĐT'), BRACKETS],
    [ZALO, `${ZALO} Nhớ thẻ BHYT.`, 14, short('BHYT'), BRACKETS],
    ['Mang áo mưa]', 'Mang GPLX]', 17, short('GPLX'), BRACKETS],
    [SENTENCE, 'Thực hiện ngay.', 30, '"Thực hiện" không phải lời nói hằng ngày.', 'Viết: làm.'],
    [
      SENTENCE,
      'Trong  trường hợp mưa.',
      30,
      '"Trong  trường hợp" không phải lời nói hằng ngày.',
      'Viết: nếu, khi.',
    ],
    [
      TITLE,
      'Mở máy rồi bấm “A”',
      28,
      'Tên bước "Mở máy rồi bấm “A”" có hai việc, nối bằng "rồi".',
      ONE_ACTION,
    ],
    [
      TITLE,
      'Mở máy, sau đó tắt',
      28,
      'Tên bước "Mở máy, sau đó tắt" có hai việc, nối bằng "sau đó".',
      ONE_ACTION,
    ],
    [TITLE, 'Mở máy và xem', 28, 'Tên bước "Mở máy và xem" có hai việc, nối bằng "và".', ONE_ACTION],
    [TITLE, 'Mở máy, xem', 28, 'Tên bước "Mở máy, xem" có hai việc, nối bằng ",".', ONE_ACTION],
    [TITLE, 'Màn hình trời', 28, 'Tên bước "Màn hình trời" không bắt đầu bằng động từ.', VERB],
    [TITLE, 'Mô máy', 28, 'Tên bước "Mô máy" không bắt đầu bằng động từ.', VERB],
    [SENTENCE, 'Bấm "Xem".', 30, 'Có dấu nháy thẳng (").', CURLY],
    [SENTENCE, "Bấm 'Xem'.", 30, "Có dấu nháy thẳng (').", CURLY],
    [SENTENCE, 'Bấm hình trờii.', 30, 'Từ "trờii" không có trong từ điển.', 'Ý là "trời"?'],
    [SENTENCE, 'Bấm Windyfinder.', 30, 'Từ "Windyfinder" không có trong từ điển.', NAME],
    [SCREEN, '', 28, `Bước "${TITLE}" bảo bấm trên màn hình mà chưa vẽ màn hình.`, DRAW],
  ])('%j → %j', (from, to, line, what, fix) =>
    expect(told(from, to)).toEqual([`:${line}  Lưu ý: ${what} ${fix}`]),
  );
});

describe('certainly wrong:', () => {
  test.each([
    [SENTENCE, 'Xoá đi.', 30, '"Xoá" đặt dấu khác quy ước của trang.', 'Viết "Xóa".'],
    [' | Next"', ' | Khoá"', 32, '"Khoá" đặt dấu khác quy ước của trang.', 'Viết "Khóa".'],
  ])('%j → %j', (from, to, line, what, fix) => expect(told(from, to)).toEqual([`:${line}  ${what} ${fix}`]));
});

describe('nothing is said of', () => {
  test.each([
    [
      'an abbreviation the glossary explains at a tap',
      SENTENCE,
      'Nhập <Term of="otp">mã OTP</Term>. OTP giữ kín.',
    ],
    ['an abbreviation that is named', SENTENCE, 'Mã dùng một lần gọi là OTP.'],
    ['an abbreviation after its long form', SENTENCE, 'Thẻ bảo hiểm y tế (BHYT) của bác.'],
    ['an abbreviation before its long form', SENTENCE, 'Thẻ BHYT (bảo hiểm y tế) của bác.'],
    ['an abbreviation that a sentence defines', SENTENCE, 'Mã OTP là mã dùng một lần.'],
    ['an abbreviation everybody knows', SENTENCE, 'Lắp SIM, quét mã QR ở UBND.'],
    ['numbers of decrees and forms', SENTENCE, 'Nghị định 69/2024/NĐ-CP, tờ khai TK1-TS, chương IV.'],
    ['a word said loudly', SENTENCE, 'Bác KHÔNG đọc mã.'],
    ['a label in quotes', SENTENCE, 'Bấm “Truy cập OTP login”.'],
    ['an official name', SENTENCE, 'Ra Trung tâm Phục vụ hành chính công, mở Dịch vụ công trực tuyến.'],
    ['addresses and codes', SENTENCE, 'Gõ dichvucong.gov.vn hoặc `CAIDAT "12"`, thư a.b@xx.vn.'],
    ['a fixed phrase', SENTENCE, 'Hình minh hoạ ở trên.'],
    ['two things done by one action', TITLE, 'Mở ứng dụng và bản đồ'],
    ['what is said of the action', TITLE, 'Mở ứng dụng khi máy rung và báo mưa'],
    ['“qu” and other vowels', SENTENCE, 'Quý bác ở quán, thuở nào, khuỷu tay, giếng, thủy.'],
    ['a name on the list', SENTENCE, 'Zalo, VNeID, Wi-Fi. Link lạ thì bỏ qua.'],
    ['a step that tells another’s action', STEP, step('Hỏi con', 'Mỗi nhà chọn một ứng dụng riêng.')],
    ['an abbreviation explained below the title', STEP, step('Xem mã OTP', 'Mã OTP là mã dùng một lần.')],
    ['a sentence of 25 syllables', SENTENCE, `Bác ${'rất '.repeat(23)}vui.`],
    ['an abbreviation explained once', SENTENCE, 'Đòi OTP (mã dùng một lần) là lừa đảo. Giữ kín OTP.'],
  ])('%s', (_, from, to) => expect(told(from, to)).toEqual([]));
});

test('an infographic and the glossary are read too', () => {
  cpSync('content/infographics/vneid-muc-2', join(folder, 'infographics', 'x'), { recursive: true });
  writeFileSync(
    join(folder, 'glossary.yaml'),
    '- id: bhyt\n  term: BHYT\n  meaning: Thẻ BHYT dùng khi đi khám, theo VBHN mới.\n',
  );
  expect(told().map((one) => one.replace(`${folder}/`, ''))).toEqual([
    `glossary.yaml:3  Lưu ý: ${short('VBHN')} ${BRACKETS}`,
  ]);
});

test('a list of words that cannot be read is reported', () => {
  writeFileSync(join(folder, 'plain-words.yaml'), 'avoid: {}\nverbs: []\nabbreviations: []\nnames: []\n');
  expect(checkPlain(folder).map((one) => formatIssue(one).replace(`${folder}/`, ''))).toEqual([
    'plain-words.yaml:1:1  Mục "allow": chưa có. Thêm mục này, giá trị là một danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang).',
  ]);
});

describe('the repository', () => {
  test('has nothing to mend', () => expect(checkPlain('content').map(formatIssue)).toEqual([]));
  test('has short sentences', () => {
    expect(averageSentence('content')).toBeGreaterThan(5);
    expect(averageSentence('content')).toBeLessThanOrEqual(15);
  });
});
