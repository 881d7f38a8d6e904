// Bodies of guides → what is said where they name another guide with nothing to press.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { readBody } from './body.ts';
import { checkNamedGuides } from './named-guides.ts';

const GUIDES = [
  { slug: 'dung-zalo', title: 'Dùng Zalo' },
  { slug: 'lo-bi-lua', title: 'Lỡ bị lừa: năm việc làm ngay' },
  { slug: 'can-cuoc', title: 'Đổi thẻ căn cước' },
];
const WAY_ON = '[đổi thẻ](/huong-dan/can-cuoc/)';

/** What is said of a guide with one paragraph, on line 3 of the file. */
function told(paragraph: string): string[] {
  const body = { ...readBody('bai.mdx', `<Prepare>\n\n${paragraph}\n\n</Prepare>`), issues: [] };
  return checkNamedGuides({ slug: 'dung-zalo', file: 'bai.mdx', body }, GUIDES).map(formatIssue);
}

const NAMED =
  'bai.mdx:3  Lưu ý: Chữ nhắc tới bài “Lỡ bị lừa” mà không bấm vào được. Viết [“Lỡ bị lừa”](/huong-dan/lo-bi-lua/).';

describe('a guide named in the text', () => {
  test.each([
    ['by the start of its title', `Xem bài “Lỡ bị lừa”. ${WAY_ON}`, [NAMED]],
    ['at the start of a sentence', `Bài “Lỡ bị lừa” nói rõ. ${WAY_ON}`, [NAMED]],
    ['in quotes alone', `Xem “Lỡ bị lừa” trước. ${WAY_ON}`, [NAMED]],
    ['with a word explained', `Xem bài “Lỡ <Term of="lua">bị lừa</Term>”. ${WAY_ON}`, [NAMED]],
    [
      'by its title, without quotes',
      `Xem Lỡ bị lừa: năm việc làm ngay. ${WAY_ON}`,
      [NAMED.replaceAll('Lỡ bị lừa”', 'Lỡ bị lừa: năm việc làm ngay”')],
    ],
    ['as a link', `Xem bài [“Lỡ bị lừa”](/huong-dan/lo-bi-lua/).`, []],
    ['as a link of other words', `Nếu đã mất tiền, [làm ngay năm việc](/huong-dan/lo-bi-lua/).`, []],
    ['only by its task', `Nhớ đổi thẻ căn cước. ${WAY_ON}`, []],
    ['by itself', `Bài “Dùng Zalo” này. ${WAY_ON}`, []],
    ['not at all: a button of two words', `Bấm “Đổi thẻ”. ${WAY_ON}`, []],
    [
      'by a name it no longer has',
      `Xem bài [“Mất tiền oan”](/huong-dan/lo-bi-lua/).`,
      [
        'bai.mdx:3  Lưu ý: Đường dẫn ghi “Mất tiền oan”, nhưng bài ấy tên là “Lỡ bị lừa: năm việc làm ngay”. Ghi đúng tên bài.',
      ],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(told(paragraph)).toEqual(expected);
  });
});

test('a guide that leads to no other is asked where it leads on', () => {
  const alone =
    'bai.mdx  Lưu ý: Bài này không dẫn sang bài nào khác: người đọc vướng chỗ khác thì không có đường đi tiếp. Chỗ nào nhắc tới việc của bài khác thì viết thành đường dẫn, như [“Lỡ bị lừa: năm việc làm ngay”](/huong-dan/lo-bi-lua/).';
  expect(told('Chỉ có chữ.')).toEqual([alone]);
  expect(told('[chính bài này](/huong-dan/dung-zalo/)')).toEqual([alone]);
});
