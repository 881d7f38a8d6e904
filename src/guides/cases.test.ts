// A guide's cases, each with steps of its own → what is read of them, and Issues for what is nothing to choose from.
import { expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { readBody } from './body.ts';

const told = (text: string) => readBody('x.mdx', text).issues.map(formatIssue);

test.each([
  [
    '<Case title="Mất máy">\n\n<Step title="a">\n\nb\n\n</Step>\n\n</Case>',
    'x.mdx:1  Bài chỉ có một <Case>, không có gì để chọn. Đổi thành <Steps>.',
  ],
  [
    '<Case title="a">\n</Case>\n\n<Case title="b">\n</Case>\n\n<Steps>\n</Steps>',
    'x.mdx:7  Bài có cả <Steps> lẫn <Case>. Ai cũng làm thì viết hết bằng <Steps>; mỗi người chỉ làm một phần thì viết hết bằng <Case>.',
  ],
  [
    '<Case>\n\n<Step title="a">\n\nb\n\n</Step>\n\n</Case>',
    'x.mdx:1:1  Thẻ <Case> thiếu title. Viết title="…" trong thẻ.',
  ],
  [
    '<Case title="a">\n</Case>',
    'x.mdx:1:1  Thẻ <Case> không có bước nào. Thêm <Step title="…"> cho từng bước.',
  ],
  [
    '<Done>\n\na\n\n</Done>\n\n<Case title="a">\n</Case>',
    'x.mdx:7  Phần <Case> đứng sau <Done>, ngược thứ tự người đọc cần. Xếp lại: Prepare, Steps, Done, IfWrong, Warning, AskTeam.',
  ],
])('%j is refused', (text, message) => expect(told(text)).toContain(message));

test('a guide may be cases instead of steps', () => {
  const one = (title: string) => `<Case title="${title}">\n\n<Step title="a">\n\nb\n\n</Step>\n\n</Case>\n\n`;
  const body = readBody('x.mdx', one('Mất máy') + one('Quên mật khẩu'));
  expect(body.steps.map(({ way }) => way)).toEqual(['Mất máy', 'Quên mật khẩu']);
  expect(body.headings).toEqual(['Mất máy', 'a', 'Quên mật khẩu', 'a']);
  expect(body.issues.map(formatIssue).join('\n')).not.toMatch(/Steps|Case/);
});
