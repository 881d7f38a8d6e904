// Content with one thing wrong → the whole message, with its file and line.
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../tests/kept-folder.ts';
import { formatIssue, sortIssues } from '../files/issue.ts';
import { readBody } from './body.ts';
import { loadLibrary } from './load.ts';

const { folder, read, write, makeFolder } = keptFolder('content');

const messages = () =>
  sortIssues(loadLibrary(folder, 'data/links.csv').issues).map((one) =>
    formatIssue(one).replaceAll(`${folder}/`, ''),
  );

function messagesAfter(file: string, from: string | RegExp, to: string): string[] {
  const text = read(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(file, changed);
  return messages();
}

const GUIDE = 'guides/vneid-muc-2/index.mdx';
const SHEET = 'infographics/vneid-muc-2/index.mdx';

describe('the content', () => {
  test('of the repository has nothing wrong', () => {
    expect(messages()).toEqual([]);
  });

  test('gives steps and screens as data', () => {
    const guide = loadLibrary('content', 'data/links.csv').library?.guides.find(
      ({ slug }) => slug === 'vneid-muc-2',
    );
    expect(guide?.body.steps).toHaveLength(10);
    const pressed = guide?.body.steps.find(({ screens }) => screens[0]?.['press'] === 'Kích hoạt');
    expect(pressed).toMatchObject({ title: 'Bấm “Kích hoạt” trong VNeID', screens: [{ app: 'VNeID' }] });
  });
});

/** As Windows and its editors save a text. */
function saveOnWindows(file: string): void {
  write(file, `\uFEFF${read(file).replaceAll('\n', '\r\n')}`);
}

describe('a guide saved on Windows', () => {
  const guide = () =>
    loadLibrary(folder, 'data/links.csv').library?.guides.find(({ slug }) => slug === 'vneid-muc-2');

  test('is the same guide', () => {
    const before = guide();
    saveOnWindows(GUIDE);
    expect(messages()).toEqual([]);
    expect(guide()).toEqual(before);
  });

  test('has its mistakes named by the same line', () => {
    const before = messagesAfter(GUIDE, 'minutes: 20', 'minute: 20');
    saveOnWindows(GUIDE);
    expect(messages()).toEqual(before);
  });
});

describe('a wrong', () => {
  test.each([
    [
      'field',
      GUIDE,
      'minutes: 20',
      'minute: 20',
      `${GUIDE}:@:1  Không có mục con tên "minute". Ý là "minutes"?`,
    ],
    [
      'topic',
      GUIDE,
      'topic: chinh-quyen-so',
      'topic: khac',
      `${GUIDE}:@:8  Mục "topic": giá trị "khac" không dùng được. Chọn một trong: chinh-quyen-so, kinh-te-so, xa-hoi-so, an-toan, binh-dan-hoc-vu-so.`,
    ],
    [
      'day',
      GUIDE,
      'checked: 2026-11-26',
      'checked: 2026-11-31',
      `${GUIDE}:@:10  Mục "checked": "2026-11-31" không phải ngày có thật. Viết dạng 2026-11-22.`,
    ],
    [
      'review',
      GUIDE,
      'review_by: 2027-05-22',
      'review_by: 2026-05-22',
      `${GUIDE}:@:12  Ngày xem lại (2026-05-22) không sau ngày đối chiếu nguồn (2026-11-26). Sửa một trong hai ngày.`,
    ],
    [
      'related guide',
      GUIDE,
      '- nhan-biet-lua-dao',
      '- nhan-biet-lua-dau',
      `${GUIDE}:@:5  Không có bài "nhan-biet-lua-dau". Ý là "nhan-biet-lua-dao"?`,
    ],
    [
      'source',
      GUIDE,
      'vanban.chinhphu.vn',
      'vanban.chinhphu.com',
      `${GUIDE}:@:10  Địa chỉ "https://vanban.chinhphu.com/?pageid=27160&docid=219189" không có trong danh sách trang tin cậy. Chỉ dẫn tới trang có trong data/links.csv; thêm trang vào đó sau khi đã kiểm tra đúng là trang thật.`,
    ],
    [
      'icon',
      SHEET,
      'icon: id-card',
      'icon: the-can-cuoc',
      `${SHEET}:@:7  Mục "icon": không có hình này trong bộ lucide. Tìm tên ở lucide.dev/icons.`,
    ],
    [
      'guide of an infographic',
      SHEET,
      'guide: vneid-muc-2',
      'guide: vneid-muc-3',
      `${SHEET}:@:8  Không có bài "vneid-muc-3". Ý là "vneid-muc-2"?`,
    ],
    [
      'task of the home page',
      'home.yaml',
      'guide: vneid-muc-2',
      'guide: vneid',
      'home.yaml:@:14  Chưa có bài "vneid". Bài định viết thì tạo trước: npm run new-guide -- vneid; không thì xóa hoặc sửa tên này.',
    ],
    [
      'short address',
      GUIDE,
      'short: vneid',
      'short: lua',
      `${GUIDE}:@:8  Địa chỉ ngắn "lua" đã dùng cho bài "nhan-biet-lua-dao". Chọn chữ khác; địa chỉ đã in ra thì giữ mãi.`,
    ],
    [
      'term',
      GUIDE,
      'Thẻ căn cước **còn hạn**',
      'Thẻ <Term of="otb">mã</Term> **còn hạn**',
      `${GUIDE}:@  Bảng thuật ngữ không có "otb". Ý là "otp"?`,
    ],
    [
      'end of a warning',
      GUIDE,
      '<Warning>',
      '<Warning expires="2027-02-30">',
      `${GUIDE}:@:1  Ngày hết hạn "2027-02-30" không phải ngày có thật. Viết dạng 2027-02-28.`,
    ],
    [
      'button',
      GUIDE,
      'press="Gửi yêu cầu"',
      'press="Gửi"',
      `${GUIDE}:@:1  Màn hình không có nút "Gửi" để bấm. Ghi đúng một tên trong fields, rows, buttons hoặc tabs.`,
    ],
    [
      'end of a tag',
      GUIDE,
      '</Prepare>',
      '',
      'Thẻ <Prepare> mở ở đây mà không có thẻ đóng. Thêm một dòng </Prepare> trước <Steps> ở dòng',
    ],
    // "@" in a message is the line of what was changed: guides are edited every month.
  ])('%s is told', (_, file, from, to, message) => {
    const before = read(file).split(from)[0] ?? '';
    const line = String(before.split('\n').length);
    expect(messagesAfter(file, from, to).join('\n')).toContain(message.replace('@', line));
  });

  test('folder without a page is reported', () => {
    makeFolder('guides/trong');
    expect(messages()).toContain(
      'guides/trong  Thư mục này không có bài. Thêm tệp index.mdx hoặc xóa thư mục.',
    );
  });
});

describe('the vocabulary', () => {
  const told = (text: string) => readBody('x.mdx', text).issues.map(formatIssue);
  test.each([
    ['<Stepz></Stepz>', 'x.mdx:1:1  Không có thẻ <Stepz>. Ý là <Steps>?'],
    [
      '<Steps>\n\n<Step>\n\na\n\n</Step>\n\n</Steps>',
      'x.mdx:3:1  Thẻ <Step> thiếu title. Viết title="…" trong thẻ.',
    ],
    [
      '<Step title="a">\n\nb\n\n</Step>',
      'x.mdx:1:1  Thẻ <Step> đặt không đúng chỗ. Đặt thẳng trong <Steps> hoặc <Case>.',
    ],
    ['<Done mau="do">\n\na\n\n</Done>', 'x.mdx:1:1  Thẻ <Done> không có mục mau. Xóa mục này.'],
    [
      '<Steps>\n\nchữ\n\n</Steps>',
      'x.mdx:1:1  Thẻ <Steps> không có bước nào. Thêm <Step title="…"> cho từng bước.',
    ],
    ['<Term>a</Term>', 'x.mdx:1:1  Thẻ <Term> thiếu of. Viết of="…" trong thẻ.'],
    [
      'a\n\n<Done>\n\nb\n\n</Done>',
      'x.mdx:1  Chữ này đứng ngoài mọi phần của bài. Chuyển vào một phần của bài, ví dụ <Prepare> hoặc <Done>.',
    ],
    ['chữ', 'x.mdx  Bài thiếu phần <Warning>. Thêm <Warning> … </Warning>.'],
  ])('%j is refused', (text, message) => expect(told(text)).toContain(message));
});
