// Words of an office's file in a report on GitHub: read as they are, calling nobody and leading nowhere.
import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { plain } from './markdown.ts';

/** What GitHub sees when all markup is read, where it then looks for names, numbers and addresses. */
function rendered(text: string): string {
  const $ = load(markdownToHtml(`- ${plain(text)}`).html);
  expect($('a, img, script, strong, em, code, del, table').length).toBe(0);
  return $.text().trim();
}

const CALLS = /@\w|#\d|\bgh-\d|:\/\/|\bwww\./i;

test.each([
  '@ten-ai-do',
  '&#64;ten-ai-do',
  '&commat;ten-ai-do &num;12',
  'xa/trang#12, fixes #12, GH-12, gh-7',
  'HTTPS://xa.example/x, http://xa.example, WWW.xa.example, ftp://x',
  'hoa@xa.example',
  '[x](javascript:1) ![x](/x) <script>x</script> **x** _x_ `x` ~~x~~ | x |',
  'đảo \u202Echữ\u202C',
])('%j', (text) => {
  const read = rendered(text);
  expect(read).not.toMatch(CALLS);
  const bare = (one: string) => one.replace(/[\u200B\u202E\u202C]/g, '');
  expect(bare(read)).toBe(bare(text));
});

test('what is usual stays as it is', () => {
  expect(plain('Thôn Ô Mễ: 1.234 người (23/11), tăng 5 %')).toBe('Thôn Ô Mễ: 1.234 người (23/11), tăng 5 %');
});
