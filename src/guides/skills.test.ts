// The skills and their checks: what the file may say, that the plan's own list is covered, and that they read plainly.
import { expect, test } from 'vitest';
import { editedContent } from '../../tests/edited-content.ts';
import { loadLibrary } from './load.ts';
import { checkPlain } from './plain/plain.ts';
import { skillOfGuide } from './skills.ts';

const { folder, told } = editedContent('skills.yaml');

test.each([
  [
    'guide',
    'guides: [dien-thoai-co-ban, dung-zalo]',
    'guides: [dien-thoai-co-ban, dung-zal]',
    'skills.yaml:12:33  Không có bài "dung-zal". Ý là "dung-zalo"?',
  ],
  [
    'guide named twice',
    'guides: [dien-thoai-co-ban, dung-zalo]',
    'guides: [dung-zalo, dung-zalo]',
    'skills.yaml:12:25  Bài "dung-zalo" có hai lần ở kỹ năng này. Xóa một lần.',
  ],
  [
    'id used twice',
    'id: vneid\n',
    'id: dien-thoai\n',
    'skills.yaml:25:9  Mã kỹ năng "dien-thoai" có hai lần. Đặt mã khác.',
  ],
  [
    'id that is the address of another page',
    'id: vneid\n',
    'id: xem-lai\n',
    'skills.yaml:25:9  Mã "xem-lai" là địa chỉ của một trang khác. Đặt mã khác.',
  ],
  [
    'section of the plan',
    'plan: { III.2.1: [8] }',
    'plan: { III.2.9: [8] }',
    'skills.yaml:13:22  Kế hoạch không có mục "III.2.9". Ý là "III.2.1"?',
  ],
  [
    'line of the plan',
    'plan: { III.2.1: [8] }',
    'plan: { III.2.1: [11] }',
    'skills.yaml:13:23  Mục III.2.1 của kế hoạch có 10 ý, không có ý thứ 11. Đếm lại các ý của mục ấy trong content/plan.yaml.',
  ],
  [
    'number of tasks',
    / {6}- ask: Bác gọi video[^]*?(?= {2}- id: vneid)/,
    '',
    'skills.yaml:16:7  Mục "skills.0.tasks": ngắn quá, ít nhất 3 mục. Viết thêm cho đủ.',
  ],
])('a wrong %s is told', (_, from, to, message) => expect(told(from, to)).toEqual([message]));

test('plain language is asked of it too', () => {
  const plain = (folder: string) => checkPlain(folder).filter(({ file }) => file.endsWith('skills.yaml'));
  expect(plain(folder)).toEqual([]);
  expect(told('tự nối lại vào mạng', 'truy cập lại mạng', plain)).toEqual([
    'skills.yaml:16  Lưu ý: "truy cập" không phải lời nói hằng ngày. Viết: vào, mở.',
  ]);
});

test('every skill the plan names has a check', () => {
  const { library } = loadLibrary(folder, 'data/links.csv');
  const { skills } = library!.skills;
  const named = skills.flatMap(({ plan }) =>
    Object.entries(plan).flatMap(([section, items]) => items.map((item) => `${section} ${item}`)),
  );
  const taught = library!.plan.find(({ section }) => section === 'III.2.1')!.items;
  // The first is policy: something to know, not something to do on a phone.
  for (const index of taught.keys()) if (index > 0) expect(named).toContain(`III.2.1 ${index + 1}`);
  // "chứng thực, đăng ký khai sinh, làm căn cước, nộp thuế"
  for (const id of ['chung-thuc', 'khai-sinh', 'can-cuoc', 'nop-thue'])
    expect(skills.find((one) => one.id === id)?.plan).toEqual({ 'III.3.2': [4] });
});

test('no task asks for a secret, for money or for a real errand', () => {
  const { skills } = loadLibrary(folder, 'data/links.csv').library!.skills;
  for (const { tasks } of skills)
    for (const { ask } of tasks) {
      expect(ask).not.toMatch(/đọc (mật khẩu|mã)|nói (mật khẩu|mã)|chuyển tiền cho|nộp hồ sơ|bấm gửi/i);
    }
});

test('a guide leads to the skill it is the main one of', () => {
  const { skills } = loadLibrary(folder, 'data/links.csv').library!;
  expect(skillOfGuide(skills, 'vneid-muc-2')).toBe('vneid');
  expect(skillOfGuide(skills, 'dich-vu-cong-truc-tuyen')).toBe('dich-vu-cong');
  expect(skillOfGuide(skills, 'tien-di-dong')).toBe('tra-tien');
  expect(skillOfGuide(skills, 'tri-tue-nhan-tao')).toBeUndefined();
});
